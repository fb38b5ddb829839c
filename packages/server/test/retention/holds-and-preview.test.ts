import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casesHeardOf, retainedCases } from '../../src/modules/cases/index.ts';
import { deliverDestructionLetters, sweepRetention } from '../../src/modules/retention/index.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import type { Letter } from '../../src/platform/mail/index.ts';
import { codeOf } from '../cases/case-world.ts';
import {
  asOwner,
  closedCase,
  inCase,
  isThere,
  left,
  openRetentionWorld,
  type RetentionWorld,
} from './retention-world.ts';

let world: RetentionWorld;
beforeAll(async () => {
  world = await openRetentionWorld();
}, 60_000);
afterAll(() => world.close());

const going = async (as: Caller) => (await world.keep(as, operations.showRetention)).json.going;
const holds = async (as: Caller) => (await world.keep(as, operations.listRetentionHolds)).json.items;
const hold = (as: Caller, body: object) =>
  world.keep(as, operations.holdRetention, { body: { reason: 'Er loopt een zaak bij de rechter', ...body } });
const release = (as: Caller, holdId: string) =>
  world.keep(as, operations.endRetentionHold, { params: { holdId }, body: { reason: 'Het is voorbij' } });

describe('what goes soon', () => {
  it('RET-8 is shown ninety days ahead, a case with its number to who reads it alone', async () => {
    const { director, guard, boardMember, leader, teacher, administrator } = world.people;
    const caseId = await closedCase(world);
    await asOwner(
      world,
      `update plaatswijs.case_reader set until = now() where case_id = $1 and person_id = $2`,
      [caseId, director.personId],
    );
    world.on('2022-12-15');
    expect(await going(guard)).toEqual([]);
    world.on('2023-01-10');
    const one = { kind: 'case', goesOn: '2023-03-31', count: 1, held: 0, case: { id: caseId, number: null } };
    expect(await going(guard)).toEqual([one]);
    expect(await going(boardMember)).toEqual([one]);
    expect(await going(director)).toEqual([one]);
    await asOwner(world, `update plaatswijs.case_reader set until = null where case_id = $1`, [caseId]);
    expect((await going(director))[0].case.number).toMatch(/^\d{4}-\d+$/);
    for (const other of [leader, teacher, administrator])
      expect((await world.keep(other, operations.showRetention)).status).toBe(403);
    const token: Caller = { ...guard, via: { kind: 'token', tokenId: caseId, scopes: ['retention.see'] } };
    expect(await going(token)).toEqual([]);
    await world.sweep('2023-02-20');
    await world.sweep('2023-03-31');
  });

  it('RET-8 says nothing of a case to who has an interest in it, and they cannot hold it', async () => {
    const { director, boardMember } = world.people;
    const caseId = await closedCase(world);
    await asOwner(
      world,
      `insert into plaatswijs.case_shut_out (board_id, case_id, person_id, reason, since) values ($1, $2, $3, 'accused', now())`,
      [world.boardId, caseId, director.personId],
    );
    world.on('2023-02-01');
    expect(await going(director)).toEqual([]);
    expect(await going(boardMember)).toHaveLength(1);
    expect((await hold(director, { of: 'case', caseId })).status).toBe(404);
    const { json } = await hold(boardMember, { of: 'case', caseId });
    expect(await holds(director)).toEqual([]);
    expect((await release(director, json.holdId)).status).toBe(404);
    expect(await going(boardMember)).toMatchObject([{ held: 1 }]);
    expect((await release(boardMember, json.holdId)).status).toBe(204);
    await world.sweep('2023-02-20');
    await world.sweep('2023-03-31');
  });

  it('RET-9 stands there for thirty days before it goes, whatever its day, and who sees it is mailed once that there is something', async () => {
    const { director, guard } = world.people;
    for (const [{ personId }, email] of [
      [director, 'dirk@school.example'],
      [guard, 'fenna@bestuur.example'],
    ] as const) {
      await asOwner(world, 'update plaatswijs.person set email = $2 where id = $1', [personId, email]);
      await left(world, personId, null);
    }
    const caseId = await closedCase(world);
    await asOwner(
      world,
      `insert into plaatswijs.case_shut_out (board_id, case_id, person_id, reason, since) values ($1, $2, $3, 'accused', now())`,
      [world.boardId, caseId, director.personId],
    );
    const mails: Letter[] = [];
    const transport = { deliver: async (letter: Letter) => void mails.push(letter), close: () => {} };
    const site = { publicUrl: null, address: () => new URL('https://plaatswijs.example') };
    const deliver = (day: string) =>
      deliverDestructionLetters(
        { database: world.database, log: createLog('silent'), site, transport },
        world.boardId,
        new Date(`${day}T11:00:00Z`),
      );
    // Its day was years ago: it goes thirty days from now.
    await world.sweep('2024-05-01');
    expect(await going(guard)).toMatchObject([{ goesOn: '2024-05-31' }]);
    await deliver('2024-05-01');
    await world.sweep('2024-05-02');
    await deliver('2024-05-02');
    // The director has an interest in the only thing that goes.
    expect(mails.map(({ to }) => to)).toEqual(['fenna@bestuur.example']);
    expect(mails[0]?.text).toContain('https://plaatswijs.example/bewaren');
    expect(`${mails[0]?.subject} ${mails[0]?.text}`).not.toMatch(/zaak|case|pest|\d{4}-\d/i);
    await world.sweep('2024-05-30');
    expect(await isThere(world, caseId)).toBe(true);
    await world.sweep('2024-05-31');
    expect(await isThere(world, caseId)).toBe(false);
  });
});

