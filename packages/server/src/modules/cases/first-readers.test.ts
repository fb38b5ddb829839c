import { caseAbout } from '@plaatswijs/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FirstReader, readersOf, rolesWithInterest, type WhoseCase } from './first-readers.ts';

const holders = { counsellors: ['vera', 'victor'], directors: ['dirk'], boardMembers: ['bea', 'bas'] };
const usual: WhoseCase = {
  manner: 'named',
  about: ['pupil'],
  addressee: 'director',
  sexual: false,
  holders,
  never: [],
};
const counsellors = ['vera', 'victor'];
const board = ['bea', 'bas'];

const rows: readonly (readonly [string, Partial<WhoseCase>, readonly string[]])[] = [
  ['by name goes to the counsellors and whom the protocol names', {}, [...counsellors, 'dirk']],
  ['anonymous too', { manner: 'anonymous' }, [...counsellors, 'dirk']],
  ['opened by staff too', { manner: 'staff' }, [...counsellors, 'dirk']],
  ['to the board where that was chosen', { addressee: 'board' }, [...counsellors, ...board]],
  ['confidential goes to the counsellors alone', { manner: 'confidential' }, counsellors],
  [
    'confidential, also where the board was chosen',
    { manner: 'confidential', addressee: 'board' },
    counsellors,
  ],
  ['about the director: the board instead', { about: ['director'] }, [...counsellors, ...board]],
  ['about a leader: the board instead, not the director', { about: ['leader'] }, [...counsellors, ...board]],
  [
    'about the director and confidential: counsellors',
    { about: ['director'], manner: 'confidential' },
    counsellors,
  ],
  ['about the board: the director', { about: ['board'] }, [...counsellors, 'dirk']],
  [
    'about the board, which was chosen: the director',
    { about: ['board'], addressee: 'board' },
    [...counsellors, 'dirk'],
  ],
  ['about the counsellor: director and board', { about: ['counsellor'] }, ['dirk', ...board]],
  ['about the counsellor and the director: the board', { about: ['counsellor', 'director'] }, board],
  ['about the counsellor and the board: the director', { about: ['counsellor', 'board'] }, ['dirk']],
  ['about director and board: the counsellors', { about: ['director', 'board'] }, counsellors],
  [
    'about staff, sexual: the board besides',
    { about: ['staff'], sexual: true },
    [...counsellors, 'dirk', ...board],
  ],
  [
    'about staff, sexual, confidential: the board besides',
    { about: ['staff'], sexual: true, manner: 'confidential' },
    [...counsellors, ...board],
  ],
  [
    'about the director, sexual: the board',
    { about: ['director'], sexual: true, manner: 'confidential' },
    [...counsellors, ...board],
  ],
  [
    'about the counsellor, sexual, confidential: the board',
    { about: ['counsellor'], sexual: true, manner: 'confidential' },
    board,
  ],
  [
    'about a pupil, sexual: no board, for no one with tasks for the school did it',
    { sexual: true },
    [...counsellors, 'dirk'],
  ],
  [
    'about staff and the board, sexual: not the board',
    { about: ['staff', 'board'], sexual: true },
    [...counsellors, 'dirk'],
  ],
  ['whose reporter is the director: not the director', { never: ['dirk'] }, counsellors],
  ['with a counsellor who is named: not that one', { never: ['vera'] }, ['victor', 'dirk']],
  ['about all three: nobody', { about: ['director', 'counsellor', 'board'] }, []],
  ['confidential about the counsellor: nobody', { about: ['counsellor'], manner: 'confidential' }, []],
];

describe('who reads a new case', () => {
  it.each(rows)('REP-5: %s', (_, given, expected) => {
    expect(readersOf({ ...usual, ...given }).map(({ personId }) => personId)).toEqual(expected);
  });

  it('REP-5: who is two things reads it as the first of them, once', () => {
    const both = { counsellors: ['dirk'], directors: ['dirk'], boardMembers: ['dirk'] };
    expect(readersOf({ ...usual, holders: both })).toEqual([{ personId: 'dirk', capacity: 'counsellor' }]);
    const held = { ...usual, holders: both, about: ['counsellor'] as const };
    expect(readersOf(held)).toEqual([{ personId: 'dirk', capacity: 'director' }]);
  });

  it('REP-5: whatever is asked, nobody reads it as what it is about, nor who is never to', () => {
    const names = { counsellors: ['c1', 'c2'], directors: ['d1'], boardMembers: ['b1', 'b2'] };
    const everybody = Object.values(names).flat();
    const about = fc.subarray(caseAbout.options, { minLength: 1 });
    const manner = fc.constantFrom('named', 'confidential', 'anonymous', 'staff');
    const addressee = fc.constantFrom('director', 'board');
    const asked = fc.record({
      about,
      manner,
      addressee,
      sexual: fc.boolean(),
      never: fc.subarray(everybody),
    });
    fc.assert(
      fc.property(asked, (given) => {
        const found = readersOf({ ...given, holders: names });
        const as = (capacity: FirstReader['capacity']) =>
          found.some((reader) => reader.capacity === capacity);
        expect(as('counsellor') && given.about.includes('counsellor')).toBe(false);
        expect(as('director') && rolesWithInterest(given.about).includes('director')).toBe(false);
        expect(as('board') && given.about.includes('board')).toBe(false);
        expect(found.some(({ personId }) => given.never.includes(personId))).toBe(false);
        if (given.manner === 'confidential') expect(as('director')).toBe(false);
      }),
      { seed: 11, numRuns: Number(process.env['PROPERTY_RUNS'] ?? 300) },
    );
  });
});

it('REP-5: a role with an interest is that of whom it is about, the management as one', () => {
  expect(rolesWithInterest(['leader'])).toEqual(['director', 'leader']);
  expect(rolesWithInterest(['counsellor', 'board'])).toEqual(['confidential-counsellor', 'board-member']);
  expect(rolesWithInterest(['pupil', 'staff', 'unknown'])).toEqual([]);
});
