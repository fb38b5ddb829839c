import { csvOf } from '../../app/csv.ts';
import type { FigureAxis, Figures } from './figures-queries.ts';
import type { WordOf } from './use-figure-words.ts';

/** What a file of figures says in the language on screen. */
export interface CsvWords {
  readonly head: readonly string[];
  readonly hidden: string;
  readonly total: string;
  readonly medianDays: string;
  readonly cases: string;
  readonly answers: string;
  readonly measures: string;
  readonly axis: Readonly<Record<FigureAxis, string>>;
  readonly within: string;
  readonly later: string;
  readonly waiting: string;
  readonly wordsOf: (of: FigureAxis | 'measures') => WordOf;
}

/** Figures with the name they stand under. */
export interface NamedFigures {
  readonly name: string;
  readonly figures: Figures;
}

/**
 * Figures as a table for a spreadsheet: a line for each number.
 *
 * @param year as it is written: `2025-2026`
 */
export function figuresCsv(year: string, all: readonly NamedFigures[], words: CsvWords): string {
  const lines = all.flatMap(({ name, figures }) => rowsOf(figures, words).map((row) => [year, name, ...row]));
  return csvOf([words.head, ...lines]);
}

function rowsOf({ cases, answers, measures }: Figures, words: CsvWords): readonly (readonly string[])[] {
  const shown = (count: number | null) => (count === null ? words.hidden : String(count));
  const rows = (of: FigureAxis | 'measures', counted: Figures['measures']['rows'], table: string) =>
    counted.map(({ code, count }) => [table, words.wordsOf(of)(code), shown(count)]);
  return [
    [words.cases, words.total, shown(cases.total)],
    ...cases.tables.flatMap(({ axis, rows: counted }) => rows(axis, counted, words.axis[axis])),
    [words.answers, words.total, shown(answers.total)],
    [words.answers, words.within, shown(answers.within)],
    [words.answers, words.later, shown(answers.later)],
    [words.answers, words.waiting, shown(answers.waiting)],
    [words.answers, words.medianDays, shown(answers.medianDays)],
    [words.measures, words.total, shown(measures.total)],
    ...rows('measures', measures.rows, words.measures),
  ];
}
