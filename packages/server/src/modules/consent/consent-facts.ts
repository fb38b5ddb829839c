import type { EffectiveConsent } from './effective-consent.ts';

/** Values of `person.consent-self` and `person.consent-guardian`. */
type ConsentValue = 'written' | 'enrolment-form' | 'oral' | 'none' | 'refused' | 'withdrawn';

/** What consent makes known about one person in a situation. A key that is missing was not decided by that party. */
export interface ConsentFacts {
  readonly 'person.consent-self'?: ConsentValue;
  readonly 'person.consent-guardian'?: ConsentValue;
  /** `YYYY-MM-DD`. */
  readonly 'person.consent-on'?: string;
}

/** The facts of the engine that follow from how consent stands. On hold is a no; outdated is none. */
export function consentFacts(consent: EffectiveConsent): ConsentFacts {
  const value = factValue(consent);
  const bySelf = consent.notes.includes('decides-self');
  const byParents = consent.notes.includes('by-parents-before-sixteen');
  return {
    ...(bySelf ? { 'person.consent-self': value } : { 'person.consent-guardian': value }),
    ...(byParents ? { 'person.consent-self': 'none' } : {}),
    ...(consent.state === 'given' && consent.since !== null ? { 'person.consent-on': consent.since } : {}),
  };
}

function factValue({ state, proof }: EffectiveConsent): ConsentValue {
  switch (state) {
    case 'given':
      return proof ?? 'none';
    case 'refused':
    case 'withdrawn':
      return state;
    case 'hold':
      return 'refused';
    case 'none':
    case 'outdated':
      return 'none';
  }
}
