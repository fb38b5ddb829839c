import { type FigureAxis, figureAxis } from '@plaatswijs/contract';
import { sql } from 'kysely';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import { constantsAt } from '../constants-at.ts';
import { type ConstantsOnDay, constantsOn, termIn } from '../duties/constant-on.ts';
import { lastDayOf } from '../duties/terms.ts';
import type { Counted } from './hide-small.ts';
import { daysOf } from './school-year.ts';

/** How reports were answered at one place. */
export interface AnswersCounted {
  readonly within: number;
  readonly later: number;
  readonly waiting: number;
  /** Middle number of days until the first answer; null without any answer. */
  readonly medianDays: number | null;
}

/** What was counted of a school year. Small numbers are in it: it never leaves this folder as it is. */
export interface CountedYear {
  /** Cases by school. */
  readonly totals: ReadonlyMap<string, number>;
  readonly tables: ReadonlyMap<FigureAxis, Counted>;
  /** Cases in which who sees figures may be concerned; in no other number. */
  readonly apart: number;
  readonly answers: ReadonlyMap<string, AnswersCounted>;
  readonly answersOfBoard: AnswersCounted;
  /** Measures that were decided, by school and kind. */
  readonly measures: Counted;
}

interface CountRow {
  readonly school_id: string | null;
  readonly axis: string;
  readonly code: string;
  readonly count: number;
}

/** Counts a school year at these schools, without opening anything: the database counts what stands in the open. */
export async function countYear(
  tx: BoardTransaction,
  schoolIds: readonly string[],
  year: number,
): Promise<CountedYear> {
  const { rows } = await sql<CountRow>`select * from plaatswijs.count_cases(${year})`.execute(tx);
  const by = Map.groupBy(rows, ({ axis }) => axis);
  const tableOf = (axis: string): Counted =>
    new Map(
      schoolIds.map((schoolId) => {
        const own = by.get(axis)?.filter(({ school_id }) => school_id === schoolId) ?? [];
        return [schoolId, new Map(own.map(({ code, count }) => [code, count]))];
      }),
    );
  const all = tableOf('all');
  const answers = new Map<string, AnswersCounted>();
  for (const schoolId of schoolIds) answers.set(schoolId, await countAnswers(tx, year, schoolId));
  return {
    totals: new Map(schoolIds.map((id) => [id, all.get(id)?.get('all') ?? 0])),
    tables: new Map(figureAxis.options.map((axis) => [axis, tableOf(axis)])),
    apart: by.get('apart')?.[0]?.count ?? 0,
    answers,
    answersOfBoard: await countAnswers(tx, year, null),
    measures: await countMeasures(tx, schoolIds, year),
  };
}

async function countMeasures(
  tx: BoardTransaction,
  schoolIds: readonly string[],
  year: number,
): Promise<Counted> {
  const { rows } = await sql<{ school_id: string; code: string; count: number }>`
    select * from plaatswijs.count_measures(${year})`.execute(tx);
  const by = Map.groupBy(rows, ({ school_id }) => school_id);
  return new Map(
    schoolIds.map((id) => [id, new Map((by.get(id) ?? []).map(({ code, count }) => [code, count]))]),
  );
}

async function countAnswers(
  tx: BoardTransaction,
  year: number,
  schoolId: string | null,
): Promise<AnswersCounted> {
  const last = await lastDays(tx, year, schoolId);
  const { rows } = await sql<{
    within: number;
    later: number;
    waiting: number;
    median_days: number | null;
  }>`
    select * from plaatswijs.count_answers(${year}, ${schoolId}::uuid, ${[...last]}::date[])`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('nothing was counted');
  return { within: row.within, later: row.later, waiting: row.waiting, medianDays: row.median_days };
}

/** Until which day a report of each day of a school year is answered in time; for the whole board by the law alone. */
async function lastDays(
  tx: BoardTransaction,
  year: number,
  schoolId: string | null,
): Promise<readonly string[]> {
  const constants = schoolId === null ? onlyLaw : await constantsAt(tx, schoolId);
  return daysOf(year).map((day) => {
    const term = termIn(constants(day), 'first-answer');
    // A term in hours would ask for the hour of an anonymous report, which is not kept to the minute.
    return term === null || term.unit === 'hours' ? day : lastDayOf(day, term, 'none');
  });
}

function onlyLaw(day: string): ConstantsOnDay {
  return constantsOn(day).constants;
}
