import { operations } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealBreach } from '../../src/modules/cases/breaches/breach-text.ts';
import { retainedBreaches } from '../../src/modules/cases/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { type CaseWorld, openCaseWorld, openOne } from '../cases/case-world.ts';
import { aBreach } from './breach-text.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.close());

/** A record that was written last on a day long ago. */
async function writtenOn(day: string, fromCase: string | null = null): Promise<string> {
  const breachId = newId();
  const { keyring, boardId, schoolId, people } = world;
  await world.database.withBoard(boardId, async (tx) => {
    const guard = people.guard.personId;
    await sql`select set_config('app.person', ${guard}, true), set_config('app.day', '2026-11-21', true)`.execute(
      tx,
    );
    const at = `${day}T22:30:00Z`;
    await tx
      .insertInto('breach_record')
      .values({
        board_id: boardId,
        id: breachId,
        school_id: schoolId,
        year: 2015,
        number: Math.ceil(Math.random() * 1e9),
        from_case_id: fromCase,
        made_at: at,
        made_by: guard,
      })
      .execute();
    const record = { ...aBreach, dataKinds: [...aBreach.dataKinds], peopleKinds: [...aBreach.peopleKinds] };
    const sealed = sealBreach(tx, keyring, { breachId, version: 1 }, { why: '', record });
    await tx
      .insertInto('breach_version')
      .values({ board_id: boardId, breach_id: breachId, version: 1, at, by_person: guard, sealed })
      .execute();
  });
  return breachId;
}

const dueBy = (until: string) =>
  world.database.withBoard(world.boardId, async (tx) => {
    const { items } = await retainedBreaches.due(tx, { schoolId: world.schoolId, until, months: 60 });
    return items;
  });

const announce = (breachId: string, on: string) =>
  world.database.withBoard(world.boardId, (tx) =>
    sql`insert into destruction_notice (board_id, kind, record_id, school_id, due_on, announced_on)
      values (${world.boardId}, 'breach-record', ${breachId}, ${world.schoolId}, '2020-01-01', ${on})`.execute(
      tx,
    ),
  );

const destroy = (id: string, today: string, months = 60) =>
  world.database.withBoard(world.boardId, (tx) =>
    retainedBreaches.destroy(tx, { id, schoolId: world.schoolId, months, today }),
  );

const isThere = async (breachId: string) =>
  (await world.ask(world.people.guard, operations.showBreach, { params: { breachId } })).status === 200;

describe('BRE-12 goes on its day', () => {
  it('five years after it was written last, by the day at the schools', async () => {
    // 22:30 in Greenwich in July is the next day here.
    const id = await writtenOn('2016-07-01');
    const found = async (until: string) => (await dueBy(until)).find((one) => one.id === id);
    expect(await found('2021-07-01')).toBeUndefined();
    expect(await found('2021-07-02')).toEqual({
      id,
      triggerOn: '2016-07-02',
      dueOn: '2021-07-02',
      personIds: [],
    });
    await announce(id, '2021-06-01');
    expect(await destroy(id, '2021-07-01')).toBeNull();
    expect(await isThere(id)).toBe(true);
    expect(await destroy(id, '2021-07-02')).toEqual({ rows: 2, files: 0 });
    expect(await isThere(id)).toBe(false);
    expect(await destroy(id, '2021-07-02')).toBeNull();
  });

  it('not without thirty days of notice', async () => {
    const id = await writtenOn('2016-07-01');
    expect(await destroy(id, '2022-01-01')).toBeNull();
    await announce(id, '2021-12-03');
    expect(await destroy(id, '2022-01-01')).toBeNull();
    expect(await destroy(id, '2022-01-02')).not.toBeNull();
  });

  it('not within two years, whatever is asked', async () => {
    const id = await writtenOn('2020-01-10');
    await announce(id, '2020-02-01');
    expect(await destroy(id, '2022-01-09', 1)).toBeNull();
    expect(await destroy(id, '2022-01-10', 1)).not.toBeNull();
  });

  it('a clock that runs ahead does not bring the day nearer', async () => {
    const { json } = await world.ask(world.people.guard, operations.recordBreach, {
      body: { record: aBreach },
    });
    await announce(json.breachId, '2026-11-21');
    expect(await destroy(json.breachId, '2099-01-01')).toBeNull();
    expect(await isThere(json.breachId)).toBe(true);
  });

  it('not while the case it comes from is held', async () => {
    const { caseId } = await openOne(world);
    const id = await writtenOn('2016-07-01', caseId);
    await announce(id, '2021-06-01');
    const hold = newId();
    await world.database.withBoard(world.boardId, (tx) =>
      sql`insert into retention_hold (board_id, id, school_id, case_id, reason, since, by_person)
        values (${world.boardId}, ${hold}, ${world.schoolId}, ${caseId}, 'x', now(), ${world.people.guard.personId})`.execute(
        tx,
      ),
    );
    expect(await destroy(id, '2022-01-01')).toBeNull();
    await world.database.withBoard(world.boardId, (tx) =>
      sql`update retention_hold set ended_at = now(), ended_by = by_person, ended_reason = 'x' where id = ${hold}`.execute(
        tx,
      ),
    );
    expect(await destroy(id, '2022-01-01')).not.toBeNull();
  });

  it('of another board it is not there', async () => {
    const id = await writtenOn('2016-07-01');
    await announce(id, '2021-06-01');
    const elsewhere = newId() as typeof world.boardId;
    const doomed = { id, schoolId: world.schoolId, months: 60, today: '2022-01-01' };
    expect(
      await world.database.withBoard(elsewhere, (tx) => retainedBreaches.destroy(tx, doomed)),
    ).toBeNull();
    expect(await isThere(id)).toBe(true);
  });
});

it('BRE-12 outlives its case', async () => {
  const { guard, counsellor } = world.people;
  const { caseId } = await openOne(world);
  const id = await writtenOn('2016-07-01', caseId);
  const owner = await world.opened.connectAsOwner();
  await owner.query('begin');
  await owner.query(`select set_config('app.keeper', 'on', true)`);
  const { rows } = await owner.query<{ name: string }>(
    `select t::text as name from plaatswijs.tables_of_case() t where t::text <> 'plaatswijs.case_link'`,
  );
  // The rows of a case refer to each other, so in more than one round.
  for (let round = 0; round < 4; round++) {
    for (const { name } of rows) {
      await owner.query('savepoint one');
      await owner.query(`delete from ${name} where case_id = $1`, [caseId]).catch(async () => {
        await owner.query('rollback to savepoint one');
      });
    }
  }
  await owner.query('delete from plaatswijs.school_case where id = $1', [caseId]);
  await owner.query('commit');
  await owner.end();
  expect((await world.ask(counsellor, operations.showCase, { params: { caseId } })).status).toBe(404);
  const { status, json } = await world.ask(guard, operations.showBreach, { params: { breachId: id } });
  expect({ status, fromCase: json.fromCase, title: json.record.title }).toEqual({
    status: 200,
    fromCase: false,
    title: aBreach.title,
  });
  // Who knew it only by the case reads it no more.
  expect((await world.ask(counsellor, operations.showBreach, { params: { breachId: id } })).status).toBe(404);
});
