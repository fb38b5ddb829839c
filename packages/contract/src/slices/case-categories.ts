import { z } from 'zod';
import { operation } from '../operation.ts';
import { date, id, line } from '../primitives.ts';
import { caseCategory } from './cases-words.ts';

/** What a school adds to our categories of cases. What follows from one follows from the one of ours it is under. */
const tag = 'settings';
const ofSchool = z.strictObject({ schoolId: id });
const list = '/schools/{schoolId}/case-categories';

/** By which a category is called; without an English name the Dutch one is shown. */
export const ownCategoryName = z.object({ nl: z.string(), en: z.string().nullable() });

const ownCategory = z.object({
  id,
  name: ownCategoryName,
  under: caseCategory,
  endedOn: date.nullable().meta({ description: 'From this day it is not chosen any more' }),
});

export const caseCategoryOperations = {
  listCaseCategories: operation({
    id: 'listCaseCategories',
    method: 'GET',
    path: list,
    summary: 'The categories of cases the school added, by name; ended ones too',
    tag,
    access: { kind: 'able', to: 'cases.read' },
    params: ofSchool,
    answer: z.object({ items: z.array(ownCategory) }),
  }),
  addCaseCategory: operation({
    id: 'addCaseCategory',
    method: 'POST',
    path: list,
    summary: 'Adds a category of cases under one of ours',
    tag,
    access: { kind: 'able', to: 'settings.change' },
    params: ofSchool,
    body: z.strictObject({
      name: z.strictObject({ nl: line(60), en: line(60).nullable() }),
      under: caseCategory,
    }),
    answer: ownCategory,
    status: 201,
    problems: ['not-possible'],
  }),
  endCaseCategory: operation({
    id: 'endCaseCategory',
    method: 'DELETE',
    path: '/schools/{schoolId}/case-categories/{categoryId}',
    summary: 'Ends a category from today; cases that have it keep it',
    tag,
    access: { kind: 'able', to: 'settings.change' },
    params: ofSchool.extend({ categoryId: id }),
    status: 204,
    problems: ['not-found'],
  }),
} as const;
