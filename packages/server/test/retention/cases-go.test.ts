import { readdirSync } from 'node:fs';
import { operations } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterAsReader } from '../../src/modules/cases/walls.ts';
import { openOne } from '../cases/case-world.ts';
import {
  asOwner,
  closedCase,
  inCase,
  isThere,
  left,
  openRetentionWorld,
  type RetentionWorld,
  tablesWith,
} from './retention-world.ts';

let world: RetentionWorld;
beforeAll(async () => {
  world = await openRetentionWorld();
}, 60_000);
afterAll(() => world.close());

/** What the database answers when the application asks it to destroy a case, whatever the day. */
function destroy(caseId: string, months: number, today: string) {
  return world.database.withBoard(world.boardId, async (tx) => {
    const { rows } = await sql`select * from destroy_case(${caseId}, ${months}, ${today})`.execute(tx);
    return rows.length;
  });
}

/** Says in the place of the sweep since when it stands in the preview. */
async function announce(caseId: string, kind: string, on: string) {
  await asOwner(
    world,
    `insert into plaatswijs.destruction_notice (board_id, kind, record_id, school_id, due_on, announced_on)
     values ($1, $2, $3, $4, $5, $5)`,
    [world.boardId, kind, caseId, world.schoolId, on],
  );
}

describe('a case that has had its time', () => {
  it('RET-3 goes two years after the pupil left, and not a day before', async () => {
    const pupil = await world.add('Sam', 'pupil');
    const caseId = await closedCase(world, { personId: pupil });
    await left(world, pupil, '2021-07-31');
    await world.sweep('2023-06-30');
    expect(await world.sweep('2023-07-30')).toBe(0);
    expect(await isThere(world, caseId)).toBe(true);
    expect(await world.sweep('2023-07-31')).toBe(1);
    expect(await isThere(world, caseId)).toBe(false);
    expect(await world.sweep('2023-07-31')).toBe(0);
  });

  it('RET-2 stays as long as whom it happened to is at a school of the board, at whatever school', async () => {
    const pupil = await world.add('Noa', 'pupil');
    const caseId = await closedCase(world, { personId: pupil });
    await left(world, pupil, '2021-07-31');
    await asOwner(
      world,
      `insert into plaatswijs.person_role (board_id, id, person_id, school_id, role, starts_on, given_by)
       values ($1, gen_random_uuid(), $2, $3, 'pupil', '2021-08-01', 'person')`,
      [world.boardId, pupil, world.otherSchoolId],
    );
    await world.sweep('2024-01-01');
    await world.sweep('2024-03-01');
    expect(await isThere(world, caseId)).toBe(true);
    const { json } = await world.keep(world.people.director, operations.showRetention);
    const kept = json.kinds.find((one: { kind: string }) => one.kind === 'case');
    expect(kept).toMatchObject({ months: 24, own: false, notRunning: 1 });
    await asOwner(
      world,
      `update plaatswijs.person_role set ends_on = '2022-01-31' where person_id = $1 and ends_on is null`,
      [pupil],
    );
    await world.sweep('2024-03-02');
    expect(await world.sweep('2024-04-01')).toBe(1);
  });

  it('RET-3 does not wait for who saw it and still works there', async () => {
    const pupil = await world.add('Kim', 'pupil');
    const witness = await world.add('Wil', 'employee');
    await left(world, pupil, '2020-07-31');
    const withBoth = await closedCase(world, { personId: pupil });
    await inCase(world, withBoth, witness, 'witness', 'staff');
    await world.sweep('2023-02-25');
    // Not before it was closed: two years from that.
    expect(await world.sweep('2023-03-30')).toBe(0);
    expect(await world.sweep('2023-03-31')).toBe(1);
  });

  it('RET-3 with nobody known goes two years after it was closed; unfounded after three months; a breach after five years', async () => {
    const unknown = await closedCase(world);
    const unfounded = await closedCase(world, { outcome: 'unfounded' });
    const breach = await closedCase(world, { category: 'data-breach' });
    await world.sweep('2021-05-31');
    expect(await world.sweep('2021-06-30')).toBe(1);
    expect([await isThere(world, unknown), await isThere(world, unfounded)]).toEqual([true, false]);
    await world.sweep('2023-02-28');
    expect(await world.sweep('2023-03-31')).toBe(1);
    expect([await isThere(world, unknown), await isThere(world, breach)]).toEqual([false, true]);
    await world.sweep('2026-02-01');
    expect(await world.sweep('2026-03-31')).toBe(1);
    expect(await isThere(world, breach)).toBe(false);
  });

  it('RET-4 is not destroyed by the database before its day, by whatever term and clock it is asked', async () => {
    const pupil = await world.add('Bo', 'pupil');
    const caseId = await closedCase(world, { personId: pupil });
    await left(world, pupil, '2021-07-31');
    // Not announced.
    expect(await destroy(caseId, 24, '2024-07-31')).toBe(0);
    await announce(caseId, 'case', '2021-01-01');
    expect(await destroy(caseId, 24, '2023-07-30')).toBe(0);
    // A term shorter than the least there is.
    expect(await destroy(caseId, 0, '2022-01-30')).toBe(0);
    // It is reopened.
    await asOwner(
      world,
      `update plaatswijs.school_case set status = 'open', closed_at = null, outcome = null where id = $1`,
      [caseId],
    );
    expect(await destroy(caseId, 24, '2024-07-31')).toBe(0);
    // A clock that runs ahead: it was closed a moment ago.
    await asOwner(
      world,
      `update plaatswijs.school_case set status = 'closed', closed_at = now(), outcome = 'solved' where id = $1`,
      [caseId],
    );
    expect(await destroy(caseId, 24, '2099-01-01')).toBe(0);
    expect(await isThere(world, caseId)).toBe(true);
    // And the role of the application has no other way.
    const byHand = world.database.withBoard(world.boardId, async (tx) => {
      await enterAsReader(tx, world.people.counsellor.personId);
      await tx.deleteFrom('school_case').where('id', '=', caseId).execute();
    });
    await expect(byHand).rejects.toThrow(/permission denied/);
  });

  it('RET-4 goes on the least day by the least term', async () => {
    const caseId = await closedCase(world);
    await announce(caseId, 'case', '2021-05-01');
    expect(await destroy(caseId, 0, '2021-09-29')).toBe(0);
    expect(await destroy(caseId, 0, '2021-09-30')).toBe(1);
  });

  it('RET-5 takes everything along: no row says its id but the audit and the log, and its files are noise and gone', async () => {
    const { counsellor, director } = world.people;
    const reported = await world.report({ files: [Buffer.from('een schermafdruk'.repeat(500))] });
    const { caseId } = reported;
    await asOwner(
      world,
      `update plaatswijs.school_case set status = 'closed', closed_at = '2021-03-31', outcome = 'solved' where id = $1`,
      [caseId],
    );
    const other = await openOne(world);
    await asOwner(
      world,
      `insert into plaatswijs.case_link values ($1, $2, $3, now(), $4), ($1, $3, $2, now(), $4)`,
      [world.boardId, caseId, other.caseId, counsellor.personId],
    );
    await asOwner(
      world,
      `insert into plaatswijs.case_entry (board_id, id, case_id, at, by_person, kind, about)
       values ($1, gen_random_uuid(), $2, now(), $3, 'linked', $4)`,
      [world.boardId, other.caseId, counsellor.personId, { otherId: caseId, code: '2026-1' }],
    );
    const [file] = await asOwner(world, 'select blob_id from plaatswijs.case_evidence where case_id = $1', [
      caseId,
    ]);
    const blobId = String(file?.blob_id);
    const onDisk = () => readdirSync(world.blobFolder, { recursive: true }).map(String);
    expect(onDisk().some((name) => name.includes(blobId))).toBe(true);
    const held = { of: 'case', caseId, reason: 'Er loopt een klacht' };
    world.on('2023-01-01');
    const { json } = await world.keep(director, operations.holdRetention, { body: held });
    const released = { params: { holdId: json.holdId }, body: { reason: 'De klacht is afgehandeld' } };
    expect((await world.keep(director, operations.endRetentionHold, released)).status).toBe(204);

    await world.sweep('2023-02-28');
    expect(await world.sweep('2023-03-31')).toBe(1);
    expect(await tablesWith(world, caseId)).toEqual(['audit_event', 'destruction_log']);
    const [blob] = await asOwner(world, 'select state, key from plaatswijs.blob where id = $1', [blobId]);
    expect(blob).toEqual({ state: 'leaving', key: null });
    expect(await world.blobs.read(world.boardId, blobId)).toBeNull();
    await world.blobs.sweep(world.boardId, world.days.now());
    expect(onDisk().some((name) => name.includes(blobId))).toBe(false);
    expect(await tablesWith(world, blobId)).toEqual([]);
    expect((await world.ask(counsellor, operations.showCase, { params: { caseId } })).status).toBe(404);
    // The other case is as it was, and says no more which one it belonged to.
    const seen = await other.look();
    expect(seen.links).toEqual([]);
    expect(seen.entries.at(-1)).toMatchObject({ kind: 'linked', code: '2026-1' });
  });

  it('RET-5 leaves no table behind: each that belongs to a case goes with it, or lets go of it', async () => {
    const rows = await asOwner(
      world,
      `select c.relname::text as name,
         c.oid in (select plaatswijs.tables_of_case()) as goes,
         not exists (
           select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
             and k.confrelid = 'plaatswijs.school_case'::regclass and k.confdeltype <> 'n') as lets_go
       from pg_class c
       where c.relnamespace = 'plaatswijs'::regnamespace and c.relkind in ('r', 'p') and (
         exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'case_id')
         or exists (select from pg_constraint k where k.conrelid = c.oid and k.confrelid = 'plaatswijs.school_case'::regclass))`,
    );
    expect(rows.length).toBeGreaterThan(14);
    for (const { name, goes, lets_go } of rows)
      expect({ name, goes: goes || lets_go }).toEqual({ name, goes: true });
    const refusing = await asOwner(
      world,
      `select t.tgrelid::regclass::text as name from pg_trigger t
       where t.tgrelid in (select plaatswijs.tables_of_case()) and not t.tgisinternal and t.tgtype & 8 <> 0
         and t.tgfoid = 'plaatswijs.refuse_change'::regproc`,
    );
    expect(refusing).toEqual([]);
  });

  it('RET-5 takes along every kind of row a case can have', async () => {
    const caseId = await closedCase(world);
    const tables = await asOwner(world, `select t::text as name from plaatswijs.tables_of_case() t`);
    for (const { name } of tables) {
      const columns = await asOwner(
        world,
        `select attname::text as name from pg_attribute where attrelid = $1::regclass and attname = 'case_id'`,
        [name],
      );
      expect(columns).toHaveLength(1);
    }
    await world.sweep('2023-02-28');
    expect(await world.sweep('2023-03-31')).toBe(1);
    for (const { name } of tables) {
      expect(await asOwner(world, `select 1 from ${name} where case_id = $1`, [caseId])).toEqual([]);
    }
  });
});
