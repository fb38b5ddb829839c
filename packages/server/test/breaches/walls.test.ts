import { operations } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/platform/abilities/index.ts';
import type { BoardTransaction } from '../../src/platform/database/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { type CaseWorld, named, openCaseWorld, openOne } from '../cases/case-world.ts';
import { aBreach } from './breach-text.ts';

let world: CaseWorld;
/** One without a case, and one of a case that the director was shut out of and the teacher is consulted in. */
let slip: string;
let ofCase: string;
let caseId: string;

const triage = {
  title: 'X',
  category: 'data-breach',
  seriousness: 'light',
  begun: 'school',
  place: 'mail-or-sms',
  ageGroup: 'unknown',
  illegalImage: false,
  facts: {},
} as const;

beforeAll(async () => {
  world = await openCaseWorld();
  const { guard, director, teacher } = world.people;
  slip = (await world.ask(guard, operations.recordBreach, { body: { record: aBreach } })).json.breachId;
  const opened = await openOne(world);
  caseId = opened.caseId;
  await opened.change(operations.triageCase, { body: triage });
  await opened.change(operations.addReader, {
    body: { personId: teacher.personId, capacity: 'consulted', reason: 'Kijkt mee' },
  });
  await opened.change(operations.addParty, { body: named(director.personId, 'accused') });
  ofCase = (await opened.change(operations.recordCaseBreach, { body: { record: aBreach } })).json.made;
});
afterAll(() => world.close());

const show = async (as: Caller, breachId: string) =>
  world.ask(as, operations.showBreach, { params: { breachId } });
const change = (as: Caller, breachId: string) =>
  world.ask(as, operations.changeBreach, {
    params: { breachId },
    body: { version: 1, why: 'X', record: aBreach },
  });
const found = async (as: Caller) => {
  const { status, json } = await world.ask(as, operations.listBreaches, {});
  return status === 404 || status === 401 ? 'nothing' : json.items.map(({ id }: { id: string }) => id);
};

describe('BRE-8 who reads the register', () => {
  it('who guards the rules and who leads the board see all of it', async () => {
    for (const one of [world.people.guard, world.people.boardMember]) {
      expect(await found(one)).toEqual([ofCase, slip]);
      expect((await show(one, slip)).status).toBe(200);
      expect((await show(one, ofCase)).json).toMatchObject({ fromCase: true, inCase: null, names: [] });
    }
  });

  it('who leads the school sees it, but for what comes from a case they were shut out of', async () => {
    const { director } = world.people;
    expect(await found(director)).toEqual([slip]);
    expect((await show(director, ofCase)).status).toBe(404);
    expect((await change(director, ofCase)).status).toBe(404);
    const { items } = (await world.ask(director, operations.exportBreaches, { query: {} })).json;
    expect(items).toHaveLength(1);
  });

  it('who reads the case sees what comes from it, and nothing else', async () => {
    for (const one of [world.people.counsellor, world.people.teacher]) {
      expect(await found(one)).toEqual([ofCase]);
      expect((await show(one, slip)).status).toBe(404);
      expect((await show(one, ofCase)).json).toMatchObject({ inCase: { id: caseId } });
    }
  });

  it('for everybody else there is nothing', async () => {
    const { administrator, leader, elsewhere, guard } = world.people;
    const token: Caller = {
      ...guard,
      accountId: newId(),
      via: {
        kind: 'token',
        tokenId: newId(),
        scopes: ['breaches.read', 'breaches.see-all', 'breaches.record'],
      },
    };
    const half: Caller = {
      ...guard,
      accountId: newId(),
      via: { kind: 'session', sessionId: newId(), steppedUpUntil: null, secondFactorPending: true },
    };
    for (const one of [administrator, leader, elsewhere, token, half]) {
      expect(await found(one)).toBe('nothing');
      for (const breachId of [slip, ofCase]) {
        const nowhere = (await show(one, newId())).json;
        const reply = await show(one, breachId);
        expect([401, 404]).toContain(reply.status);
        expect({ ...reply.json, requestId: '' }).toEqual({ ...nowhere, requestId: '' });
        expect([401, 404]).toContain((await change(one, breachId)).status);
      }
    }
    expect((await world.ask(token, operations.recordBreach, { body: { record: aBreach } })).status).toBe(404);
    expect((await world.ask(token, operations.exportBreaches, { query: {} })).status).toBe(404);
    expect((await world.ask(world.people.pupil, operations.listBreaches, {})).status).toBe(403);
    for (const one of [administrator, leader, world.people.counsellor]) {
      expect((await world.ask(one, operations.exportBreaches, { query: {} })).status).toBe(403);
    }
  });

  it('by what they are on the day, and the database says so by itself', async () => {
    const { guard, administrator, director } = world.people;
    const entered = (person: string, day: string) =>
      world.database.withBoard(world.boardId, async (tx) => {
        await sql`select set_config('app.person', ${person}, true), set_config('app.day', ${day}, true)`.execute(
          tx,
        );
        const records = await tx.selectFrom('breach_record').select('id').orderBy('id').execute();
        const versions = await tx
          .selectFrom('breach_version')
          .select('breach_id')
          .orderBy('breach_id')
          .execute();
        const all = records.map(({ id }) => id);
        expect(versions.map((one) => one.breach_id)).toEqual(all);
        return all;
      });
    expect(await entered(guard.personId, '2026-11-21')).toEqual([slip, ofCase]);
    expect(await entered(guard.personId, '2026-07-31')).toEqual([]);
    expect(await entered(guard.personId, '')).toEqual([]);
    expect(await entered('', '2026-11-21')).toEqual([]);
    expect(await entered(administrator.personId, '2026-11-21')).toEqual([]);
    expect(await entered(director.personId, '2026-11-21')).toEqual([slip]);
  });

  it('nobody adds what they would not see', async () => {
    const { administrator } = world.people;
    const adding = world.database.withBoard(world.boardId, async (tx) => {
      await enter(tx, administrator.personId);
      await tx
        .insertInto('breach_record')
        .values({
          board_id: tx.boardId,
          id: newId(),
          school_id: world.schoolId,
          year: 2026,
          number: 999,
          made_at: world.clock.at,
          made_by: administrator.personId,
        })
        .execute();
    });
    await expect(adding).rejects.toThrow('row-level security');
  });
});

