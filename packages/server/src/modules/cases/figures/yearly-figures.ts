import { sql } from 'kysely';
import { appendAudit } from '../../../platform/audit/index.ts';
import { dayOf } from '../../../platform/calendar.ts';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import { schoolYearOf } from '../../people/index.ts';
import { caseEvents } from '../events.ts';
import { countYear } from './count-year.ts';
import { figuresOfYear, type KeptFigures, keptFigures } from './figures-of-year.ts';
import { lastToCount } from './school-year.ts';

/** The figures of a year with when they were counted. */
export interface FiguresOfYear extends KeptFigures {
  readonly year: number;
  readonly countedOn: string;
}

/** The school years that were counted, the last one first. */
export async function countedYears(tx: BoardTransaction): Promise<readonly number[]> {
  const rows = await tx
    .selectFrom('yearly_figures')
    .select('year')
    .where('board_id', '=', tx.boardId)
    .orderBy('year', 'desc')
    .execute();
  return rows.map(({ year }) => year);
}

/** The figures of a year; null when it was not counted. */
export async function figuresIn(tx: BoardTransaction, year: number): Promise<FiguresOfYear | null> {
  const row = await tx
    .selectFrom('yearly_figures')
    .select(['counted_at', 'figures'])
    .where('board_id', '=', tx.boardId)
    .where('year', '=', year)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { ...keptFigures.parse(row.figures), year, countedOn: dayOf(new Date(row.counted_at)) };
}

/**
 * Counts every school year that has ended and was not counted yet, from the one in which the first case was opened. Once and
 * for all: two who come at once count the same, and what is there first stays.
 */
export async function countYears(tx: BoardTransaction, now: Date): Promise<void> {
  const first = await firstYear(tx);
  if (first === null) return;
  const counted = new Set(await countedYears(tx));
  for (let year = first; year <= lastToCount(now); year += 1) {
    if (!counted.has(year)) await count(tx, year, now);
  }
}

async function count(tx: BoardTransaction, year: number, now: Date): Promise<void> {
  const schools = await tx.selectFrom('school').select('id').where('board_id', '=', tx.boardId).execute();
  const ids = schools.map(({ id }) => id);
  const figures = figuresOfYear(await countYear(tx, ids, year));
  if (!(await keepFigures(tx, { year, figures, now }))) return;
  await appendAudit(tx, caseEvents['cases.figures-counted'], {
    boardId: tx.boardId,
    actor: null,
    subject: null,
    at: now,
    detail: { year },
  });
}

/**
 * Keeps the figures of a year.
 *
 * @returns false when they are kept already
 */
export async function keepFigures(
  tx: BoardTransaction,
  { year, figures, now }: { readonly year: number; readonly figures: KeptFigures; readonly now: Date },
): Promise<boolean> {
  const kept = await tx
    .insertInto('yearly_figures')
    .values({ board_id: tx.boardId, year, counted_at: now, figures: JSON.stringify(figures) })
    .onConflict((conflict) => conflict.columns(['board_id', 'year']).doNothing())
    .executeTakeFirst();
  return (kept.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

async function firstYear(tx: BoardTransaction): Promise<number | null> {
  const { rows } = await sql<{ opened: string | Date | null }>`
    select plaatswijs.first_case_opened() as opened`.execute(tx);
  const opened = rows[0]?.opened ?? null;
  return opened === null ? null : schoolYearOf(dayOf(new Date(opened)));
}
