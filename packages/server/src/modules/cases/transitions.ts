import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { done, type Result } from '../../platform/http/index.ts';
import { type CaseTransition, statusAfter } from './case-status.ts';
import { type CaseChange, type ChangingCase, notPossible } from './change-case.ts';
import { categoryFits } from './own-categories.ts';

type Triage = z.output<NonNullable<typeof operations.triageCase.body>>;

/** The status a case has after this; what cannot be done was refused before. */
export function moveTo(
  changing: ChangingCase,
  transition: CaseTransition,
  besides: {
    readonly handler_id?: string;
    readonly closed_at?: Date | null;
    readonly outcome?: string | null;
  },
): Promise<unknown> {
  const status = statusAfter(changing.row.status, transition);
  if (status === null) throw new Error(`a case that is ${changing.row.status} does not ${transition}`);
  return changing.tx
    .updateTable('school_case')
    .set({ status, ...besides })
    .where('id', '=', changing.row.id)
    .execute();
}

export async function takeUp(changing: ChangingCase): Promise<Result<CaseChange>> {
  await moveTo(changing, 'take-up', { handler_id: changing.caller.personId });
  await changing.record({ kind: 'taken-up' });
  return done({ event: 'cases.taken-up', detail: {} });
}

export async function reopen(changing: ChangingCase, reason: string): Promise<Result<CaseChange>> {
  await moveTo(changing, 'reopen', { closed_at: null, outcome: null });
  await changing.record({ kind: 'reopened', said: { text: reason } });
  return done({ event: 'cases.reopened', detail: {} });
}

/** Writes down what kind of case it is, and what is known that duties follow from. */
export async function triage(changing: ChangingCase, found: Triage): Promise<Result<CaseChange>> {
  const { tx, row, key } = changing;
  // Once somebody said that there may be such an image, no file comes in any more: not even when others think otherwise.
  if (row.illegal_image && !found.illegalImage) return notPossible('/body/illegalImage', 'stays');
  const fits = await categoryFits(changing, found.ownCategory, found.category);
  if (!fits.ok) return fits;
  await tx
    .updateTable('school_case')
    .set({
      title: key.seal('case-title', row.id, { title: found.title }),
      category: found.category,
      own_category: found.ownCategory,
      seriousness: found.seriousness,
      begun: found.begun,
      place: found.place,
      age_group: found.ageGroup,
      illegal_image: found.illegalImage,
      facts: JSON.stringify(found.facts),
    })
    .where('id', '=', row.id)
    .execute();
  await changing.record({ kind: 'triaged', about: { code: found.category } });
  return done({ event: 'cases.triaged', detail: {} });
}
