import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileLimits, operations } from '@plaatswijs/contract';
import { createPhotoWorkers } from '@plaatswijs/photo';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { putRecord } from '../../src/modules/files/index.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { type CaseWorld, openCaseWorld } from '../cases/case-world.ts';
import { plainPng } from '../photos/pictures.ts';
import { audited, plainRecord, putIn } from './file-world.ts';

let world: CaseWorld;
const workers = createPhotoWorkers({ workers: 1 });
beforeAll(async () => {
  world = await openCaseWorld({ workers });
});
afterAll(async () => {
  await world.close();
  await workers.close();
});

type Place = Awaited<ReturnType<typeof putIn>>;
const below = ({ fileId, fileRecordId }: Place) => `/files/${fileId}/records/${fileRecordId}/documents`;

async function add(place: Place, content: Buffer, name: string, by: Caller = world.people.director) {
  const headers = { 'x-file-name': encodeURIComponent(name) };
  const reply = await world.raw(by, 'POST', below(place), { headers, content });
  return { status: reply.statusCode, json: reply.body === '' ? null : JSON.parse(reply.body) };
}

const look = (
  place: Place,
  documentId: string,
  way: 'preview' | 'save',
  by: Caller = world.people.director,
) => world.raw(by, 'GET', `${below(place)}/${documentId}/${way}`);

const newRecord = async (more = {}) => putIn(world, await world.add('Kind', 'pupil'), more);