describe('a hold', () => {
  it('RET-10 on a case keeps it, with a reason that is sealed, until somebody lets go; both in the audit', async () => {
    const { boardMember, guard } = world.people;
    const caseId = await closedCase(world);
    await world.sweep('2023-02-20');
    const { json, status } = await hold(guard, { of: 'case', caseId });
    expect(status).toBe(201);
    expect(await codeOf(hold(boardMember, { of: 'case', caseId }))).toBe('conflict');
    await world.sweep('2023-03-31');
    await world.sweep('2023-06-30');
    expect(await isThere(world, caseId)).toBe(true);
    expect(await going(guard)).toMatchObject([{ held: 1, count: 1 }]);
    expect(await holds(boardMember)).toMatchObject([
      { id: json.holdId, of: 'case', reason: 'Er loopt een zaak bij de rechter', ended: null },
      ...(await holds(boardMember)).slice(1),
    ]);
    const [row] = await asOwner(world, 'select reason from plaatswijs.retention_hold where id = $1', [
      json.holdId,
    ]);
    expect(Buffer.from(row?.reason).toString('latin1')).not.toContain('rechter');
    expect((await release(boardMember, json.holdId)).status).toBe(204);
    expect((await release(boardMember, json.holdId)).status).toBe(409);
    await world.sweep('2023-07-01');
    expect(await isThere(world, caseId)).toBe(false);
    const events = await asOwner(
      world,
      `select kind, detail from plaatswijs.audit_event where subject = $1 order by seq`,
      [json.holdId],
    );
    expect(events.map(({ kind }) => kind)).toEqual(['retention.held', 'retention.released']);
    expect(JSON.stringify(events)).not.toContain('rechter');
  });

  it('RET-10 on somebody keeps everything about them, at every school, also where they only reported', async () => {
    const { director } = world.people;
    const pupil = await world.add('Mees', 'pupil');
    const caseId = await closedCase(world);
    await inCase(world, caseId, pupil, 'reporter');
    await left(world, pupil, '2021-03-01');
    const { json } = await hold(director, { of: 'person', personId: pupil });
    await world.sweep('2023-02-20');
    await world.sweep('2023-03-31');
    expect(await isThere(world, caseId)).toBe(true);
    expect((await holds(director))[0]).toMatchObject({
      of: 'person',
      person: { id: pupil, name: 'Mees Verzonnen' },
    });
    const found = await world.keep(director, operations.findPeopleToHold, { query: { name: 'mees' } });
    expect(found.json.items).toEqual([{ id: pupil, name: 'Mees Verzonnen' }]);
    await release(director, json.holdId);
    await world.sweep('2023-04-01');
    expect(await isThere(world, caseId)).toBe(false);
  });

  it('RET-10 is nobody’s to put on or take off what is about themselves', async () => {
    const { director, boardMember } = world.people;
    expect(await codeOf(hold(director, { of: 'person', personId: director.personId }))).toBe(
      'about-yourself',
    );
    const { json } = await hold(boardMember, { of: 'person', personId: director.personId });
    expect((await holds(director)).map(({ id }: { id: string }) => id)).not.toContain(json.holdId);
    expect((await release(director, json.holdId)).status).toBe(404);
    expect((await release(boardMember, json.holdId)).status).toBe(204);
  });

  it('RET-10 is not needed while somebody waits for what they asked about themselves', async () => {
    const pupil = await world.add('Liv', 'pupil');
    const caseId = await closedCase(world, { personId: pupil });
    await left(world, pupil, '2021-03-31');
    const [request] = await asOwner(
      world,
      `insert into plaatswijs.rights_request (board_id, id, school_id, kind, about_id, capacity, asked_by, identity, received_on,
         due_on, state, registered_by, registered_at, key, sealed)
       values ($1, gen_random_uuid(), $2, 'access', $3, 'self', $3, 'known', '2023-03-01', '2023-04-01', 'received', $4, now(), '\\x00', '\\x00')
       returning id`,
      [world.boardId, world.schoolId, pupil, world.people.director.personId],
    );
    await world.sweep('2023-02-20');
    await world.sweep('2023-03-31');
    expect(await isThere(world, caseId)).toBe(true);
    await asOwner(
      world,
      `update plaatswijs.rights_request set state = 'answered', closed_at = now(), closed_by = registered_by where id = $1`,
      [request?.id],
    );
    await world.sweep('2023-04-01');
    expect(await isThere(world, caseId)).toBe(false);
  });
});

