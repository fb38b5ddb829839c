import { type AttachmentJudgement, operations } from '@plaatswijs/contract';
import { createPhotoWorkers } from '@plaatswijs/photo';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { judgeAttachment } from '../../src/modules/rights/attachments/judge-attachment.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { codeOf } from '../cases/case-world.ts';
import {
  boxOfChild,
  boxOfOther,
  gathered,
  inParts,
  judgeParts,
  keepPhoto,
  noise,
  type Shown,
} from './picture-world.ts';
import { openRightsWorld, type RightsWorld } from './rights-world.ts';

// The clauses are those of docs/spec/rights.md.

let world: RightsWorld;
const workers = createPhotoWorkers({ workers: 1 });
beforeAll(async () => {
  world = await openRightsWorld({ workers });
});
// Each test has photos of its own.
beforeEach(() =>
  world.database.withBoard(world.boardId, async (tx) => {
    await tx.deleteFrom('photo_face').execute();
    await tx.deleteFrom('photo').execute();
  }),
);
afterAll(async () => {
  await world.close();
  await workers.close();
});

/** A photo of the child with another child. */
const withBoth = (content = noise()) =>
  keepPhoto(world, content, [
    { personId: world.child, box: boxOfChild },
    { personId: world.other, box: boxOfOther },
  ]);

const give = ({ stamp, boxes }: Shown) => ({ as: 'give', stamp, covers: boxes });

async function answer(opened: Awaited<ReturnType<typeof gathered>>) {
  await judgeParts(world, opened);
  const { request } = opened;
  const answered = await request.change(operations.answerRightsRequest, { letter: 'Hierbij.' });
  expect(answered.status, JSON.stringify(answered.json)).toBe(200);
}

async function fetched(requestId: string, as = world.session(world.parent, 'parent')) {
  const [json, pdf] = [
    await world.fetch(as, `/rights-requests/${requestId}/answer/json`),
    await world.fetch(as, `/rights-requests/${requestId}/answer/pdf`),
  ];
  expect([json.statusCode, pdf.statusCode]).toEqual([200, 200]);
  const { parts } = json.json();
  return { parts, body: json.body, pdf: pdf.rawPayload };
}

it('RIG-30: others who have a box are proposed to be covered, with room around; the child is not', async () => {
  await withBoth();
  const { pictures } = await gathered(world, 'photos');
  const [photo, ...more] = await pictures();
  expect(more).toEqual([]);
  expect(photo).toMatchObject({ label: 'Foto 1', media: 'picture', state: 'waiting' });
  const other = inParts(boxOfOther);
  expect(photo?.boxes).toHaveLength(1);
  expect(photo?.boxes[0]?.x).toBeCloseTo(other.x - other.width / 4);
  expect(photo?.boxes[0]?.width).toBeCloseTo(other.width * 1.5);
});

it('RIG-30: who is not named yet is covered beforehand, and who is in it without a box is told of', async () => {
  const id = await keepPhoto(world, noise(), [
    { personId: world.child, box: boxOfChild },
    { personId: null, box: boxOfOther },
  ]);
  await world.database.withBoard(world.boardId, async (tx) => {
    const said_by = world.people.teacher.personId;
    const by = { said_by, said_at: world.clock.at };
    for (const person_id of [world.child, world.older])
      await tx
        .insertInto('photo_person')
        .values({ board_id: world.boardId, photo_id: id, person_id, ...by })
        .execute();
  });
  const { pictures } = await gathered(world, 'photos');
  const [photo] = await pictures();
  expect(photo?.boxes).toHaveLength(1);
  expect(photo).toMatchObject({ unboxed: 1 });
  await world.database.withBoard(world.boardId, (tx) => tx.deleteFrom('photo_person').execute());
});

it('RIG-28: a part is not given before each of its pictures was judged', async () => {
  await withBoth();
  await withBoth();
  const { pictures, judge, review } = await gathered(world, 'photos');
  expect(await codeOf(review())).toBe('pictures-wait');
  const [first, second] = await pictures();
  if (first === undefined || second === undefined) throw new Error('two photos');
  expect(await judge(first.id, give(first))).toMatchObject({ status: 200, json: { state: 'given' } });
  expect(await codeOf(review())).toBe('pictures-wait');
  const no = { as: 'withhold', stamp: second.stamp, ground: 'only-about-others' };
  expect(await judge(second.id, no)).toMatchObject({ status: 200, json: { state: 'withheld' } });
  expect((await review()).status).toBe(200);
  expect((await pictures()).map(({ state }) => state)).toEqual(['given', 'withheld']);
});

