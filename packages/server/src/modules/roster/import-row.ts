import type { RosterCounts, RosterMapping } from '@plaatswijs/contract';
import type { BoardTransaction } from '../../platform/database/index.ts';
import type { TableColumn } from './formats/index.ts';

const columns = [
  'id',
  'school_id',
  'format',
  'status',
  'done',
  'total',
  'bytes',
  'columns',
  'columns_digest',
  'mapping',
  'counts',
  'plan_digest',
  'changed_meanwhile',
  'end_many',
  'started_by',
  'started_at',
  'finished_at',
  'failure',
  'failed_part',
] as const;

/** An import as it is kept. */
export type ImportRow = NonNullable<Awaited<ReturnType<typeof readImport>>>;

/** The import with this id; null when the board has none. */
export async function readImport(tx: BoardTransaction, importId: string) {
  const row = await select(tx).where('id', '=', importId).executeTakeFirst();
  return row ?? null;
}

/** The same, and nobody else changes it until this transaction ends. */
export async function lockImport(tx: BoardTransaction, importId: string) {
  const row = await select(tx).where('id', '=', importId).forUpdate().executeTakeFirst();
  return row ?? null;
}

/** The newest imports of a school, or of the whole board. */
export async function listImports(tx: BoardTransaction, schoolId: string | null) {
  return select(tx)
    .where('school_id', schoolId === null ? 'is' : '=', schoolId)
    .orderBy('started_at', 'desc')
    .limit(50)
    .execute();
}

function select(tx: BoardTransaction) {
  return tx.selectFrom('roster_import').select(columns).where('board_id', '=', tx.boardId);
}

/** The import as the contract shows it. */
export function showImport(row: ImportRow) {
  return {
    id: row.id,
    schoolId: row.school_id,
    format: row.format as 'oneroster' | 'edexml' | 'table' | null,
    status: row.status as 'uploading',
    done: Number(row.done),
    total: row.total === null ? null : Number(row.total),
    columns: columnsOf(row),
    mapping: mappingOf(row),
    counts: row.counts as unknown as RosterCounts | null,
    changedMeanwhile: row.changed_meanwhile,
    failure: row.failure as 'unexpected' | null,
    failedPart: row.failed_part,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
  };
}

/** How the columns are read, as far as that is known. */
export function mappingOf(row: Pick<ImportRow, 'mapping'>): RosterMapping | null {
  return row.mapping as unknown as RosterMapping | null;
}

/** The columns of a table with examples; null for other formats, and when the import is over. */
export function columnsOf(row: Pick<ImportRow, 'columns'>): { name: string; examples: string[] }[] | null {
  const read = row.columns as unknown as readonly TableColumn[] | null;
  return read?.map(({ name, examples }) => ({ name, examples: [...examples] })) ?? null;
}
