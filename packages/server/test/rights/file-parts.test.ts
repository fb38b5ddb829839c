import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRequestKey } from '../../src/modules/rights/request-key.ts';
import { codeOf } from '../cases/case-world.ts';
import { audited, putIn } from '../files/file-world.ts';
import { openRightsWorld, type RightsWorld, requestOf, reviewAll, reviewAsProposed } from './rights-world.ts';

// The clauses are those of docs/spec/rights.md.

let world: RightsWorld;
beforeAll(async () => {
  world = await openRightsWorld();
});
afterAll(() => world.close());

interface Part {
  readonly id: string;
  readonly source: string;
  readonly state: string;
  readonly byReader: boolean;
}

const facts = 'Thijmen Dekkers duwde Saar. Zijn vader belde op 06 12345678.';

/** A child with a record in their file, and a request about them that was gathered. */
async function gathered() {
  const child = await world.addPerson({
    given: 'Saar',
    surname: 'Jongsma',
    role: 'pupil',
    birthDate: '2015-04-04',
  });
  const parent = await world.addPerson({ given: 'Marit', surname: 'Jongsma', role: 'parent' });
  await world.tieParent(child, parent);
  const record = await putIn(world, child, { facts });
  const asked = { aboutId: child, asker: { capacity: 'guardian', personId: parent } };
  const request = await requestOf(world, asked);
  const { json } = await request.change(operations.gatherRightsRequest);
  const part: Part = json.parts.find(({ source }: Part) => source === 'file');
  const params = { rightsPartId: part.id };
  const show = (as = world.people.director) => world.rights(as, operations.showRightsPart, { params });
  const review = (body: object, as = world.people.director) =>
    world.rights(as, operations.reviewRightsPart, { params, body });
  const answer = async () => {
    await reviewAll(world, (await request.show()).parts);
    return request.change(operations.answerRightsRequest, { letter: 'Hierbij.' });
  };
  return { ...request, child, parent, record, part, show, review, answer };
}

it('RIG-9: a part of a file waits for who keeps it, and is there for nobody else', async () => {
  const request = await gathered();
  expect(request.part).toMatchObject({ state: 'waiting', byReader: true });
  const { guard, director, teacher, counsellor, elsewhere } = world.people;
  for (const other of [guard, teacher, counsellor, elsewhere])
    expect((await request.show(other)).status).toBe(404);
  const waiting = async (as = director) =>
    (await world.rights(as, operations.listRightsReviews)).json.items.map(
      ({ partId }: { partId: string }) => partId,
    );
  expect(await waiting()).toContain(request.part.id);
  expect(await waiting(guard)).not.toContain(request.part.id);
  const read = async () =>
    (await audited(world, 'files.read')).filter((one) => one.subject === request.record.fileId);
  expect(await read()).toEqual([]);
  const { json } = await request.show();
  expect(json.requestId).toBeNull();
  expect(json.lines.map(({ text }: { text: string }) => text)).toContain(facts);
  expect(await read()).toHaveLength(1);
  expect(await codeOf(request.answer())).toBe('parts-wait');
});

it('RIG-8, RIG-9: others are proposed to be covered, and only what is given is kept, sealed', async () => {
  const request = await gathered();
  const { json } = await request.show();
  const at = json.lines.findIndex(({ text }: { text: string }) => text === facts);
  const marked = json.marks
    .filter(({ line }: { line: number }) => line === at)
    .map(({ start, end }: { start: number; end: number }) => facts.slice(start, end));
  expect(marked.join(' ')).toContain('Thijmen');
  expect(marked).toContain('06 12345678');
  expect(marked.join(' ')).not.toContain('Saar');
  expect((await reviewAsProposed(world, request.part.id, world.people.director)).status).toBe(200);
  const kept = await sealedPart(request.id, request.part.id);
  expect(kept.plain).not.toContain('duwde');
  expect(kept.opened).toContain('duwde Saar');
  for (const hidden of ['Thijmen', 'Dekkers', '12345678']) expect(kept.opened).not.toContain(hidden);
  expect((await request.answer()).status).toBe(200);
  const given = await world.fetch(
    world.session(request.parent, 'parent'),
    `/rights-requests/${request.id}/answer/json`,
  );
  expect(given.body).toContain('duwde Saar');
  expect(given.body).not.toContain('Thijmen');
  const handlers = await world.fetch(world.people.guard, `/rights-requests/${request.id}/answer/json`);
  expect(handlers.body).not.toContain('duwde');
});

