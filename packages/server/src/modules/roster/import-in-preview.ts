import type { AbilityTable, Caller } from '../../platform/abilities/index.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { type ImportRow, readImport } from './import-row.ts';
import { mayImport } from './may-import.ts';

/** An import of which the preview is looked at by who may apply it; null where there is none for them. */
export async function importInPreview(
  {
    tx,
    caller,
    abilities,
  }: { readonly tx: BoardTransaction; readonly caller: Caller; readonly abilities: AbilityTable },
  importId: string,
): Promise<Pick<ImportRow, 'id'> | null> {
  const row = await readImport(tx, importId);
  if (row === null || row.status !== 'preview' || !mayImport(abilities, caller, row.school_id)) return null;
  return row;
}
