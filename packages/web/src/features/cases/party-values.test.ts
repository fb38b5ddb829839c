import { expect, it } from 'vitest';
import { casesPeople as t } from '../../messages/nl/office/cases-people.ts';
import { noParty, partyBody, partyFaults, shutsOut } from './party-values.ts';

const person = { id: 'p', name: 'Bram', kind: 'staff' as const };

it('asks who it is, what they are here and what they are to the school', () => {
  const fields = (values: typeof noParty) => partyFaults('x', values, t).map(({ field }) => field);
  expect(fields(noParty)).toEqual(['x-person', 'x-role', 'x-capacity']);
  expect(fields({ ...noParty, how: 'free', role: 'guardian', capacity: 'parent' })).toEqual([
    'x-name',
    'x-guardian',
  ]);
});

it('keeps out who can be picked and is accused, or has an interest', () => {
  expect(shutsOut({ ...noParty, person, role: 'accused' })).toBe(true);
  expect(shutsOut({ ...noParty, person, role: 'witness', hasInterest: true })).toBe(true);
  expect(shutsOut({ ...noParty, person, role: 'witness' })).toBe(false);
  // A name alone is nobody who could read it.
  expect(shutsOut({ ...noParty, how: 'free', name: 'Bram', person, role: 'accused' })).toBe(false);
});

it('sends a name or a person, never both', () => {
  expect(partyBody({ ...noParty, how: 'free', name: ' Bram ', person, role: 'witness' })).toMatchObject({
    personId: null,
    name: 'Bram',
  });
  expect(partyBody({ ...noParty, name: 'Bram', person, role: 'witness' })).toMatchObject({
    personId: 'p',
    name: null,
  });
});