async function enter(tx: BoardTransaction, personId: string): Promise<void> {
  await sql`select set_config('app.person', ${personId}, true), set_config('app.day', '2026-11-21', true)`.execute(
    tx,
  );
}

it('BRE-9 who leads the board, and who is consulted in the case, reads and does not write', async () => {
  for (const one of [world.people.boardMember, world.people.teacher]) {
    const reply = await change(one, ofCase);
    expect([reply.status, reply.json.issues?.[0]?.code]).toEqual([422, 'only-reads']);
    expect((await show(one, ofCase)).json.mayChange).toBe(false);
  }
  expect((await show(world.people.counsellor, ofCase)).json.mayChange).toBe(true);
});

it('BRE-7 names in the case are given to who reads it, and to nobody else', async () => {
  const { counsellor, guard } = world.people;
  const draft = await world.ask(counsellor, operations.showCaseBreach, { params: { caseId } });
  expect(draft.json.names).toEqual([expect.stringContaining('Dirk')]);
  expect((await show(counsellor, ofCase)).json.names).toEqual(draft.json.names);
  expect((await show(guard, ofCase)).json.names).toEqual([]);
});

describe('BRE-6 what was written stays', () => {
  it.each([
    ['changed', sql`update breach_version set by_person = by_person`, 'permission denied'],
    ['removed', sql`delete from breach_version`, 'permission denied'],
    ['a record removed', sql`delete from breach_record`, 'permission denied'],
    ['a record moved', sql`update breach_record set from_case_id = null`, 'permission denied'],
    [
      'a record changed',
      sql`update breach_record set made_at = made_at + interval '1 day'`,
      'only ever added',
    ],
  ])('%s: refused by the database', async (_name, statement, refusal) => {
    const trying = world.database.withBoard(world.boardId, async (tx) => {
      await enter(tx, world.people.guard.personId);
      await statement.execute(tx);
    });
    await expect(trying).rejects.toThrow(refusal);
  });
});

describe('BRE-10 what it says is sealed for its place', () => {
  it('nothing of it stands in the database so that it can be read', async () => {
    const owner = await world.opened.connectAsOwner();
    await owner.query('begin');
    await owner.query(`select set_config('app.keeper', 'on', true)`);
    const { rows } = await owner.query<{ row: string }>(
      `select b::text || v::text || encode(v.sealed, 'escape') as row
       from plaatswijs.breach_record b join plaatswijs.breach_version v on v.breach_id = b.id`,
    );
    await owner.query('rollback');
    await owner.end();
    expect(rows.length).toBeGreaterThan(1);
    for (const word of ['Mail', 'adressen', 'ouder', 'name-contact', 'not-told']) {
      expect(JSON.stringify(rows)).not.toContain(word);
    }
  });

  it('moved to another record it is refused', async () => {
    const { guard } = world.people;
    const one = (await world.ask(guard, operations.recordBreach, { body: { record: aBreach } })).json
      .breachId;
    const owner = await world.opened.connectAsOwner();
    await owner.query('begin');
    await owner.query(`select set_config('app.keeper', 'on', true)`);
    await owner.query(`alter table plaatswijs.breach_version disable trigger never_changed`);
    await owner.query(
      `update plaatswijs.breach_version set sealed = (select sealed from plaatswijs.breach_version where breach_id = $1)
       where breach_id = $2`,
      [slip, one],
    );
    await owner.query(`alter table plaatswijs.breach_version enable trigger never_changed`);
    await owner.query('commit');
    await owner.end();
    const reply = await show(guard, one);
    expect(reply.status).toBe(500);
    expect(JSON.stringify(reply.json)).not.toContain('Mail');
  });
});
