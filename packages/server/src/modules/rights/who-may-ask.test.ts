import { describe, expect, it } from 'vitest';
import { type Concerned, whyNotToAsk } from './who-may-ask.ts';

const day = { receivedOn: '2026-11-21', ownAge: 16 };
const guardian = { capacity: 'guardian', personId: 'parent' } as const;
const self = { capacity: 'self' } as const;

function child(birthDate: string | null, hasCustody: boolean | null = true): Concerned {
  return { id: 'child', birthDate, isPupil: true, guardians: [{ id: 'parent', hasCustody }] };
}

describe('who may ask', () => {
  it.each([
    ['the day before the sixteenth birthday', '2010-11-22', null, 'too-young'],
    ['the sixteenth birthday', '2010-11-21', 'decides-self', null],
    ['no date of birth', null, 'birth-date-unknown', 'birth-date-unknown'],
  ])('RIG-1: %s', (_, birthDate, forGuardian, forSelf) => {
    expect(whyNotToAsk(child(birthDate), guardian, 'access', day)).toBe(forGuardian);
    expect(whyNotToAsk(child(birthDate), self, 'access', day)).toBe(forSelf);
  });

  it('RIG-1: born on 29 February, the birthday of other years is 1 March', () => {
    const leap = child('2012-02-29');
    expect(whyNotToAsk(leap, self, 'access', { receivedOn: '2028-02-28', ownAge: 16 })).toBe('too-young');
    expect(whyNotToAsk(leap, self, 'access', { receivedOn: '2028-02-29', ownAge: 16 })).toBeNull();
    const other = child('2010-12-31');
    expect(whyNotToAsk(other, self, 'access', { receivedOn: '2026-12-30', ownAge: 16 })).toBe('too-young');
  });

  it('RIG-2: without custody there is information until eighteen; where it is not known, that is found out', () => {
    expect(whyNotToAsk(child('2015-01-01', false), guardian, 'access', day)).toBe('no-custody');
    expect(whyNotToAsk(child('2015-01-01', false), guardian, 'information', day)).toBeNull();
    expect(whyNotToAsk(child('2015-01-01', null), guardian, 'erasure', day)).toBe('custody-unknown');
    expect(whyNotToAsk(child('2008-11-21', true), guardian, 'information', day)).toBe('decides-self');
    expect(whyNotToAsk(child('2015-01-01'), self, 'information', day)).toBe('for-guardians-only');
  });

  it('RIG-1: somebody who is no pupil asks about themselves at any age', () => {
    const adult = { id: 'one', birthDate: null, isPupil: false, guardians: [] };
    expect(whyNotToAsk(adult, self, 'access', day)).toBeNull();
    expect(whyNotToAsk(adult, guardian, 'access', day)).toBe('not-a-guardian');
  });
});