it('RIG-29: what is under a cover changes not one byte of what is given, and what is beside it does', async () => {
  const photos = [
    noise(),
    // Something else where the other child is; and something else beside them.
    noise(boxOfOther, 4711),
    noise(boxOfChild, 4711),
  ];
  for (const content of photos) await withBoth(content);
  const opened = await gathered(world, 'photos');
  for (const one of await opened.pictures())
    expect(await opened.judge(one.id, give(one))).toMatchObject({ status: 200 });
  await answer(opened);
  const { parts, pdf } = await fetched(opened.request.id);
  const { attachments } = parts.find(({ source }: { source: string }) => source === 'photos');
  expect(attachments).toHaveLength(3);
  const [same, covered, beside] = attachments.map(({ base64 }: { base64: string }) =>
    Buffer.from(base64, 'base64'),
  );
  expect(same.equals(covered)).toBe(true);
  expect(same.equals(beside)).toBe(false);
  expect(same.subarray(0, 2).toString('hex')).toBe('ffd8');
  // Neither EXIF nor a profile nor words of who made it.
  expect(same.includes(Buffer.from('Exif'))).toBe(false);
  expect(attachments[0]).toMatchObject({ given: 'yes', width: 320, height: 200, type: 'image/jpeg' });
  expect(pdf.includes(same)).toBe(true);
  expect(pdf.includes(beside)).toBe(true);
});

it('RIG-29: nothing that came in leaves: not in the preview, not in the copy, not in the answer', async () => {
  const content = noise();
  await withBoth(content);
  const opened = await gathered(world, 'photos');
  const [photo] = await opened.pictures();
  if (photo === undefined) throw new Error('one photo');
  const preview = await opened.look(photo.id, 'preview');
  expect(preview.headers).toMatchObject({
    'content-type': 'image/webp',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  });
  expect((await opened.look(photo.id, 'copy')).statusCode).toBe(404);
  expect((await opened.look(photo.id, 'file')).statusCode).toBe(415);
  await opened.judge(photo.id, give(photo));
  const copy = await opened.look(photo.id, 'copy');
  expect(copy.headers['content-type']).toBe('image/jpeg');
  await answer(opened);
  const { pdf, body } = await fetched(opened.request.id);
  const idat = content.subarray(60, 200);
  for (const bytes of [preview.rawPayload, copy.rawPayload, pdf]) expect(bytes.includes(idat)).toBe(false);
  expect(body.includes(copy.rawPayload.toString('base64'))).toBe(true);
});

it('RIG-29: a cover that lies outside the picture covers nobody, and no copy is made', async () => {
  await withBoth();
  const { pictures, judge } = await gathered(world, 'photos');
  const [photo] = await pictures();
  if (photo === undefined) throw new Error('one photo');
  const outside = [{ x: 1, y: 0, width: 0.1, height: 0.1 }];
  const refused = await judge(photo.id, { as: 'give', stamp: photo.stamp, covers: outside });
  expect(refused).toMatchObject({ status: 422, json: { why: 'outside-the-picture' } });
  const nothing = await judge(photo.id, {
    ...give(photo),
    covers: [{ x: 0, y: 0, width: 0, height: 0.1 }],
  });
  expect(nothing.status).toBe(400);
  expect((await pictures())[0]?.state).toBe('waiting');
});

it('RIG-32: a box that moved since waits again, and what stayed as it was stays judged', async () => {
  const moved = await withBoth();
  await withBoth();
  const opened = await gathered(world, 'photos');
  const judged = await opened.pictures();
  for (const one of judged) await opened.judge(one.id, give(one));
  await judgeParts(world, opened);
  expect((await opened.request.show()).changedSince).toEqual([]);
  await world.database.withBoard(world.boardId, (tx) =>
    tx
      .updateTable('photo_face')
      .set({ x: 150 })
      .where('photo_id', '=', moved)
      .where('person_id', '=', world.other)
      .execute(),
  );
  expect((await opened.request.show()).changedSince).toEqual(['photos']);
  expect(await codeOf(opened.request.change(operations.answerRightsRequest, { letter: 'Hierbij.' }))).toBe(
    'changed-since',
  );
  await opened.request.change(operations.gatherRightsRequest);
  const now = await opened.pictures();
  expect(now.map(({ id, state }) => [id === moved, state])).toEqual([
    [true, 'waiting'],
    [false, 'given'],
  ]);
  const [before] = judged;
  expect((await opened.judge(moved, { ...give(now[0] as Shown), stamp: before?.stamp })).status).toBe(409);
});

it('RIG-32: of a photo that is gone since no copy is kept', async () => {
  const gone = await withBoth();
  const opened = await gathered(world, 'photos');
  const [photo] = await opened.pictures();
  if (photo === undefined) throw new Error('one photo');
  await opened.judge(photo.id, give(photo));
  await judgeParts(world, opened);
  await world.database.withBoard(world.boardId, async (tx) => {
    await tx.deleteFrom('photo_face').where('photo_id', '=', gone).execute();
    await tx.deleteFrom('photo').where('id', '=', gone).execute();
  });
  expect((await opened.request.show()).changedSince).toEqual(['photos']);
  await opened.request.change(operations.gatherRightsRequest);
  expect(await blobsOf(opened.partId)).toEqual([]);
});

