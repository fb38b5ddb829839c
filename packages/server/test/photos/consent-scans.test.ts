import { apiPrefix } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workThroughConsentDay } from '../../src/modules/consent/index.ts';
import { openBlobStore } from '../../src/platform/blobs/index.ts';
import { dayOf } from '../../src/platform/calendar.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';
import { photoOf } from './pictures.ts';
import { openPhotoWorld, type PhotoWorld, type SignedIn } from './world.ts';

let world: PhotoWorld;
let purposeId: string;
const keyring = openKeyring(Buffer.alloc(32, 7));
const pdf = Buffer.from('%PDF-1.7\n1 0 obj <</OpenAction <</S /JavaScript>>>> endobj\n%%EOF\n', 'latin1');

beforeAll(async () => {
  world = await openPhotoWorld();
  const body = { name: 'personeel', meaning: 'Foto’s van wie hier werkt', standard: null };
  const made = await world.ask(world.office, 'POST', `/schools/${world.schoolId}/consent/purposes`, body);
  purposeId = made.json.id;
});
afterAll(() => world.dispose());

const scansOf = (personId: string) => `/schools/${world.schoolId}/people/${personId}/consent/scans`;

async function bring(who: SignedIn, personId: string, content: Buffer) {
  const reply = await fetch(`${world.origin}${apiPrefix}${scansOf(personId)}`, {
    method: 'POST',
    headers: { cookie: `plaatswijs_session=${who.cookie}`, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(content),
  });
  const text = await reply.text();
  return { status: reply.status, json: text === '' ? null : JSON.parse(text) };
}

function record(personId: string, scanId: string) {
  const saidOn = dayOf(new Date());
  const answers = [{ purposeId, answer: 'given' }];
  const body = { answeredBy: personId, answers, way: { kind: 'paper', scanId }, saidOn };
  const address = `/schools/${world.schoolId}/people/${personId}/consent/answers`;
  return world.ask(world.office, 'POST', address, body);
}

const historyOf = async (personId: string) =>
  (await world.ask(world.office, 'GET', `/schools/${world.schoolId}/people/${personId}/consent`)).json
    .history;

describe('CON-36: the scan of a signed form', () => {
  it('is proof by itself, is seen by who may see consent, and is a new picture without what was in the file', async () => {
    const { personId } = world.colleague;
    const { status, json } = await bring(world.office, personId, photoOf('class-photo.jpg'));
    expect(status).toBe(201);
    expect(await record(personId, json.scanId)).toMatchObject({ status: 201, json: { added: 1 } });
    const [line] = await historyOf(personId);
    expect(line).toMatchObject({ way: 'paper', reference: null, scanId: json.scanId });
    const seen = await world.ask(world.office, 'GET', `${scansOf(personId)}/${json.scanId}`);
    expect(seen.status).toBe(200);
    expect(seen.headers.get('content-type')).toBe('image/jpeg');
    expect(seen.headers.get('content-security-policy')).toContain('sandbox');
    expect(seen.bytes.includes('Exif')).toBe(false);
    expect(seen.bytes.equals(photoOf('class-photo.jpg'))).toBe(false);
    expect((await world.check()).faults).toEqual([]);
  });

  it('of a PDF is saved and never opened here', async () => {
    const { personId } = world.colleague;
    const { json } = await bring(world.office, personId, pdf);
    const seen = await world.ask(world.office, 'GET', `${scansOf(personId)}/${json.scanId}`);
    expect(seen.bytes.equals(pdf)).toBe(true);
    expect(seen.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(seen.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is no page, no drawing, no archive, no half file and not too large', async () => {
    const { personId } = world.colleague;
    const wrong: readonly (readonly [string, Buffer, number])[] = [
      ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 422],
      ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 422],
      ['an archive', Buffer.from('PK\u0003\u0004%PDF-1.7 %%EOF', 'latin1'), 422],
      ['half a PDF', pdf.subarray(0, 30), 422],
      ['half a photo', photoOf('class-photo.jpg').subarray(0, 4000), 422],
      ['nothing', Buffer.alloc(0), 422],
      ['too large', Buffer.concat([pdf, Buffer.alloc(12 * 1024 * 1024)]), 413],
    ];
    const before = world.files().length;
    for (const [what, content, status] of wrong) {
      expect([what, (await bring(world.office, personId, content)).status]).toEqual([what, status]);
    }
    expect(world.files().length).toBe(before);
  });

  it('is not there for a teacher, a colleague, nobody, another person or another school', async () => {
    const { personId } = world.colleague;
    const { json } = await bring(world.office, personId, pdf);
    for (const who of [world.teacher, world.colleague, world.parent, world.page]) {
      expect((await bring(who, personId, pdf)).status).toBe(404);
      expect((await world.ask(who, 'GET', `${scansOf(personId)}/${json.scanId}`)).status).toBe(404);
    }
    const nobody = { personId: '', cookie: 'x' };
    expect((await bring(nobody, personId, pdf)).status).toBe(401);
    const ofAnother = `${scansOf(world.teacher.personId)}/${json.scanId}`;
    expect((await world.ask(world.office, 'GET', ofAnother)).status).toBe(404);
    expect(await record(world.teacher.personId, json.scanId)).toMatchObject({
      status: 422,
      json: { issues: [{ at: '/body/way/scanId', code: 'unknown' }] },
    });
  });

  it('that no answer was written down with goes after a day, key, file and row; one that is proof stays', async () => {
    const { personId } = world.second;
    const used = await bring(world.office, world.teacher.personId, pdf);
    await record(world.teacher.personId, used.json.scanId);
    const unused = await bring(world.office, personId, pdf);
    const blobs = openBlobStore({ database: world.database, keyring, folder: world.folder });
    const sweep = async (hours: number) => {
      const at = new Date(Date.now() + hours * 3_600_000);
      await workThroughConsentDay({ database: world.database, keyring }, world.boardId, at);
      await blobs.sweep(world.boardId, at);
    };
    const before = world.files().length;
    await sweep(23);
    expect(world.files().length).toBe(before);
    await sweep(25);
    const address = `${scansOf(personId)}/${unused.json.scanId}`;
    expect((await world.ask(world.office, 'GET', address)).status).toBe(404);
    expect(world.files().length).toBeLessThan(before);
    const kept = `${scansOf(world.teacher.personId)}/${used.json.scanId}`;
    expect((await world.ask(world.office, 'GET', kept)).status).toBe(200);
  });

  it('or a place is asked: paper without either is no proof, to the contract and to the database', async () => {
    const { personId } = world.colleague;
    const saidOn = dayOf(new Date());
    const answers = [{ purposeId, answer: 'given' }];
    const body = { answeredBy: personId, answers, way: { kind: 'paper' }, saidOn };
    const address = `/schools/${world.schoolId}/people/${personId}/consent/answers`;
    expect((await world.ask(world.office, 'POST', address, body)).status).toBe(400);
    const added = world.database.withBoard(world.boardId, (tx) =>
      sql`
        insert into plaatswijs.consent_entry (board_id, id, school_id, subject_id, purpose_id, version, kind,
          answered_by, capacity, way, said_on, recorded_at, recorded_by)
        select board_id, gen_random_uuid(), school_id, subject_id, purpose_id, version, kind,
          answered_by, capacity, way, said_on, recorded_at, recorded_by
        from plaatswijs.consent_entry where way = 'paper' limit 1`.execute(tx),
    );
    await expect(added).rejects.toThrow(/consent_entry_proof/);
  });
});
