import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { type CaseWorld, named, openCaseWorld, openOne } from '../cases/case-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld({ protocol: 'none' });
});
afterAll(() => world.close());

/** An import of which the preview would end the roles of these. */
async function previewThatEnds(people: readonly Caller[], more: { status?: string; schoolId?: string } = {}) {
  const id = newId();
  await world.database.withBoard(world.boardId, async (tx) => {
    const roles = await tx
      .selectFrom('person_role')
      .select('id')
      .where(
        'person_id',
        'in',
        people.map(({ personId }) => personId),
      )
      .execute();
    await tx
      .insertInto('roster_import')
      .values({
        board_id: world.boardId,
        id,
        school_id: more.schoolId ?? world.schoolId,
        status: more.status ?? 'preview',
        bytes: '1',
        started_by: world.people.administrator.personId,
        started_at: world.clock.at,
        ended_roles: roles.map((role) => role.id),
      })
      .execute();
  });
  return id;
}

const left = (as: Caller, importId: string) =>
  world.ask(as, operations.casesLeftByImport, { params: { importId } });

/** A case that these two alone handle. */
async function caseOf(first: Caller, second: Caller) {
  const { counsellor } = world.people;
  const { caseId, change } = await openOne(world);
  await change(operations.addReader, {
    body: { personId: second.personId, capacity: 'handler', reason: 'Kent de klas' },
  });
  await change(operations.handOverCase, { body: { personId: first.personId, reason: 'Kent de klas' } });
  const seen = await world.ask(counsellor, operations.showCase, { params: { caseId } });
  for (const { person, until } of seen.json.readers) {
    if (until !== null || [first.personId, second.personId].includes(person.id)) continue;
    const { json } = await world.ask(first, operations.showCase, { params: { caseId } });
    await world.ask(first, operations.endReader, {
      params: { caseId, personId: person.id },
      body: { version: json.version, reason: 'Niet nodig' },
    });
  }
  return caseId;
}

describe('a roster that ends roles', () => {
  it('FIG-15 says how many cases nobody could handle any more, by the number alone', async () => {
    const { administrator } = world.people;
    const [wim, mia] = [await world.caller('Wim', 'employee'), await world.caller('Mia', 'employee')];
    await caseOf(wim, mia);
    // One of them stays: nothing is left alone. Each by itself would say nothing; together they do.
    expect((await left(administrator, await previewThatEnds([wim]))).json).toEqual({ count: 0 });
    expect((await left(administrator, await previewThatEnds([wim, mia]))).json).toEqual({ count: 1 });
  });

  it('FIG-15 not those in which who looks has an interest', async () => {
    const { administrator } = world.people;
    const [wim, mia] = [await world.caller('Wim', 'employee'), await world.caller('Mia', 'employee')];
    const caseId = await caseOf(wim, mia);
    const { json } = await world.ask(wim, operations.showCase, { params: { caseId } });
    await world.ask(wim, operations.addParty, {
      params: { caseId },
      body: { version: json.version, ...named(administrator.personId, 'accused') },
    });
    expect((await left(administrator, await previewThatEnds([wim, mia]))).json).toEqual({ count: 0 });
  });

  it('FIG-15 to who may apply it, while it is looked at, and to nobody else', async () => {
    const { administrator, teacher, counsellor, elsewhere } = world.people;
    const [wim, mia] = [await world.caller('Wim', 'employee'), await world.caller('Mia', 'employee')];
    await caseOf(wim, mia);
    const shown = await previewThatEnds([wim, mia]);
    for (const other of [teacher, counsellor]) expect((await left(other, shown)).status).toBe(403);
    expect([403, 404]).toContain((await left(elsewhere, shown)).status);
    const applied = await previewThatEnds([wim, mia], { status: 'applied' });
    expect((await left(administrator, applied)).status).toBe(404);
    expect((await left(administrator, newId())).status).toBe(404);
  });
});
