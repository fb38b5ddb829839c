import type { CorrectedField, RightsStepPlan } from '@plaatswijs/contract';
import { dayOf } from '../../../platform/calendar.ts';
import { done } from '../../../platform/http/index.ts';
import {
  changePerson,
  type DetailsToCorrect,
  detailsToCorrect,
  type PeopleCall,
} from '../../people/index.ts';
import type { RightsPorts } from '../ports.ts';
import type { OpenedRequest } from '../request-row.ts';
import type { StepDoor } from './step-door.ts';

type Plan = Extract<RightsStepPlan, { readonly kind: 'person-details' }>;

const fields: readonly CorrectedField[] = [
  'givenName',
  'callName',
  'prefix',
  'surname',
  'initials',
  'birthDate',
];

/** Names and the date of birth, for who may change people at the school. */
export function detailsDoor(
  { tx, caller, now, row }: OpenedRequest,
  { abilities }: RightsPorts,
  { changes }: Plan,
): StepDoor {
  const call: PeopleCall = { tx, caller, now, today: dayOf(now), abilities: abilities() };
  const place = { schoolId: row.school_id, personId: row.about_id };
  return {
    mayDo: async () => (await detailsToCorrect(call, place)) !== null,
    look: async () => {
      const found = await detailsToCorrect(call, place);
      if (found === null) return null;
      const changing = changesOf(found, changes);
      const view = { kind: 'person-details' as const, fields: changing, comesFrom: found.comesFrom };
      return { view, refused: changing.length === 0 ? 'as-it-is' : null };
    },
    carryOut: async () => {
      const changed = await changePerson(call, row.about_id, changes);
      return changed.ok ? done({ refs: [row.about_id] }) : changed;
    },
  };
}

function changesOf({ details }: DetailsToCorrect, changes: Plan['changes']) {
  return fields.flatMap((field) => {
    const to = changes[field];
    return to === undefined || to === details[field] ? [] : [{ field, from: details[field], to }];
  });
}
