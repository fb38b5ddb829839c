import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { caseLimits, operations } from '@plaatswijs/contract';
import { createPhotoWorkers } from '@plaatswijs/photo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { plainPng } from '../photos/pictures.ts';
import { type CaseWorld, openCaseWorld, openOne } from './case-world.ts';

let world: CaseWorld;
const workers = createPhotoWorkers({ workers: 1 });
beforeAll(async () => {
  world = await openCaseWorld({ workers });
});
afterAll(async () => {
  await world.close();
  await workers.close();
});

/** A picture that is wider than is shown, with the name of its maker in it. */
function picture(): Buffer {
  const plain = plainPng(2000, 800);
  const said = Buffer.from('tEXtAuthor\0Maker Verzonnen', 'latin1');
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(said.length - 4, 0);
  ends.writeUInt32BE(crc32(said), 4);
  // After the signature and the header, which are 33 bytes.
  return Buffer.concat([
    plain.subarray(0, 33),
    ends.subarray(0, 4),
    said,
    ends.subarray(4),
    plain.subarray(33),
  ]);
}

async function add(caseId: string, content: Buffer, more: Record<string, string> = {}, as?: Caller) {
  const by = as ?? world.people.counsellor;
  const { json } = await world.ask(by, operations.showCase, { params: { caseId } });
  const headers = { 'x-case-version': String(json.version), 'x-file-name': 'bewijs.png', ...more };
  const reply = await world.raw(by, 'POST', `/cases/${caseId}/evidence`, { headers, content });
  return { status: reply.statusCode, json: JSON.parse(reply.body) };
}

const look = (caseId: string, evidenceId: string, way: 'preview' | 'save', as = world.people.counsellor) =>
  world.raw(as, 'GET', `/cases/${caseId}/evidence/${evidenceId}/${way}`);

