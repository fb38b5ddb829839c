import { createHash } from 'node:crypto';
import { operations } from '@plaatswijs/contract';
import { createPhotoWorkers } from '@plaatswijs/photo';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { retainedRequests } from '../../src/modules/rights/index.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { codeOf, openOne } from '../cases/case-world.ts';
import { audited, putIn } from '../files/file-world.ts';
import { boxOfOther, gathered, inParts, judgeParts, noise, type Shown } from './picture-world.ts';
import { caseAbout, openRightsWorld, type RightsWorld } from './rights-world.ts';

// The clauses are those of docs/spec/rights.md.

let world: RightsWorld;
const workers = createPhotoWorkers({ workers: 1 });
beforeAll(async () => {
  world = await openRightsWorld({ workers });
});
afterAll(async () => {
  await world.close();
  await workers.close();
});

const letter = Buffer.from('%PDF-1.7 een verzonnen brief %%EOF');
const digestOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

async function addEvidence(caseId: string, content: Buffer, name: string, as = world.people.counsellor) {
  const { json } = await world.ask(as, operations.showCase, { params: { caseId } });
  const headers = { 'x-case-version': String(json.version), 'x-file-name': encodeURIComponent(name) };
  const reply = await world.raw(as, 'POST', `/cases/${caseId}/evidence`, { headers, content });
  if (reply.statusCode !== 201) throw new Error(reply.body);
  return String(JSON.parse(reply.body).made);
}

const as = (caller: Caller, below: string) => world.fetch(caller, below);

