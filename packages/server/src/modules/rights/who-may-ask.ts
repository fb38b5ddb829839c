import type { AskedKind } from '@plaatswijs/contract';

/** Whom it is about, as far as it says who may ask. */
export interface Concerned {
  readonly id: string;
  readonly birthDate: string | null;
  readonly isPupil: boolean;
  readonly guardians: readonly { readonly id: string; readonly hasCustody: boolean | null }[];
}

export type NotToAsk =
  | 'too-young'
  | 'decides-self'
  | 'birth-date-unknown'
  | 'not-a-guardian'
  | 'custody-unknown'
  | 'no-custody'
  | 'for-guardians-only';

/** Somebody who asks. An authorisation was seen by who registers it, and is by whoever may ask themselves. */
export type Asker =
  | { readonly capacity: 'self' | 'authorised' }
  | { readonly capacity: 'guardian'; readonly personId: string };

/**
 * Whether somebody may ask this about a person on the day it came in; null when they may (UAVG 5(4), BW 1:377c).
 *
 * From the age of their own rights a pupil asks themselves, before it a guardian with custody. A guardian without custody may
 * ask for important information and nothing else; where custody is not known, that is found out first.
 *
 * @param ownAge age in years from which a pupil asks themselves
 */
export function whyNotToAsk(
  about: Concerned,
  asker: Asker,
  kind: AskedKind,
  { receivedOn, ownAge }: { readonly receivedOn: string; readonly ownAge: number },
): NotToAsk | null {
  if (asker.capacity !== 'guardian') return whyNotSelf(about, kind, { receivedOn, ownAge });
  const guardian = about.guardians.find(({ id }) => id === asker.personId);
  if (guardian === undefined) return 'not-a-guardian';
  if (kind === 'information') {
    return about.birthDate !== null && isOf(about.birthDate, adultAge, receivedOn) ? 'decides-self' : null;
  }
  if (about.birthDate === null) return 'birth-date-unknown';
  if (isOf(about.birthDate, ownAge, receivedOn)) return 'decides-self';
  if (guardian.hasCustody === null) return 'custody-unknown';
  return guardian.hasCustody ? null : 'no-custody';
}

/** Parents are told about a child until then. */
const adultAge = 18;

function whyNotSelf(
  { isPupil, birthDate }: Concerned,
  kind: AskedKind,
  { receivedOn, ownAge }: { readonly receivedOn: string; readonly ownAge: number },
): NotToAsk | null {
  if (kind === 'information') return 'for-guardians-only';
  if (!isPupil) return null;
  if (birthDate === null) return 'birth-date-unknown';
  return isOf(birthDate, ownAge, receivedOn) ? null : 'too-young';
}

/** Whether somebody has had that birthday by a day. Who was born on 29 February has it on 1 March in other years. */
function isOf(birthDate: string, age: number, on: string): boolean {
  const [year = '0', month = '01', day = '01'] = birthDate.split('-');
  return `${Number(year) + age}-${month}-${day}` <= on;
}
