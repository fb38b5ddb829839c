import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { retainedRequests } from '../../src/modules/rights/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { named } from '../cases/case-world.ts';
import {
  caseAbout,
  openRightsWorld,
  type RightsWorld,
  register,
  requestOf,
  reviewAll,
  reviewAsProposed,
} from './rights-world.ts';

// The clauses are those of docs/spec/rights.md.

let world: RightsWorld;
beforeAll(async () => {
  world = await openRightsWorld();
});
afterAll(() => world.close());

interface Part {
  readonly id: string;
  readonly source: string;
  readonly byReader: boolean;
  readonly state: string;
}

it('RIG-12: what was told confidentially is covered as a whole, and who told it is nowhere', async () => {
  const { caseId } = await world.report({
    manner: 'confidential',
    what: 'Ik hoorde het zelf, achter de gymzaal.',
    identity: { name: 'Geheim Verzonnen', reach: 'geheim@voorbeeld.example' },
  });
  const { counsellor } = world.people;
  const { json: seen } = await world.ask(counsellor, operations.showCase, { params: { caseId } });
  await world.ask(counsellor, operations.addParty, {
    params: { caseId },
    body: { version: seen.version, ...named(world.child, 'affected', { capacity: 'pupil' }) },
  });
  const request = await requestOf(world);
  const { json } = await request.change(operations.gatherRightsRequest);
  const [{ id }] = json.parts.filter(({ byReader }: Part) => byReader);
  const shown = await world.rights(counsellor, operations.showRightsPart, { params: { rightsPartId: id } });
  expect(shown.json.hasReporter).toBe(true);
  expect(JSON.stringify(shown.json)).not.toContain('Geheim');
  const at = shown.json.lines.findIndex(({ text }: { text: string }) => text.includes('gymzaal'));
  expect(shown.json.marks).toContainEqual(
    expect.objectContaining({ line: at, start: 0, end: shown.json.lines[at].text.length, why: 'reporter' }),
  );
  await reviewAll(world, json.parts);
  await reviewAsProposed(world, id, counsellor);
  await request.change(operations.answerRightsRequest, { letter: 'Hierbij.' });
  const given = await world.fetch(
    world.session(world.parent, 'parent'),
    `/rights-requests/${request.id}/answer/json`,
  );
  expect(given.statusCode).toBe(200);
  expect(given.body).not.toContain('gymzaal');
});

it('RIG-7: who looked is told by role and number, and not by name', async () => {
  const subject = await world.addPerson({
    given: 'Guus',
    surname: 'Pietersma',
    role: 'pupil',
    birthDate: '2015-01-01',
  });
  const account = newId();
  await world.database.withBoard(world.boardId, async (tx) => {
    const board_id = world.boardId;
    await tx
      .insertInto('account')
      .values({
        board_id,
        id: account,
        person_id: world.people.leader.personId,
        created_at: '2026-08-01T08:00:00Z',
      })
      .execute();
    const { appendAudit } = await import('../../src/platform/audit/index.ts');
    const { peopleEvents } = await import('../../src/modules/people/index.ts');
    for (const hour of ['09', '10'])
      await appendAudit(tx, peopleEvents['people.pupil-viewed'], {
        boardId: world.boardId,
        actor: account,
        subject,
        at: new Date(`2026-10-05T${hour}:00:00Z`),
        detail: {},
      });
  });
  const request = await requestOf(world, {
    aboutId: subject,
    asker: { capacity: 'guardian', personId: await guardianOf(subject) },
  });
  const { json } = await request.change(operations.gatherRightsRequest);
  const looked = json.parts.find(({ source }: Part) => source === 'who-looked');
  const shown = await world.rights(world.people.guard, operations.showRightsPart, {
    params: { rightsPartId: looked.id },
  });
  const lines = shown.json.lines.map(({ text }: { text: string }) => text);
  expect(lines).toEqual(['2026-10', 'de pagina met gegevens', 'leidinggevende', '2']);
});

