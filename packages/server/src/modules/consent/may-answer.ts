import type { ConsentCapacity } from '@plaatswijs/contract';
import type { PupilOrStaff } from '../people/index.ts';
import { isSixteen } from './sixteen.ts';

/** In what capacity somebody answers about a person, or why they cannot. */
export type Answerer =
  | { readonly may: true; readonly capacity: ConsentCapacity }
  | { readonly may: false; readonly why: 'decides-self' | 'too-young' | 'no-custody' | 'nobody-of-them' };

/**
 * Whether somebody can answer about a person on a day: an employee and a pupil from sixteen for themselves and nobody
 * else, guardians for a pupil before that (UAVG 5). Without custody nobody gives anything; whose custody is not known may
 * answer, and it counts once it is.
 *
 * @param says what they want to say: a no may come from more people than a yes
 */
export function mayAnswer(
  person: PupilOrStaff,
  answererId: string,
  on: string,
  says: 'yes' | 'no',
): Answerer {
  const oneself = answererId === person.id;
  if (person.kind === 'staff') {
    return oneself ? { may: true, capacity: 'employee' } : { may: false, why: 'nobody-of-them' };
  }
  const old = person.birthDate !== null && isSixteen(person.birthDate, on);
  if (oneself) return old ? { may: true, capacity: 'pupil' } : { may: false, why: 'too-young' };
  const guardian = person.guardians.find(({ id }) => id === answererId);
  if (guardian === undefined) return { may: false, why: 'nobody-of-them' };
  if (old) return { may: false, why: 'decides-self' };
  if (guardian.hasCustody === false && says === 'yes') return { may: false, why: 'no-custody' };
  return { may: true, capacity: 'guardian' };
}

/** Who is asked about a person on a day: themselves, or their guardians but for those without custody. */
export function whomToAsk(
  person: PupilOrStaff,
  on: string,
): readonly { readonly id: string; readonly capacity: ConsentCapacity }[] {
  const self = mayAnswer(person, person.id, on, 'yes');
  if (self.may) return [{ id: person.id, capacity: self.capacity }];
  return person.guardians
    .filter(({ hasCustody }) => hasCustody !== false)
    .map(({ id }) => ({ id, capacity: 'guardian' }));
}
