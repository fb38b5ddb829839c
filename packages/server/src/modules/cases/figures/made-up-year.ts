import { type FigureAxis, figureAxis } from '@plaatswijs/contract';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import type { AnswersCounted, CountedYear } from './count-year.ts';
import { figuresOfYear } from './figures-of-year.ts';
import { lastToCount } from './school-year.ts';
import { keepFigures } from './yearly-figures.ts';

/** Codes of made-up cases, those that happen most first. */
const usual: Readonly<Record<FigureAxis, readonly string[]>> = {
  category: [
    'cyberbullying',
    'insult',
    'image-without-consent',
    'exclusion',
    'fake-account',
    'threat',
    'sexting',
  ],
  seriousness: ['light', 'serious', 'grave'],
  place: ['whatsapp', 'snapchat', 'tiktok', 'instagram', 'at-school', 'game', 'unknown'],
  'age-group': ['9-11', '12-13', '14-15', '16-17', 'under-9'],
  outcome: ['solved', 'agreement', 'measure', 'passed-on', 'unfounded', 'open'],
  month: ['09', '01', '11', '03', '05', '10', '02', '12', '06', '04', '08', '07'],
};

/** The measures that schools take most. */
const kinds = ['talk', 'remove-content', 'warning', 'suspension', 'collect-device'];

/** How many made-up cases there were at one school after another. */
const cases = [62, 23, 47, 11, 3];

/** Figures of the last school year for made-up schools, hidden like real ones, so that there is something to look at. */
export async function seedFigures(
  tx: BoardTransaction,
  schoolIds: readonly string[],
  now: Date,
): Promise<void> {
  const totals = new Map(schoolIds.map((id, at) => [id, cases[at % cases.length] ?? 0]));
  const tables = new Map(
    figureAxis.options.map((axis) => [
      axis,
      new Map([...totals].map(([id, total]) => [id, spread(total, usual[axis])])),
    ]),
  );
  const answers = new Map(
    [...totals].map(([id, total]): [string, AnswersCounted] => {
      const reports = Math.ceil(total * 0.8);
      const later = Math.floor(reports * 0.2);
      return [id, { within: reports - later, later, waiting: 0, medianDays: 1 }];
    }),
  );
  const sum = (of: 'within' | 'later') => [...answers.values()].reduce((so, one) => so + one[of], 0);
  const answersOfBoard = { within: sum('within'), later: sum('later'), waiting: 0, medianDays: 1 };
  const measures = new Map([...totals].map(([id, total]) => [id, spread(Math.round(total / 3), kinds)]));
  const counted: CountedYear = { totals, tables, apart: 0, answers, answersOfBoard, measures };
  await keepFigures(tx, { year: lastToCount(now), figures: figuresOfYear(counted), now });
}

/** Two fifths for the first code, two fifths of what is left for the second, and so on. */
function spread(total: number, codes: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let left = total;
  for (const [at, code] of codes.entries()) {
    const count = at === codes.length - 1 ? left : Math.round(left * 0.4);
    counts.set(code, count);
    left -= count;
  }
  return counts;
}