it('FIL-9 a document is kept as it came, and saved under a name that says nothing of anybody', async () => {
  const { director } = world.people;
  const place = await newRecord();
  const content = Buffer.from('%PDF-1.7 /JS (app.alert(1))');
  const { status, json } = await add(place, content, 'Brief aan één ouder.pdf');
  expect(status).toBe(201);
  const digest = createHash('sha256').update(content).digest('hex');
  const shown = await world.ask(director, operations.showFileRecord, { params: place });
  expect(shown.json.attached).toMatchObject([
    { name: 'Brief aan één ouder.pdf', kind: 'document', bytes: content.length, digest },
  ]);
  const saved = await look(place, json.documentId, 'save');
  expect(saved.rawPayload.equals(content)).toBe(true);
  expect(saved.headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="stuk-${digest.slice(0, 12)}.pdf"`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  });
  expect((await look(place, json.documentId, 'preview')).statusCode).toBe(415);
  const kinds = (await audited(world, 'files.document-%')).map(({ kind }) => kind);
  expect(kinds).toEqual(['files.document-added', 'files.document-saved']);
});

it('FIL-9 of a picture only ever a new one is shown; a drawing with a program in it is never shown', async () => {
  const place = await newRecord();
  const picture = plainPng(2000, 800);
  const { json } = await add(place, picture, 'foto.png');
  const shown = await look(place, json.documentId, 'preview');
  expect(shown.statusCode).toBe(200);
  expect(shown.headers['content-type']).toBe('image/webp');
  expect(shown.rawPayload.subarray(8, 12).toString()).toBe('WEBP');
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const other = await add(place, drawing, 'plaatje.svg');
  expect((await look(place, other.json.documentId, 'preview')).statusCode).toBe(415);
  const saved = await look(place, other.json.documentId, 'save');
  expect(saved.headers['content-disposition']).toMatch(/^attachment; filename="stuk-[0-9a-f]{12}\.bin"$/);
});

it('FIL-9 it is added by who keeps the file, and there for who may read it alone', async () => {
  const { teacher, administrator, director } = world.people;
  const place = await newRecord();
  const { json } = await add(place, Buffer.from('een brief'), 'brief.txt');
  for (const by of [teacher, administrator]) {
    expect((await add(place, Buffer.from('x'), 'x.txt', by)).status).toBe(404);
    expect((await look(place, json.documentId, 'save', by)).statusCode).toBe(404);
  }
  const body = { personId: teacher.personId, until: '2026-12-01', reason: 'Begeleidt' };
  await world.ask(director, operations.addFileReader, { params: place, body });
  expect((await look(place, json.documentId, 'save', teacher)).statusCode).toBe(200);
  expect((await add(place, Buffer.from('x'), 'x.txt', teacher)).status).toBe(404);
  const elsewhere = await newRecord();
  expect((await look(elsewhere, json.documentId, 'save')).statusCode).toBe(404);
});

it('FIL-9 a record holds so many, and none is empty or too large', async () => {
  const place = await newRecord();
  expect((await add(place, Buffer.alloc(0), 'leeg.txt')).status).toBe(422);
  expect((await add(place, Buffer.alloc(fileLimits.documentBytes + 1), 'groot.bin')).status).toBe(413);
  for (let at = 0; at < fileLimits.documents; at += 1)
    expect((await add(place, Buffer.from(`stuk ${at}`), 'stuk.txt')).status).toBe(201);
  expect(await add(place, Buffer.from('een te veel'), 'stuk.txt')).toMatchObject({
    status: 422,
    json: { why: 'too-many' },
  });
});

it('FIL-8 what stands on the disk cannot be read, and what was altered there is not given out', async () => {
  const place = await newRecord();
  const before = new Set(readdirSync(world.blobFolder, { recursive: true }).map(String));
  const content = Buffer.from('Zomerzwaluw '.repeat(50));
  const { json } = await add(place, content, 'brief.txt');
  const added = readdirSync(world.blobFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !before.has(path.relative(world.blobFolder, file)));
  expect(added).toHaveLength(1);
  const [file = ''] = added;
  const kept = readFileSync(file);
  expect(kept.includes('Zomerzwaluw')).toBe(false);
  kept[kept.length - 1] = (kept.at(-1) ?? 0) ^ 1;
  writeFileSync(file, kept);
  const reply = await look(place, json.documentId, 'save');
  expect({ status: reply.statusCode, body: reply.body }).toEqual({ status: 409, body: '{"why":"altered"}' });
});

it('FIL-16 with a record its documents go, from the database and from the disk', async () => {
  const { director } = world.people;
  const place = await newRecord();
  const content = Buffer.from('een brief over iemand');
  const { json } = await add(place, content, 'brief.txt');
  const files = () =>
    readdirSync(world.blobFolder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const there = files().length;
  await world.ask(director, operations.eraseFileRecord, { params: place, body: { ground: 'unlawful' } });
  expect((await look(place, json.documentId, 'save')).statusCode).toBe(404);
  const left = await world.database.withBoard(world.boardId, (tx) =>
    tx.selectFrom('blob').select('id').where('state', '=', 'leaving').where('key', 'is not', null).execute(),
  );
  expect(left).toEqual([]);
  await world.blobs.sweep(world.boardId, world.clock.at);
  expect(files()).toHaveLength(there - 1);
});

it('FIL-11 a letter that came along from a case is kept with the record, sealed with its key', async () => {
  const { director, boardMember } = world.people;
  const child = await world.add('Kind', 'pupil');
  const content = Buffer.from('%PDF-1.7 Zomerzwaluw');
  const { fileId, recordId } = await world.database.withBoard(world.boardId, (tx) =>
    putRecord(tx, world.keyring, {
      ...{ schoolId: world.schoolId, personId: child, file: 'pupil', kind: 'correspondence' },
      ...{ on: plainRecord.on, now: world.clock.at, by: boardMember.personId },
      text: { title: 'Brief', facts: '', opinions: '', entries: [], article: null },
      documents: [{ name: 'brief.pdf', content }],
    }),
  );
  const place = { fileId, fileRecordId: recordId };
  const { json } = await world.ask(director, operations.showFileRecord, { params: place });
  const saved = await look(place, json.attached[0].id, 'save');
  expect(saved.rawPayload.equals(content)).toBe(true);
  const rows = await world.database.withBoard(world.boardId, (tx) =>
    tx.selectFrom('blob').select('id').where('total', '=', String(content.length)).execute(),
  );
  expect(rows).toEqual([]);
});