async function guardianOf(childId: string): Promise<string> {
  const id = await world.addPerson({ given: 'Ouder', surname: 'Pietersma', role: 'parent' });
  await world.database.withBoard(world.boardId, (tx) =>
    tx
      .insertInto('guardian')
      .values({
        board_id: world.boardId,
        id: newId(),
        child_id: childId,
        guardian_id: id,
        has_custody: true,
        starts_on: '2026-08-01',
        given_by: 'person',
      })
      .execute(),
  );
  return id;
}

it('RIG-9: nothing that was covered of a case is kept, not even sealed with the key of the request', async () => {
  await caseAbout(world);
  const request = await requestOf(world);
  const { json } = await request.change(operations.gatherRightsRequest);
  for (const { id, byReader } of json.parts as Part[])
    if (byReader) await reviewAsProposed(world, id, world.people.counsellor);
  const { openRequestKey } = await import('../../src/modules/rights/request-key.ts');
  const kept = await world.database.withBoard(world.boardId, async (tx) => {
    const row = await tx
      .selectFrom('rights_request')
      .selectAll()
      .where('id', '=', request.id)
      .executeTakeFirstOrThrow();
    const parts = await tx
      .selectFrom('rights_part')
      .selectAll()
      .where('request_id', '=', request.id)
      .where('by_reader', '=', true)
      .execute();
    const key = openRequestKey(world.keyring, world.boardId, row.id, row.key);
    return JSON.stringify(parts.map(({ id, sealed }) => key.open('part', id, sealed ?? Buffer.alloc(0))));
  });
  expect(kept).toContain('weg moest');
  for (const hidden of ['Thijmen', 'Wubbo', '12345678']) expect(kept).not.toContain(hidden);
});

it('RIG-3: a program with a token of the handler reaches none of it', async () => {
  const request = await requestOf(world);
  const { guard } = world.people;
  const program = {
    ...guard,
    accountId: newId(),
    via: {
      kind: 'token' as const,
      tokenId: newId(),
      scopes: ['rights.handle', 'rights.review', 'rights.register'] as const,
    },
  };
  const params = { rightsRequestId: request.id };
  expect((await world.rights(program, operations.showRightsRequest, { params })).status).toBe(404);
  expect((await world.rights(program, operations.listRightsRequests)).json.items).toEqual([]);
  expect((await register(world, {}, program)).status).toBe(404);
  expect((await world.rights(program, operations.showMyRights)).status).toBe(404);
});

it('RIG-14: the answer goes first, and the request later, each on its day', async () => {
  const request = await requestOf(world, { receivedOn: '2026-11-19' });
  await request.change(operations.gatherRightsRequest);
  const gathered = (await request.show()).parts;
  await reviewAll(world, gathered);
  for (const { id, byReader } of gathered as Part[])
    if (byReader) await reviewAsProposed(world, id, world.people.counsellor);
  expect((await request.change(operations.answerRightsRequest, { letter: 'Hierbij.' })).status).toBe(200);
  const [answer, whole] = retainedRequests;
  const { schoolId } = world;
  const doomed = { id: request.id, schoolId, months: 1, today: '2026-12-20' };
  await world.database.withBoard(world.boardId, async (tx) => {
    const { items } = (await answer?.due(tx, { schoolId, until: '2027-01-01', months: 1 })) ?? { items: [] };
    expect(items).toContainEqual({
      id: request.id,
      triggerOn: '2026-11-21',
      dueOn: '2026-12-21',
      personIds: [world.child],
    });
    expect(await answer?.destroy(tx, doomed)).toBeNull();
    expect((await answer?.destroy(tx, { ...doomed, today: '2026-12-21' }))?.rows).toBe(gathered.length);
    expect(await answer?.destroy(tx, { ...doomed, today: '2026-12-21' })).toBeNull();
    expect((await whole?.destroy(tx, { ...doomed, months: 24, today: '2028-11-21' }))?.rows).toBe(1);
    const left = await tx.selectFrom('rights_request').select('id').where('id', '=', request.id).execute();
    expect(left).toEqual([]);
  });
});
