import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { readCursor, writeCursor } from '../people/index.ts';
import type { PlannedRow, PlannedRows } from './plan/roster-plan.ts';

const rowsAtOnce = 300;

type Change = PlannedRow['change'];

/** Keeps the lines of a preview; those of an earlier reading go. */
export async function storeRows(tx: BoardTransaction, importId: string, rows: PlannedRows): Promise<void> {
  await tx
    .deleteFrom('roster_row')
    .where('board_id', '=', tx.boardId)
    .where('import_id', '=', importId)
    .execute();
  let part: object[] = [];
  let place = 0;
  for (const content of rows) {
    part.push({ place, change: content.change, content });
    place += 1;
    if (part.length < rowsAtOnce && place < rows.length) continue;
    await insertRows(tx, importId, part);
    part = [];
  }
}

async function insertRows(tx: BoardTransaction, importId: string, part: readonly object[]): Promise<void> {
  await sql`
    insert into roster_row (board_id, import_id, place, change, content)
    select current_board(), ${importId}::uuid, r.place, r.change, r.content
    from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as r (place integer, change text, content jsonb)
  `.execute(tx);
}

/** A page of the preview. */
export async function listRows(
  tx: BoardTransaction,
  importId: string,
  {
    after,
    limit,
    change,
  }: { readonly after?: string | undefined; limit: number; change?: Change | undefined },
) {
  const place = Number(readCursor(after, 1)?.[0] ?? -1);
  let query = tx
    .selectFrom('roster_row')
    .select(['place', 'content'])
    .where('board_id', '=', tx.boardId)
    .where('import_id', '=', importId)
    .where('place', '>', Number.isInteger(place) && place < 2 ** 31 ? place : -1)
    .orderBy('place')
    .limit(limit + 1);
  if (change !== undefined) query = query.where('change', '=', change);
  const rows = await query.execute();
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(shown),
    next: last === undefined ? null : writeCursor([String(last.place)]),
  };
}

function shown({ place, content }: { readonly place: number; readonly content: unknown }) {
  const { spot, changes, issues, ...row } = content as PlannedRow;
  return {
    ...row,
    place,
    row: spot?.row ?? null,
    file: spot?.file ?? null,
    changes: [...changes],
    issues: [...issues],
  };
}

/** Digest of everything a preview shows: equal digests mean that the same would be done. */
export function digestRows(rows: PlannedRows): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(JSON.stringify(row)).update('\n');
  return hash.digest('hex');
}
