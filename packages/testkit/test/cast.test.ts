import { describe, expect, test } from 'vitest';
import { makeDemonstrationBoard } from '../src/cast/index.ts';

const board = makeDemonstrationBoard(2026, '2026-11-21');
const pupils = board.people.filter(({ roles }) => roles.some(({ role }) => role === 'pupil'));

describe('the cast', () => {
  test('is the same for the same seed and day, and another for another', () => {
    expect(makeDemonstrationBoard(2026, '2026-11-21')).toEqual(board);
    expect(makeDemonstrationBoard(2027, '2026-11-21').people).not.toEqual(board.people);
  });

  test('has five schools, one for each source protocol, with a few hundred people each', () => {
    expect(board.schools.map(({ protocol }) => protocol).toSorted()).toEqual([
      'asko',
      'demarel',
      'stellingwerf',
      'tjonger',
      'twijs',
    ]);
    for (const { key } of board.schools) {
      const here = board.people.filter(({ roles }) => roles.some(({ school }) => school === key));
      expect(here.length).toBeGreaterThan(200);
      const roles = new Set(here.flatMap((person) => person.roles.map(({ role }) => role)));
      for (const role of ['director', 'leader', 'page-administrator', 'confidential-counsellor', 'office']) {
        expect(roles.has(role as 'director'), `${key}: ${role}`).toBe(true);
      }
    }
  });

  test('names nobody who is not in it; keys and addresses are one person’s', () => {
    const keys = new Set(board.people.map(({ key }) => key));
    const groups = new Set(board.groups.map(({ key }) => key));
    expect(keys.size).toBe(board.people.length);
    expect(pupils.flatMap(({ guardians }) => guardians).every(({ key }) => keys.has(key))).toBe(true);
    expect(board.people.flatMap((person) => person.groups).every(({ group }) => groups.has(group))).toBe(
      true,
    );
    const addresses = board.people.flatMap(({ email }) => email ?? []);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.every((address) => address.endsWith('.example'))).toBe(true);
  });

  test('pupils have a birthday that fits their group, and one becomes sixteen today', () => {
    expect(pupils.every(({ birthDate, guardians }) => birthDate !== null && guardians.length > 0)).toBe(true);
    expect(pupils.filter(({ birthDate }) => birthDate === '2010-11-21').length).toBeGreaterThan(0);
    const leap = makeDemonstrationBoard(1, '2028-02-29');
    expect(
      leap.people.every(({ birthDate }) => birthDate === null || !Number.isNaN(Date.parse(birthDate))),
    ).toBe(true);
  });

  test('custody is known to be there, known not to be, and not known', () => {
    const said = new Set(pupils.flatMap(({ guardians }) => guardians.map(({ hasCustody }) => hasCustody)));
    expect(said).toEqual(new Set([true, false, null]));
  });

  test('somebody is more than one thing at once', () => {
    const both = board.people.filter(({ roles }) => new Set(roles.map(({ role }) => role)).has('parent'));
    expect(both.some(({ roles }) => roles.some(({ role }) => role === 'employee'))).toBe(true);
  });
});