it('RIG-11: what is withheld has its ground, and nothing of it is kept', async () => {
  const request = await gathered();
  const { stamp } = (await request.show()).json;
  const withhold = { as: 'withhold', stamp, mentioned: true };
  const silent = { ...withhold, ground: 'rights-of-others', mentioned: false };
  expect(await codeOf(request.review(silent))).toBe('must-be-mentioned');
  expect((await request.review({ ...withhold, ground: 'rights-of-others' })).json).toEqual({
    state: 'withheld',
  });
  const kept = await sealedPart(request.id, request.part.id);
  expect([kept.opened, kept.plain]).toEqual([null, '']);
  const shown = (await request.show(world.people.guard)).status;
  expect(shown).toBe(404);
  const own = (
    await world.rights(world.people.guard, operations.showRightsRequest, {
      params: { rightsRequestId: request.id },
    })
  ).json.parts.find(({ source }: Part) => source === 'file');
  // Why the keeper gives nothing tells of the file; who asked reads it, who handles it does not.
  expect(own).toMatchObject({ state: 'withheld', ground: null });
  expect((await request.answer()).status).toBe(200);
  const { body } = await world.fetch(
    world.session(request.parent, 'parent'),
    `/rights-requests/${request.id}/answer/json`,
  );
  expect(body).toContain('rights-of-others');
  expect(body).not.toContain('duwde');
});

it('RIG-10: a record that came since waits again, and a statement that came is seen by who opens it', async () => {
  const request = await gathered();
  const { director } = world.people;
  const before = (await request.show()).json;
  await world.ask(director, operations.addFileStatement, {
    params: { fileId: request.record.fileId, fileRecordId: request.record.fileRecordId },
    body: { saidBy: 'guardian', text: 'Zo ging het niet.' },
  });
  const body = { as: 'give', stamp: before.stamp, marks: [] };
  expect(await codeOf(request.review(body))).toBe('changed-meanwhile');
  await reviewAsProposed(world, request.part.id, director);
  await putIn(world, request.child, { title: 'Nog iets' });
  expect(await codeOf(request.answer())).toBe('changed-since');
  const { json } = await request.change(operations.gatherRightsRequest);
  expect(json.parts.find(({ id }: Part) => id === request.part.id)).toMatchObject({ state: 'waiting' });
  expect((await sealedPart(request.id, request.part.id)).opened).toBeNull();
});

it('RIG-9: somebody held by their own request keeps their file, until it is answered', async () => {
  const { record } = await gathered();
  const { director } = world.people;
  const erase = { params: { ...record }, body: { ground: 'wrongly-filed' } };
  expect(await codeOf(world.ask(director, operations.eraseFileRecord, erase))).toBe('held');
});

/** What is kept of a part: as it lies there, and opened with the key of the request. */
async function sealedPart(requestId: string, partId: string) {
  return world.database.withBoard(world.boardId, async (tx) => {
    const request = await tx
      .selectFrom('rights_request')
      .selectAll()
      .where('id', '=', requestId)
      .executeTakeFirstOrThrow();
    const { sealed } = await tx
      .selectFrom('rights_part')
      .select('sealed')
      .where('id', '=', partId)
      .executeTakeFirstOrThrow();
    const key = openRequestKey(world.keyring, world.boardId, requestId, request.key);
    return {
      plain: sealed?.toString('latin1') ?? '',
      opened: sealed === null ? null : JSON.stringify(key.open('part', partId, sealed)),
    };
  });
}
