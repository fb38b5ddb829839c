import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { type CaseWorld, codeOf, openCaseWorld, openOne } from './case-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.close());

const party = {
  personId: null,
  name: null,
  note: '',
  capacity: 'pupil',
  guardianOf: null,
  hasInterest: false,
} as const;

describe('who is in a case', () => {
  it('CAS-29 is somebody of the school, called as on record, or somebody by name alone', async () => {
    const { pupil } = world.people;
    const { look, change } = await openOne(world);
    const add = (body: object) =>
      change(operations.addParty, { body: { ...party, role: 'affected', ...body } });
    expect(await codeOf(add({}))).toBe('name-missing');
    expect(await codeOf(add({ personId: newId() }))).toBe('person-not-here');
    expect((await add({ personId: pupil.personId, name: 'Anders' })).status).toBe(201);
    expect((await add({ name: 'Een jongen van de voetbal', capacity: 'outsider' })).status).toBe(201);
    expect((await look()).parties).toMatchObject([
      { person: { id: pupil.personId, name: 'Noor Verzonnen' }, name: 'Noor Verzonnen' },
      { person: null, name: 'Een jongen van de voetbal', capacity: 'outsider' },
    ]);
  });

  it('CAS-29 a guardian is of somebody in this very case', async () => {
    const one = await openOne(world);
    const other = await openOne(world);
    const child = { ...party, name: 'Sem', role: 'affected' };
    const elsewhere = (await other.change(operations.addParty, { body: child })).json.made;
    const here = (await one.change(operations.addParty, { body: child })).json.made;
    const guardian = (guardianOf: string | null, role = 'guardian') =>
      one.change(operations.addParty, {
        body: { ...party, name: 'Mira', role, capacity: 'parent', guardianOf },
      });
    expect(await codeOf(guardian(null))).toBe('guardian-of');
    expect(await codeOf(guardian(elsewhere))).toBe('guardian-of');
    expect(await codeOf(guardian(here, 'witness'))).toBe('guardian-of');
    expect((await guardian(here)).status).toBe(201);
    const params = { partyId: elsewhere };
    const { personId: _, ...changed } = { ...child, name: 'Sem' };
    expect((await one.change(operations.changeParty, { params, body: changed })).status).toBe(404);
  });

  it('CAS-29 ends with a reason, and stays in what is on record', async () => {
    const { look, change } = await openOne(world);
    const added = await change(operations.addParty, { body: { ...party, name: 'Sem', role: 'witness' } });
    const end = { params: { partyId: added.json.made }, body: { reason: 'Was er niet bij' } };
    expect((await change(operations.endParty, end)).status).toBe(200);
    expect((await change(operations.endParty, end)).status).toBe(404);
    const { parties, entries } = await look();
    expect(parties).toMatchObject([{ name: 'Sem', until: expect.any(String) }]);
    expect(entries.at(-1)).toMatchObject({ kind: 'party-changed', code: 'ended', text: 'Was er niet bij' });
  });

  it('CAS-30 is found by name; parents only by who reads the case', async () => {
    const { teacher, counsellor } = world.people;
    await world.caller('Zoë', 'pupil');
    await world.caller('Zoëmoeder', 'parent');
    const { caseId } = await openOne(world);
    const find = async (as: Caller, query: Record<string, string>) =>
      (await world.ask(as, operations.findCasePeople, { query })).json.items?.map(
        ({ name, kind }: { name: string; kind: string }) => [name, kind],
      );
    expect(await find(teacher, { name: 'zoe' })).toEqual([['Zoë Verzonnen', 'pupil']]);
    expect(await find(teacher, {})).toEqual([]);
    expect(await find(counsellor, { name: 'zoe verzonnen', caseId })).toEqual([
      ['Zoë Verzonnen', 'pupil'],
      ['Zoëmoeder Verzonnen', 'parent'],
    ]);
    expect(await find(teacher, { name: 'zoe', caseId })).toBeUndefined();
  });
});