describe('evidence', () => {
  it('CAS-20 is kept as it came, with its digest, who brought it, and everybody who had it before them', async () => {
    const { counsellor, director } = world.people;
    const { caseId, look: show } = await openOne(world);
    const content = picture();
    const said = {
      'x-file-name': encodeURIComponent('Scherm één.jpg'),
      'x-file-note': encodeURIComponent('Uit de app'),
    };
    const added = await add(caseId, content, said);
    expect(added).toMatchObject({ status: 201, json: { reads: true } });
    const id = added.json.made;
    expect((await look(caseId, id, 'preview', director)).statusCode).toBe(200);
    const saved = await look(caseId, id, 'save');
    expect(saved.rawPayload.equals(content)).toBe(true);
    const [seen] = (await show()).evidence;
    expect(seen).toMatchObject({
      kind: 'picture',
      name: 'Scherm één.jpg',
      note: 'Uit de app',
      bytes: content.length,
      digest: createHash('sha256').update(content).digest('hex'),
      collectedBy: { id: counsellor.personId },
      custody: [
        { act: 'collected', by: { id: counsellor.personId } },
        { act: 'viewed', by: { id: director.personId } },
        { act: 'saved', by: { id: counsellor.personId } },
      ],
    });
  });

  it('CAS-21 is shown as a new picture alone, small enough and without what the file tells besides', async () => {
    const { caseId } = await openOne(world);
    const { json } = await add(caseId, picture());
    const shown = await look(caseId, json.made, 'preview');
    expect(shown.headers).toMatchObject({ 'content-type': 'image/webp', 'cache-control': 'no-store' });
    const made = shown.rawPayload;
    expect(made.subarray(8, 16).toString('latin1')).toBe('WEBPVP8 ');
    expect(made.readUInt16LE(26) & 0x3fff).toBe(caseLimits.previewSide);
    expect(made.includes('EXIF')).toBe(false);
    expect(picture().includes('Maker Verzonnen')).toBe(true);
    expect(shown.rawPayload.includes('Maker Verzonnen')).toBe(false);
  });

  const hostile = {
    'a drawing with a program': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'a page': '<!doctype html><script>alert(1)</script>',
    'a document with a program':
      '%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n%%EOF',
    'a picture that is a page': '\x89PNG\r\n\x1a\n<script>alert(1)</script>',
    'a picture that is not one': '\xff\xd8\xff\xe0 and nothing else',
    'an archive': 'PK\x03\x04 bomb',
  } as const;

  it.each(Object.entries(hostile))('CAS-22 %s is saved as bytes and never shown', async (_name, text) => {
    const { caseId } = await openOne(world);
    const content = Buffer.from(text, 'latin1');
    const { json } = await add(caseId, content, { 'x-file-name': 'x.html' });
    const shown = await look(caseId, json.made, 'preview');
    expect({ status: shown.statusCode, body: shown.body }).toEqual({
      status: 415,
      body: JSON.stringify({ why: 'not-a-picture' }),
    });
    const saved = await look(caseId, json.made, 'save');
    expect(saved.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(saved.headers['content-disposition']).toMatch(/^attachment; filename="bewijs-[0-9a-f]{12}\.bin"$/);
    expect(saved.rawPayload.equals(content)).toBe(true);
  });

  it('CAS-22 what is no picture is not even opened to be shown, and nobody had it before them', async () => {
    const { caseId, look: show } = await openOne(world);
    const { json } = await add(caseId, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    expect((await look(caseId, json.made, 'preview')).statusCode).toBe(415);
    expect((await show()).evidence[0].custody).toMatchObject([{ act: 'collected' }]);
  });

  it('CAS-23 does not come in where there may be an image that nobody may have, nor without a name or a version', async () => {
    const { caseId } = await openOne(world, { illegalImage: true });
    expect(await add(caseId, Buffer.from('een chat'))).toMatchObject({
      status: 422,
      json: { why: 'illegal-image' },
    });
    const open = await openOne(world);
    const content = Buffer.from('een chat');
    expect((await add(open.caseId, content, { 'x-file-name': '%E0%A4%A' })).status).toBe(400);
    expect((await add(open.caseId, content, { 'x-case-version': '' })).status).toBe(409);
    expect((await add(open.caseId, content, { 'x-case-version': '999' })).json).toEqual({
      why: 'changed-meanwhile',
    });
    expect((await add(open.caseId, Buffer.alloc(caseLimits.evidenceBytes + 1))).status).toBe(413);
    expect((await open.look()).evidence).toEqual([]);
  });

  it('CAS-24 that was altered where it is kept is refused, though that somebody asked stays on record', async () => {
    const { caseId, look: show } = await openOne(world);
    const before = new Set(files());
    const { json } = await add(caseId, Buffer.from('zo kwam het binnen'));
    const [file] = files().filter((one) => !before.has(one));
    if (file === undefined) throw new Error('nothing was written');
    const bytes = readFileSync(file);
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const saved = await look(caseId, json.made, 'save');
    expect({ status: saved.statusCode, body: saved.body }).toEqual({
      status: 409,
      body: '{"why":"altered"}',
    });
    expect((await show()).evidence[0].custody).toHaveLength(2);
  });

  it('CAS-24 of a report opens with the key of that report, and not with another', async () => {
    const { counsellor } = world.people;
    const { caseId } = await world.report({ files: [Buffer.from('van de melder')] });
    const { json } = await world.ask(counsellor, operations.showCase, { params: { caseId } });
    const [evidence] = json.evidence;
    expect(evidence).toMatchObject({ collectedBy: null, name: 'schermafbeelding-0.png', kind: 'text' });
    expect((await look(caseId, evidence.id, 'save')).body).toBe('van de melder');
    const owner = await world.opened.connectAsOwner();
    await owner.query(`set session_replication_role = replica`);
    await owner.query(`select set_config('app.keeper', 'on', false)`);
    await owner.query(`update plaatswijs.case_evidence set digest = repeat('0', 64) where id = $1`, [
      evidence.id,
    ]);
    await owner.end();
    expect((await look(caseId, evidence.id, 'save')).statusCode).toBe(409);
  });
});

function files(): readonly string[] {
  return readdirSync(world.blobFolder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
}