describe('the sweep', () => {
  it('RET-6 goes on with other kinds when one cannot be looked at', async () => {
    const caseId = await closedCase(world);
    await world.sweep('2023-02-20');
    const broken = {
      kind: 'consent' as const,
      due: () => Promise.reject(new Error('cannot be looked at')),
      destroy: () => Promise.resolve(null),
    };
    const said: string[] = [];
    const log = { ...createLog('silent'), error: (what: string) => void said.push(what) };
    const ports = {
      database: world.database,
      log,
      cases: casesHeardOf,
      retained: [broken, ...retainedCases],
    };
    expect(await sweepRetention(ports, world.boardId, new Date('2023-03-31T10:00:00Z'))).toBe(1);
    expect(await isThere(world, caseId)).toBe(false);
    expect(new Set(said)).toEqual(new Set(['not looked at what goes']));
  });
});

describe('the log', () => {
  it('RET-11 says what kind went when and by which term, page by page, and nothing of what was in it', async () => {
    const { guard } = world.people;
    const caseId = await closedCase(world, { outcome: 'unfounded' });
    await world.sweep('2021-05-31');
    await world.sweep('2021-07-05');
    const { json } = await world.keep(guard, operations.listDestroyed, { query: { limit: '1' } });
    const [line] = json.items;
    expect(line).toMatchObject({
      kind: 'case-unfounded',
      recordId: caseId,
      dueOn: '2021-06-30',
      months: 3,
      files: 0,
    });
    expect(line.rows).toBeGreaterThan(3);
    expect(Object.keys(line).sort()).toEqual(
      ['destroyedAt', 'dueOn', 'files', 'id', 'kind', 'months', 'recordId', 'rows'].sort(),
    );
    const more = await world.keep(guard, operations.listDestroyed, {
      query: { limit: '1', after: json.next },
    });
    expect(more.json.items[0].id).not.toBe(line.id);
    const change = asOwner(world, `update plaatswijs.destruction_log set months = 1`);
    await expect(change).rejects.toThrow(/only ever added/);
  });
});
