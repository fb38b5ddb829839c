import { operations } from '@plaatswijs/contract';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import { done, type Implementation, implement } from '../../../platform/http/index.ts';
import { countedFrom, lastToCount } from './school-year.ts';
import { countedYears, countYears, type FiguresOfYear, figuresIn } from './yearly-figures.ts';

/** The operations on figures. What is asked was counted before, or is now when nobody came to it yet. */
export const figuresHttp: readonly Implementation[] = [
  implement(operations.showSchoolFigures, async ({ tx, params, query, now }) => {
    const { found, ...years } = await figuresAsked(tx, query.year, now);
    const own = found?.schools[params.schoolId];
    // A school that came later was not there to be counted.
    if (found === null || own === undefined) return done({ ...years, counted: null });
    return done({ ...years, counted: { year: found.year, countedOn: found.countedOn, figures: own } });
  }),
  implement(operations.showBoardFigures, async ({ tx, query, now }) => {
    const { found, ...years } = await figuresAsked(tx, query.year, now);
    if (found === null) return done({ ...years, counted: null });
    const { year, countedOn, board, apart } = found;
    const schools = await schoolsIn(tx, found);
    return done({ ...years, counted: { year, countedOn, figures: board, apart, schools } });
  }),
];

async function figuresAsked(tx: BoardTransaction, asked: number | undefined, now: Date) {
  await countYears(tx, now);
  const years = await countedYears(tx);
  const year = asked ?? years[0];
  const next = lastToCount(now) + 1;
  return {
    years: [...years],
    next: { year: next, on: countedFrom(next) },
    found: year === undefined ? null : await figuresIn(tx, year),
  };
}

async function schoolsIn(tx: BoardTransaction, { schools }: FiguresOfYear) {
  const rows = await tx
    .selectFrom('school')
    .select(['id', 'name'])
    .where('board_id', '=', tx.boardId)
    .orderBy('name')
    .execute();
  return rows.flatMap(({ id, name }) => {
    const figures = schools[id];
    return figures === undefined ? [] : [{ schoolId: id, name, figures }];
  });
}
