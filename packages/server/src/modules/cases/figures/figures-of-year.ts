import {
  caseAgeGroup,
  caseCategory,
  caseOutcome,
  casePlace,
  caseSeriousness,
  type FigureAxis,
  figureAxis,
  figures,
  measureKind,
} from '@plaatswijs/contract';
import { z } from 'zod';
import type { AnswersCounted, CountedYear } from './count-year.ts';
import { type Counted, least, type Shown, showTable, showTotals } from './hide-small.ts';

/** The figures of a year as they are kept: nothing small is in them any more. */
export const keptFigures = z.object({
  board: figures,
  apart: z.int().nullable(),
  schools: z.record(z.string(), figures),
});
export type KeptFigures = z.infer<typeof keptFigures>;
type Figures = z.infer<typeof figures>;

const months = ['08', '09', '10', '11', '12', '01', '02', '03', '04', '05', '06', '07'];

/** Every code of a table, in the order in which it is shown. */
const codesOf: Readonly<Record<FigureAxis, readonly string[]>> = {
  category: [...caseCategory.options, 'none'],
  seriousness: [...caseSeriousness.options, 'none'],
  place: [...casePlace.options, 'none'],
  'age-group': [...caseAgeGroup.options, 'none'],
  outcome: [...caseOutcome.options, 'open'],
  month: months,
};
/** Dismissal is never decided here, and so it is not counted. */
const kinds = measureKind.options.filter((kind) => kind !== 'dismissal' && kind !== 'summary-dismissal');
const answerCodes = ['within', 'later', 'waiting'] as const;

/** What may be shown of what was counted. The one way by which counts leave. */
export function figuresOfYear(counted: CountedYear): KeptFigures {
  const cases = casesOf(counted);
  const answers = answersOf(counted);
  const measures = measuresOf(counted);
  const of = (place: string | null): Figures => ({
    cases: cases(place),
    answers: answers(place),
    measures: measures(place),
  });
  return {
    board: of(null),
    apart: counted.apart < least ? null : counted.apart,
    schools: Object.fromEntries([...counted.totals.keys()].map((place) => [place, of(place)])),
  };
}

function casesOf({ totals, tables }: CountedYear): (place: string | null) => Figures['cases'] {
  const shown = showTotals(totals);
  const parts = figureAxis.options.map((axis) => ({
    axis,
    table: showTable(tables.get(axis) ?? new Map(), codesOf[axis], shown),
  }));
  return (place) => ({
    total: at(shown, place),
    tables: parts.map(({ axis, table }) => ({
      axis,
      rows: [...at(table, place)].map(([code, count]) => ({ code, count })),
    })),
  });
}

function measuresOf({ measures }: CountedYear): (place: string | null) => Figures['measures'] {
  const shown = showTotals(
    new Map(
      [...measures].map(([place, kinds]) => [place, [...kinds.values()].reduce((so, one) => so + one, 0)]),
    ),
  );
  const table = showTable(measures, kinds, shown);
  return (place) => ({
    total: at(shown, place),
    rows: [...at(table, place)].map(([code, count]) => ({ code, count })),
  });
}

function answersOf({ answers, answersOfBoard }: CountedYear): (place: string | null) => Figures['answers'] {
  const counted: Counted = new Map(
    [...answers].map(([place, one]) => [place, new Map(answerCodes.map((code) => [code, one[code]]))]),
  );
  const totals = new Map([...answers].map(([place, one]) => [place, one.within + one.later + one.waiting]));
  const shown = showTotals(totals);
  const table = showTable(counted, answerCodes, shown);
  return (place) => {
    const row = at(table, place);
    const total = at(shown, place);
    const waiting = row.get('waiting') ?? null;
    const of = place === null ? answersOfBoard : answers.get(place);
    return {
      total,
      within: row.get('within') ?? null,
      later: row.get('later') ?? null,
      waiting,
      medianDays: of === undefined ? null : medianOf(of, total, waiting),
    };
  };
}

/** Only over five or more, and where that there are so many is shown besides: it would give away how many still wait. */
function medianOf({ medianDays }: AnswersCounted, total: Shown, waiting: Shown): number | null {
  if (total === null || waiting === null || total - waiting < least) return null;
  return medianDays;
}

/** What is shown of a place, or of the board. */
function at<Value>(
  { board, places }: { readonly board: Value; readonly places: ReadonlyMap<string, Value> },
  place: string | null,
): Value {
  if (place === null) return board;
  const own = places.get(place);
  if (own === undefined) throw new Error('a school that was not counted');
  return own;
}
