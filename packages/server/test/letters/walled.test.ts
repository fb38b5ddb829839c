import { type Operation, operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { type CaseWorld, openCaseWorld } from '../cases/case-world.ts';
import { asOwner, type LetterCase, openLetterCase, rowsIn } from './letter-world.ts';

let world: CaseWorld;
let one: LetterCase;
let letterId: string;
beforeAll(async () => {
  world = await openCaseWorld();
  one = await openLetterCase(world);
  letterId = String((await one.draft('closing-letter')).json.made);
});
afterAll(() => world.close());

/** Everything that can be asked of a letter of a case, from the contract. */
const all: readonly Operation[] = Object.values(operations).filter(
  ({ path, tag }) => tag === 'letters' && path.includes('{caseId}'),
);
const changes = all.filter(({ method }) => method !== 'GET');

const letter = { subject: 'X', body: 'X', addressee: { name: 'X', lines: [] }, signatory: null };
const bodies: Readonly<Record<string, object>> = {
  draftLetter: {
    kind: 'closing-letter',
    partyId: null,
    measureId: null,
    addressee: { partyId: null, name: 'X', lines: [] },
  },
  changeLetter: { revision: 1, ...letter },
  finaliseLetter: { revision: 1 },
  markLetterSent: { on: '2026-11-21', how: 'post' },
  dropLetter: { revision: 1 },
};

function ask(as: Caller, operation: Operation, version: number, more: Readonly<Record<string, string>> = {}) {
  const given = bodies[operation.id];
  if (operation.method !== 'GET' && given === undefined) throw new Error(`no body here for ${operation.id}`);
  const params = { caseId: one.caseId, letterId, ...more };
  return world.ask(as, operation, {
    params,
    ...(given === undefined ? {} : { body: { version, ...given } }),
  });
}

const versionNow = async (): Promise<number> => (await one.letters()).version;

describe('LET-13 for everybody else there is no letter', () => {
  const { people } = { people: () => world.people };
  const strangers: readonly [string, () => Caller][] = [
    ['a teacher', () => people().teacher],
    ['the director of another school', () => people().elsewhere],
    ['an administrator', () => people().administrator],
    ['the data protection officer', () => people().guard],
    ['a pupil', () => people().pupil],
    [
      'a program with a token of the counsellor',
      () => ({
        ...people().counsellor,
        accountId: newId(),
        via: { kind: 'token', tokenId: newId(), scopes: ['cases.read', 'cases.open'] },
      }),
    ],
  ];

  it.each(all.map((operation) => [operation.id, operation] as const))('%s', async (_, operation) => {
    const version = await versionNow();
    const before = await rowsIn(world, 'formal_letter');
    for (const [who, caller] of strangers) {
      const there = await ask(caller(), operation, version);
      const nowhere = await ask(caller(), operation, version, { caseId: newId(), letterId: newId() });
      expect([403, 404], who).toContain(there.status);
      const { requestId: _here, ...said } = there.json;
      const { requestId: _nowhere, ...saidOfNothing } = nowhere.json;
      expect({ who, ...said }).toEqual({ who, ...saidOfNothing });
    }
    expect(await rowsIn(world, 'formal_letter')).toEqual(before);
  });

  it.each(
    all
      .filter(({ path }) => path.includes('{letterId}'))
      .map((operation) => [operation.id, operation] as const),
  )('%s, and in another case of the same reader it is not there either', async (_, operation) => {
    const other = await openLetterCase(world);
    const { version } = await other.letters();
    expect((await ask(world.people.counsellor, operation, version, { caseId: other.caseId })).status).toBe(
      404,
    );
  });
});

it.each(changes.map((operation) => [operation.id, operation] as const))(
  'LET-8 %s is not done on a version of the case that is not the present one',
  async (_, operation) => {
    const { status, json } = await ask(world.people.counsellor, operation, (await versionNow()) - 1);
    expect({ status, code: json.code }).toEqual({ status: 409, code: 'changed-meanwhile' });
  },
);

it('LET-16 when the last of it cannot be written, nothing of it is: no number, no files, no line', async () => {
  const drafted = String((await one.draft('closing-letter')).json.made);
  await one.write(drafted);
  const [letters, entries, events] = [
    await rowsIn(world, 'formal_letter'),
    (await one.look()).entries.length,
    await rowsIn(world, 'audit_event'),
  ];
  await asOwner(
    world,
    `create function plaatswijs.fails_for_test() returns trigger language plpgsql as $$
       begin raise exception 'the disk is full'; end $$;
     create trigger fails_for_test before insert on plaatswijs.audit_event for each row
       when (new.kind = 'cases.letter-final') execute function plaatswijs.fails_for_test()`,
  );
  expect((await one.finalise(drafted)).status).toBe(500);
  await asOwner(world, 'drop function plaatswijs.fails_for_test() cascade');
  expect(await rowsIn(world, 'formal_letter')).toEqual(letters);
  expect((await one.look()).entries).toHaveLength(entries);
  const finals = (rows: typeof events) => rows.filter(({ kind }) => kind === 'cases.letter-final').length;
  expect(finals(await rowsIn(world, 'audit_event'))).toBe(finals(events));
  expect((await one.finalise(drafted)).status).toBe(200);
});
