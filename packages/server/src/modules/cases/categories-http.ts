import { operations } from '@plaatswijs/contract';
import { done, type Implementation, implement } from '../../platform/http/index.ts';
import { addCategory, endCategory, listCategories } from './own-categories.ts';

/** The categories of cases that a school adds. */
export function categoriesHttp(): readonly Implementation[] {
  return [
    implement(operations.listCaseCategories, async ({ tx, params }) =>
      done({ items: await listCategories(tx, params.schoolId) }),
    ),
    implement(operations.addCaseCategory, ({ tx, caller, params, body, now }) =>
      addCategory({ tx, caller, now }, params.schoolId, body),
    ),
    implement(operations.endCaseCategory, ({ tx, caller, params, now }) =>
      endCategory({ tx, caller, now }, params),
    ),
  ];
}