/** The copies of a part that are kept, and the state of their files. */
function blobsOf(partId: string) {
  return world.database.withBoard(world.boardId, (tx) =>
    tx
      .selectFrom('rights_attachment as a')
      .innerJoin('blob as b', (join) =>
        join.onRef('b.board_id', '=', 'a.board_id').onRef('b.id', '=', 'a.blob_id'),
      )
      .select(['b.id', 'b.state'])
      .where('a.part_id', '=', partId)
      .execute(),
  );
}

it('RIG-33: when the machine stops before the copy is kept, nothing of it is left', async () => {
  await withBoth();
  const opened = await gathered(world, 'photos');
  const [photo] = await opened.pictures();
  if (photo === undefined) throw new Error('one photo');
  const before = await blobsArriving();
  const stops = { ...world.blobs, keep: () => Promise.reject(new Error('the machine stops')) };
  const place = { schoolId: world.schoolId, partId: opened.partId, attachmentId: photo.id };
  const { stamp } = photo;
  const judgement: AttachmentJudgement = { as: 'give', stamp, covers: [...photo.boxes] };
  const toJudge = { caller: world.people.guard, place, judgement, now: world.clock.at };
  await expect(judgeAttachment({ ...world.ports, blobs: stops, workers }, toJudge)).rejects.toThrow('stops');
  expect((await opened.pictures())[0]?.state).toBe('waiting');
  expect(await blobsOf(opened.partId)).toEqual([]);
  expect(await blobsArriving()).toBe(before + 1);
  await world.blobs.sweep(world.boardId, new Date(world.clock.at.getTime() + 3 * 3_600_000));
  expect(await blobsArriving()).toBe(0);
});

/** Files that were written and that nobody keeps yet. */
async function blobsArriving(): Promise<number> {
  const rows = await world.database.withBoard(world.boardId, (tx) =>
    tx.selectFrom('blob').select('id').where('state', '=', 'arriving').execute(),
  );
  return rows.length;
}

it('RIG-33: a copy is sealed with the key of the request, and cannot be read once its part is gone', async () => {
  await withBoth();
  const opened = await gathered(world, 'photos');
  const [photo] = await opened.pictures();
  if (photo === undefined) throw new Error('one photo');
  await opened.judge(photo.id, give(photo));
  const copy = (await opened.look(photo.id, 'copy')).rawPayload;
  const [blob] = await blobsOf(opened.partId);
  expect(blob?.state).toBe('kept');
  const kept = await world.blobs.read(world.boardId, blob?.id ?? '');
  expect(kept?.length).toBeGreaterThan(copy.length);
  expect(kept?.includes(copy.subarray(0, 400))).toBe(false);
  // Judged anew: the copy of before is gone.
  await opened.judge(photo.id, { ...give(photo), covers: [] });
  expect(await world.blobs.read(world.boardId, blob?.id ?? '')).toBeNull();
  const [next] = await blobsOf(opened.partId);
  await opened.request.change(operations.closeRightsRequest, { as: 'withdrawn', reason: 'Toch niet.' });
  expect(await world.blobs.read(world.boardId, next?.id ?? '')).toBeNull();
  const after = await world.database.withBoard(world.boardId, (tx) =>
    tx
      .selectFrom('blob')
      .select(['state', 'key'])
      .where('id', '=', next?.id ?? newId())
      .executeTakeFirst(),
  );
  expect(after).toMatchObject({ state: 'leaving', key: null });
});

it('RIG-28: of a part that is not given no copy stays, and a picture judged later has it looked at again', async () => {
  await withBoth();
  const opened = await gathered(world, 'photos');
  const [photo] = await opened.pictures();
  if (photo === undefined) throw new Error('one photo');
  await opened.judge(photo.id, give(photo));
  const withheld = { as: 'withhold', marks: undefined, ground: 'rights-of-others', mentioned: true };
  expect((await opened.review(withheld)).status).toBe(200);
  expect(await blobsOf(opened.partId)).toEqual([]);
  await opened.judge(photo.id, give(photo));
  const { parts } = await opened.request.show();
  expect(parts.find(({ id }: { id: string }) => id === opened.partId)).toMatchObject({
    state: 'waiting',
    ground: null,
  });
});

it('RIG-9: only who handles the request has a picture of it before them, and says what becomes of it', async () => {
  await withBoth();
  const opened = await gathered(world, 'photos');
  const [photo] = await opened.pictures();
  if (photo === undefined) throw new Error('one photo');
  const { teacher, counsellor, elsewhere } = world.people;
  const parent = world.session(world.parent, 'parent');
  const { guard } = world.people;
  const scopes = ['rights.handle', 'rights.review'] as const;
  const program = {
    ...guard,
    accountId: newId(),
    via: { kind: 'token' as const, tokenId: newId(), scopes },
  };
  for (const stranger of [teacher, counsellor, elsewhere, parent, program]) {
    for (const way of ['preview', 'copy'] as const)
      expect((await opened.look(photo.id, way, stranger)).statusCode).toBe(404);
    expect((await opened.judge(photo.id, give(photo), stranger)).status).toBe(404);
  }
});
