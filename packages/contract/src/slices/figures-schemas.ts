import { z } from 'zod';
import { date, id } from '../primitives.ts';

/** What cases are counted by. */
export const figureAxis = z.enum(['category', 'seriousness', 'place', 'age-group', 'outcome', 'month']);
export type FigureAxis = z.infer<typeof figureAxis>;

/** A number that is shown, or null: too small, or a small one would follow from it. */
const shownCount = z.int().min(0).nullable().meta({
  description: 'Null: not shown, because it is small or a small number would follow from it',
});

/** One row of a table. */
const figureRow = z.object({
  code: z.string().meta({
    description:
      'A code of cases: a category, a place, an outcome. `none`: not settled; `open`: not closed; a month as `08`',
  }),
  count: shownCount,
});

/** The figures of a school, or of the whole board. */
export const figures = z.object({
  cases: z.object({
    total: shownCount,
    tables: z.array(z.object({ axis: figureAxis, rows: z.array(figureRow) })),
  }),
  answers: z
    .object({
      total: shownCount,
      within: shownCount,
      later: shownCount,
      waiting: shownCount,
      medianDays: z
        .number()
        .nullable()
        .meta({ description: 'Days until the first answer, the middle one; null: too few' }),
    })
    .meta({ description: 'How reports were first answered: within the term, later, or not yet' }),
  measures: z
    .object({ total: shownCount, rows: z.array(figureRow) })
    .meta({ description: 'Measures that were decided, by kind' }),
});
export type Figures = z.infer<typeof figures>;

const counted = {
  year: z.int().meta({ description: 'The calendar year in which the school year began' }),
  countedOn: date.meta({ description: 'They stand as they were counted on this day, once' }),
};

/** Which school years there are. */
const years = {
  years: z.array(z.int()).meta({ description: 'School years that were counted, the last one first' }),
  next: z
    .object({ year: z.int(), on: date })
    .meta({ description: 'The school year that is counted next, and on which day' }),
};

export const figuresOfSchool = z.object({
  ...years,
  counted: z
    .object({ ...counted, figures })
    .nullable()
    .meta({ description: 'Null: this school year was not counted' }),
});

export const figuresOfBoard = z.object({
  ...years,
  counted: z
    .object({
      ...counted,
      figures,
      apart: shownCount.meta({
        description:
          'Cases that may concern who leads a school or the board, in no other number here; null: under five, or none',
      }),
      schools: z.array(z.object({ schoolId: id, name: z.string(), figures })),
    })
    .nullable()
    .meta({ description: 'Null: this school year was not counted' }),
});
