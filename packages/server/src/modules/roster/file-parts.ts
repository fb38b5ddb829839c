import { rosterLimits } from '@plaatswijs/contract';
import type { BoardTransaction, Database } from '../../platform/database/index.ts';
import type { BoardId } from '../../platform/ids/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';
import type { RosterFile } from './formats/index.ts';

const purpose = 'roster-file';

/** The parts of the file went away under the reader: it was discarded meanwhile. */
export class FileGone extends Error {
  constructor() {
    super('the file of this import is gone');
    this.name = 'FileGone';
  }
}

function contextOf(boardId: BoardId, importId: string, number: number): string {
  return `${boardId}/${importId}/${number}`;
}

/** Keeps one part of a file, sealed. The same part again takes the place of the first. */
export async function storePart(
  tx: BoardTransaction,
  keyring: Keyring,
  { importId, number }: { readonly importId: string; readonly number: number },
  content: Uint8Array,
): Promise<void> {
  const sealed = keyring.seal(purpose, contextOf(tx.boardId, importId, number), content);
  await tx
    .insertInto('roster_part')
    .values({ board_id: tx.boardId, import_id: importId, number, bytes: content.length, content: sealed })
    .onConflict((conflict) =>
      conflict
        .columns(['board_id', 'import_id', 'number'])
        .doUpdateSet({ bytes: content.length, content: sealed }),
    )
    .execute();
}

/** How many bytes have come in. */
export async function countBytes(tx: BoardTransaction, importId: string): Promise<number> {
  const row = await tx
    .selectFrom('roster_part')
    .select((select) => select.fn.sum<string | null>('bytes').as('bytes'))
    .where('board_id', '=', tx.boardId)
    .where('import_id', '=', importId)
    .executeTakeFirst();
  return Number(row?.bytes ?? 0);
}

/** Whether every part is there, each as long as it should be. */
export async function isWhole(tx: BoardTransaction, importId: string, bytes: number): Promise<boolean> {
  const parts = await tx
    .selectFrom('roster_part')
    .select(['number', 'bytes'])
    .where('board_id', '=', tx.boardId)
    .where('import_id', '=', importId)
    .orderBy('number')
    .execute();
  const wanted = Math.ceil(bytes / rosterLimits.partBytes);
  return (
    parts.length === wanted &&
    parts.every((part, at) => part.number === at && part.bytes === partSize(at, bytes))
  );
}

/** How long a part of a file of so many bytes is. */
export function partSize(number: number, bytes: number): number {
  return Math.min(rosterLimits.partBytes, bytes - number * rosterLimits.partBytes);
}

/** Throws file and preview away; what the import did stays to be seen. */
export async function forgetFile(tx: BoardTransaction, importId: string): Promise<void> {
  await tx
    .deleteFrom('roster_row')
    .where('board_id', '=', tx.boardId)
    .where('import_id', '=', importId)
    .execute();
  await tx
    .deleteFrom('roster_part')
    .where('board_id', '=', tx.boardId)
    .where('import_id', '=', importId)
    .execute();
  await tx
    .updateTable('roster_import')
    .set({ columns: null })
    .where('board_id', '=', tx.boardId)
    .where('id', '=', importId)
    .execute();
}

/** The file, to be read from its start as often as needed, one part in memory at a time. */
export function openFile(
  { database, keyring }: { readonly database: Database; readonly keyring: Keyring },
  { boardId, importId }: { readonly boardId: BoardId; readonly importId: string },
  bytes: number,
  onBytes: (done: number) => void = () => {},
): RosterFile {
  const readPart = async (number: number): Promise<Uint8Array> => {
    const row = await database.withBoard(boardId, (tx) =>
      tx
        .selectFrom('roster_part')
        .select('content')
        .where('board_id', '=', boardId)
        .where('import_id', '=', importId)
        .where('number', '=', number)
        .executeTakeFirst(),
    );
    const content =
      row === undefined ? null : keyring.open(purpose, contextOf(boardId, importId, number), row.content);
    if (content === null) throw new FileGone();
    return content;
  };
  return {
    bytes,
    open: async function* () {
      for (let number = 0; number * rosterLimits.partBytes < bytes; number += 1) {
        yield await readPart(number);
        onBytes(Math.min((number + 1) * rosterLimits.partBytes, bytes));
      }
    },
  };
}
