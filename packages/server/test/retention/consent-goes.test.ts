import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retainedConsent } from '../../src/modules/consent/index.ts';
import { sweepRetention } from '../../src/modules/retention/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import { type Office, openOffice } from '../consent/office.ts';
import { asOwner, left, tablesWith } from './retention-world.ts';

let world: Office;
let scan: { readonly blobId: string };
beforeAll(async () => {
  world = await openOffice();
  const { noor, sem, mother } = world.family;
  for (const child of [noor, sem])
    expect((await world.record(child, mother, 'given')).status).toBeLessThan(300);
  scan = await keepScan(noor);
}, 60_000);
afterAll(() => world.close());

/** A scan of what was signed, as it is kept. */
async function keepScan(subject: string) {
  const [blob] = await asOwner(
    inside(),
    `insert into plaatswijs.blob (board_id, id, state, key, total, bytes, stored, pieces, digest, made_at, expires_at)
     values ($1, gen_random_uuid(), 'kept', '\\x01', 1, 1, 1, 1, $2, now(), now()) returning id`,
    [world.boardId, 'a'.repeat(64)],
  );
  await asOwner(
    inside(),
    `insert into plaatswijs.consent_scan (board_id, id, school_id, subject_id, kind, bytes, blob_id, made_at, made_by)
     values ($1, gen_random_uuid(), $2, $3, 'pdf', 1, $4, now(), $5)`,
    [world.boardId, world.schoolId, subject, blob?.id, world.family.office.personId],
  );
  return { blobId: String(blob?.id) };
}

const inside = () => ({ opened: world.opened });
const entriesOf = (subject: string) =>
  asOwner(inside(), 'select id from plaatswijs.consent_entry where subject_id = $1', [subject]);
const sweep = (day: string) =>
  sweepRetention(
    {
      database: world.database,
      log: createLog('silent'),
      retained: [retainedConsent],
      cases: { heardOf: async () => new Map(), keptOf: async () => null },
    },
    world.boardId,
    new Date(`${day}T10:00:00Z`),
  );

describe('what somebody said of their own image', () => {
  it('RET-7 stays while they are there, and while anything of them is used', async () => {
    const { noor } = world.family;
    await sweep('2023-06-01');
    await sweep('2024-06-01');
    expect(await entriesOf(noor)).not.toEqual([]);
    await left(inside(), noor, '2021-07-31');
    const [photo] = await asOwner(
      inside(),
      `insert into plaatswijs.photo (board_id, id, school_id, uploaded_by, state, bytes, announced_at)
       values ($1, gen_random_uuid(), $2, $3, 'arriving', 1, now()) returning id`,
      [world.boardId, world.schoolId, world.family.office.personId],
    );
    await asOwner(inside(), `insert into plaatswijs.photo_person values ($1, $2, $3, $4, now())`, [
      world.boardId,
      photo?.id,
      noor,
      world.family.office.personId,
    ]);
    await sweep('2023-06-01');
    await sweep('2023-07-31');
    expect(await entriesOf(noor)).not.toEqual([]);
    await asOwner(inside(), 'delete from plaatswijs.photo_person where person_id = $1', [noor]);
  });

  it('RET-7 goes with its scans two years after they left, at that school alone; the log does not say whose it was', async () => {
    const { noor, sem } = world.family;
    await sweep('2023-06-20');
    expect(await sweep('2023-07-30')).toBe(0);
    expect(await sweep('2023-07-31')).toBe(1);
    expect(await entriesOf(noor)).toEqual([]);
    expect(await entriesOf(sem)).not.toEqual([]);
    const [blob] = await asOwner(inside(), 'select state, key from plaatswijs.blob where id = $1', [
      scan.blobId,
    ]);
    expect(blob).toEqual({ state: 'leaving', key: null });
    expect(await asOwner(inside(), 'select 1 from plaatswijs.consent_scan')).toEqual([]);
    const log = await asOwner(inside(), 'select kind, record_id, files_gone from plaatswijs.destruction_log');
    expect(log).toEqual([{ kind: 'consent', record_id: null, files_gone: 1 }]);
    const event = await asOwner(
      inside(),
      `select subject, detail from plaatswijs.audit_event where kind = 'retention.destroyed'`,
    );
    expect(JSON.stringify(event)).not.toContain(noor);
    expect(await tablesWith(inside(), noor)).not.toContain('consent_entry');
  });

  it('RET-7 is refused by the ledger itself before its day, also to its owner, and never changed', async () => {
    const { sem } = world.family;
    const remove = () =>
      asOwner(inside(), 'delete from plaatswijs.consent_entry where subject_id = $1', [sem]);
    await expect(remove()).rejects.toThrow(/kept until its day/);
    const change = asOwner(inside(), `update plaatswijs.consent_entry set kind = 'refused'`);
    await expect(change).rejects.toThrow(/only ever added/);
    const ask = (months: number, today: string) =>
      world.database.withBoard(world.boardId, async (tx) => {
        const { rows } = await sql`
          select * from destroy_consent(${world.schoolId}, ${sem}, ${months}, ${today})`.execute(tx);
        return rows.length;
      });
    expect(await ask(0, '2099-01-01')).toBe(0);
    // Left today, and a clock that runs ahead.
    await asOwner(inside(), `update plaatswijs.person_role set ends_on = current_date where person_id = $1`, [
      sem,
    ]);
    expect(await ask(0, '2099-01-01')).toBe(0);
    await expect(remove()).rejects.toThrow(/kept until its day/);
    const byHand = world.database.withBoard(world.boardId, (tx) =>
      tx.deleteFrom('consent_entry').where('subject_id', '=', sem).execute(),
    );
    await expect(byHand).rejects.toThrow(/permission denied/);
    expect(await entriesOf(sem)).not.toEqual([]);
  });
});