it('RIG-31, RIG-33: of a case its reader alone covers and gives what is evidence; who handles the request sees nothing', async () => {
  const { caseId } = await caseAbout(world);
  const original = noise();
  const pictureId = await addEvidence(caseId, original, 'Thijmen op het plein.png');
  const fileId = await addEvidence(caseId, letter, 'brief.pdf');
  const opened = await gathered(world, 'case');
  const { counsellor, guard, director, teacher } = world.people;
  const parent = world.session(world.parent, 'parent');
  const [picture, file] = await opened.pictures();
  expect(picture).toMatchObject({ id: pictureId, label: 'Bewijs 1', media: 'picture', boxes: [] });
  expect(file).toMatchObject({ id: fileId, label: 'Bewijs 2', media: 'file', name: 'brief.pdf' });
  for (const stranger of [guard, teacher, parent])
    for (const [id, way] of [
      [pictureId, 'preview'],
      [pictureId, 'copy'],
      [fileId, 'file'],
    ] as const)
      expect((await opened.look(id, way, stranger)).statusCode).toBe(404);
  expect((await opened.look(pictureId, 'preview')).headers['content-type']).toBe('image/webp');
  const saved = await opened.look(fileId, 'file');
  expect(saved.rawPayload.equals(letter)).toBe(true);
  expect(saved.headers).toMatchObject({ 'content-type': 'application/octet-stream' });

  const covers = [inParts(boxOfOther)];
  const given = await opened.judge(pictureId, { as: 'give', stamp: picture?.stamp, covers });
  expect(given).toMatchObject({ status: 200 });
  const boxed = { as: 'give', stamp: file?.stamp, covers };
  expect((await opened.judge(fileId, boxed)).json).toMatchObject({ why: 'not-a-picture' });
  expect(await opened.judge(fileId, { ...boxed, covers: [] })).toMatchObject({ status: 200 });
  await judgeParts(world, opened);
  expect((await opened.request.change(operations.answerRightsRequest, { letter: 'Hierbij.' })).status).toBe(
    200,
  );

  const seen = await as(guard, `/rights-requests/${opened.request.id}/answer/json`);
  expect(seen.body.includes('base64')).toBe(false);
  expect((await opened.request.show()).files).toEqual([]);
  const { json: mine } = await world.rights(parent, operations.showMyRights);
  const { files } = mine.requests.find(({ id }: { id: string }) => id === opened.request.id);
  expect(files).toEqual([{ id: expect.any(String), label: 'Bewijs 2', bytes: letter.length }]);
  const [{ id }] = files;
  for (const [who, below] of [
    [parent, `/rights-requests/${opened.request.id}`],
    [counsellor, `/rights-parts/${opened.partId}`],
  ] as const) {
    const json = await as(who, `${below}/answer/json`);
    const { attachments } = json.json().parts.find(({ source }: { source: string }) => source === 'case');
    expect(attachments.map(({ given: how }: { given: string }) => how)).toEqual(['yes', 'beside']);
    // Its own name is a line, to be covered there; what goes along is called after what it is.
    expect(JSON.stringify(attachments)).not.toContain('Thijmen');
    expect(Buffer.from(attachments[0].base64, 'base64').includes(original.subarray(60, 200))).toBe(false);
    const beside = await as(who, `${below}/answer/files/${id}`);
    expect(beside.rawPayload.equals(letter)).toBe(true);
    expect(beside.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="bewijs-${digestOf(letter).slice(0, 12)}.pdf"`,
      'x-content-type-options': 'nosniff',
    });
  }
  for (const stranger of [guard, director, teacher])
    for (const below of [`/rights-requests/${opened.request.id}`, `/rights-parts/${opened.partId}`])
      if (!(stranger === director && below.includes('parts')))
        expect((await as(stranger, `${below}/answer/files/${id}`)).statusCode).toBe(404);

  const [retained] = retainedRequests;
  const doomed = { id: opened.request.id, schoolId: world.schoolId, months: 1, today: '2027-01-21' };
  await world.database.withBoard(world.boardId, async (tx) => {
    expect(await retained?.destroy(tx, doomed)).toMatchObject({ files: 2 });
    const left = await tx
      .selectFrom('rights_attachment')
      .select('id')
      .where('part_id', '=', opened.partId)
      .execute();
    expect(left).toEqual([]);
  });
  expect((await as(parent, `/rights-requests/${opened.request.id}/answer/files/${id}`)).statusCode).toBe(404);
});

it('RIG-31: whoever has a piece of evidence before them for a request stands in its custody', async () => {
  const { caseId, look } = await caseAbout(world);
  const id = await addEvidence(caseId, noise(), 'foto.png');
  const opened = await gathered(world, 'case');
  const parts = opened.parts.filter(({ byReader }: { byReader: boolean }) => byReader);
  const all = await Promise.all(
    parts.map(async (part: { id: string }) => {
      const shown = await world.rights(world.people.counsellor, operations.showRightsPart, {
        params: { rightsPartId: part.id },
      });
      return { partId: part.id, has: shown.json.attachments.some((one: Shown) => one.id === id) };
    }),
  );
  const { partId } = all.find(({ has }) => has) ?? { partId: '' };
  const at = `/rights-parts/${partId}/attachments/${id}/preview`;
  expect((await world.fetch(world.people.counsellor, at)).statusCode).toBe(200);
  const [seen] = (await look()).evidence;
  expect(seen.custody.map(({ act }: { act: string }) => act)).toEqual(['collected', 'viewed']);
});

it('RIG-31: of a case of an image that nobody may have there is no file, whatever it is', async () => {
  const aboutId = await ownChild('Bo');
  const { caseId, change } = await caseOf(aboutId);
  const id = await addEvidence(caseId, noise(), 'foto.png');
  const triaged = await change(operations.triageCase, { body: illegal });
  expect(triaged.status, JSON.stringify(triaged.json)).toBe(200);
  const opened = await gathered(world, 'case', { aboutId });
  expect(await opened.pictures()).toEqual([]);
  expect((await opened.look(id, 'preview')).statusCode).toBe(404);
  expect((await opened.judge(id, { as: 'give', stamp: '0'.repeat(64), covers: [] })).status).toBe(404);
});

it('RIG-31: what came with a confidential report says so to who judges it', async () => {
  const aboutId = await ownChild('Cas');
  const { caseId } = await world.report({ manner: 'confidential', files: [noise()] });
  const { counsellor } = world.people;
  const { json } = await world.ask(counsellor, operations.showCase, { params: { caseId } });
  await world.ask(counsellor, operations.addParty, {
    params: { caseId },
    body: { ...party, version: json.version, personId: aboutId },
  });
  const opened = await gathered(world, 'case', { aboutId });
  const [picture] = await opened.pictures();
  expect(picture).toMatchObject({ isProtected: true, media: 'picture' });
  expect((await opened.look(picture?.id ?? '', 'preview')).statusCode).toBe(200);
});

it('RIG-28: a form at consent goes along: a photo of it covered, a PDF as a whole', async () => {
  const aboutId = await ownChild('Dex');
  const ids = [await keepScan(aboutId, 'picture', noise()), await keepScan(aboutId, 'pdf', letter)];
  const opened = await gathered(world, 'consent', { aboutId });
  const forms = await opened.pictures();
  expect(forms.map(({ id, media }) => [ids.indexOf(id), media])).toEqual([
    [0, 'picture'],
    [1, 'file'],
  ]);
  for (const { id, stamp } of forms)
    expect(await opened.judge(id, { as: 'give', stamp, covers: [] })).toMatchObject({ status: 200 });
  await judgeParts(world, opened);
  await opened.request.change(operations.answerRightsRequest, { letter: 'Hierbij.' });
  const { files } = await opened.request.show();
  expect(files.map(({ label }: { label: string }) => label)).toEqual(['Formulier 2']);
  const { guard } = world.people;
  const file = await as(guard, `/rights-requests/${opened.request.id}/answer/files/${files[0].id}`);
  expect(file.rawPayload.equals(letter)).toBe(true);
  const kinds = (await audited(world, 'consent.scan-read')).length;
  expect(kinds).toBe(2);
});

it('RIG-28: a document of a file is judged by who keeps it, and so is the picture among them', async () => {
  const aboutId = await ownChild('Eef');
  const { director, guard } = world.people;
  const { fileId, fileRecordId } = await putIn(world, aboutId);
  for (const [name, content] of [
    ['foto.png', noise()],
    ['brief.pdf', letter],
  ] as const) {
    const headers = { 'x-file-name': name };
    const below = `/files/${fileId}/records/${fileRecordId}/documents`;
    expect((await world.raw(director, 'POST', below, { headers, content })).statusCode).toBe(201);
  }
  const opened = await gathered(world, 'file', { aboutId, by: director });
  const documents = await opened.pictures();
  expect(documents.map(({ label, name, media }) => [label, name, media])).toEqual([
    ['Document 1', 'foto.png', 'picture'],
    ['Document 2', 'brief.pdf', 'file'],
  ]);
  const [picture, file] = documents;
  expect((await opened.look(picture?.id ?? '', 'preview', guard)).statusCode).toBe(404);
  expect((await opened.look(picture?.id ?? '', 'preview')).statusCode).toBe(200);
  expect((await opened.look(file?.id ?? '', 'file')).rawPayload.equals(letter)).toBe(true);
  expect(await codeOf(opened.review())).toBe('pictures-wait');
  for (const { id, stamp } of documents)
    expect(await opened.judge(id, { as: 'give', stamp, covers: [] })).toMatchObject({ status: 200 });
  await judgeParts(world, opened);
  await opened.request.change(operations.answerRightsRequest, { letter: 'Hierbij.' });
  expect((await opened.request.show()).files).toEqual([]);
  const pdf = await as(director, `/rights-parts/${opened.partId}/answer/pdf`);
  expect(pdf.statusCode).toBe(200);
  expect(pdf.rawPayload.includes(Buffer.from('/DCTDecode'))).toBe(true);
});

/** A case of an image that nobody may have. */
const illegal = {
  title: 'Groepsapp',
  category: 'sexting',
  seriousness: 'serious',
  begun: 'home',
  place: 'whatsapp',
  ageGroup: '9-11',
  illegalImage: true,
  facts: { minorPupilAffected: true },
};

const party = {
  note: '',
  role: 'affected',
  capacity: 'pupil',
  guardianOf: null,
  hasInterest: false,
  name: null,
};

/** A child below sixteen whose custody the parent has. */
async function ownChild(given: string): Promise<string> {
  const id = await world.addPerson({ given, surname: 'Akkerman', role: 'pupil', birthDate: '2016-01-01' });
  const tied = { board_id: world.boardId, id: newId(), child_id: id, guardian_id: world.parent };
  await world.database.withBoard(world.boardId, (tx) =>
    tx
      .insertInto('guardian')
      .values({ ...tied, has_custody: true, starts_on: '2026-08-01', given_by: 'person' })
      .execute(),
  );
  return id;
}

async function caseOf(personId: string) {
  const opened = await openOne(world);
  await opened.change(operations.addParty, { body: { ...party, personId } });
  return opened;
}

async function keepScan(personId: string, kind: 'picture' | 'pdf', content: Buffer): Promise<string> {
  const id = newId();
  const { boardId, schoolId, clock } = world;
  await world.blobs.write(boardId, content, clock.at, async (tx, blob_id) => {
    const row = { board_id: boardId, id, school_id: schoolId, subject_id: personId, kind, blob_id };
    const made = { bytes: content.length, made_at: clock.at, made_by: world.people.guard.personId };
    await tx
      .insertInto('consent_scan')
      .values({ ...row, ...made })
      .execute();
  });
  return id;
}
