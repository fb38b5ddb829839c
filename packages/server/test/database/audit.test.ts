import { openTestDatabase, type TestDatabase } from '@plaatswijs/testkit/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { appendAudit, defineAuditEvents, listAudit, verifyAudit } from '../../src/platform/audit/index.ts';
import { type BoardId, newId } from '../../src/platform/ids/index.ts';
import { foundBoard, note, testEvents } from './fixtures.ts';
import { isHere, needs, servers } from './servers.ts';

describe.each(servers)('the audit log, on %s', (on) => {
  let server: TestDatabase;
  let board: BoardId;

  beforeAll(async (): Promise<void> => {
    if (!isHere(on)) return;
    server = await openTestDatabase(on);
  });
  beforeEach(async (context) => {
    needs(on, context);
    board = await foundBoard(server.database);
  });
  afterAll(() => server?.dispose());

  const verify = (witness?: { seq: string; hash: string }) =>
    server.database.withBoard(board, (tx) => verifyAudit(tx, witness));

  async function append(times: number): Promise<void> {
    await server.database.withBoard(board, async (tx) => {
      for (let n = 0; n < times; n++) await note(tx);
    });
  }

  /** As somebody who has the owner's password and switches off what stands in the way. */
  async function tamper(...statements: string[]): Promise<void> {
    const owner = await server.opened.connectAsOwner();
    await owner.query(`begin; set local app.keeper = 'on'; set local app.tampered = '${board}';
      alter table plaatswijs.audit_event disable trigger user; alter table plaatswijs.audit_head disable trigger user;`);
    for (const statement of statements) await owner.query(statement);
    await owner.query(`alter table plaatswijs.audit_head enable trigger user;
      alter table plaatswijs.audit_event enable trigger follows_the_last;
      alter table plaatswijs.audit_event enable always trigger append_only;
      alter table plaatswijs.audit_event enable always trigger append_only_whole; commit`);
    await owner.end();
  }
  const ours = `board_id = current_setting('app.tampered')::uuid`;

  test('STO-40 events are not changed, removed or emptied, by the application or by the owner', async () => {
    await append(1);
    const app = server.database.withBoard(board, (tx) => tx.deleteFrom('audit_event').execute());
    await expect(app).rejects.toMatchObject({ code: '42501' });
    const owner = await server.opened.connectAsOwner();
    await owner.query(`set app.keeper = 'on'`);
    for (const statement of [
      `update plaatswijs.audit_event set kind = 'test.other'`,
      'delete from plaatswijs.audit_event',
      'truncate plaatswijs.audit_event cascade',
    ]) {
      await expect(owner.query(statement)).rejects.toMatchObject({ code: '23001' });
    }
    if (on === 'embedded') {
      await owner.query('set session_replication_role = replica');
      await expect(owner.query('delete from plaatswijs.audit_event')).rejects.toMatchObject({
        code: '23001',
      });
    }
    await owner.end();
  });

  test('STO-41 the head only goes one event further, and an event only follows the last', async () => {
    await append(2);
    for (const seq of ['1', '2', '9']) {
      const back = server.database.withBoard(board, (tx) =>
        tx.updateTable('audit_head').set({ seq }).execute(),
      );
      await expect(back).rejects.toMatchObject({ code: '23001' });
    }
    const far = server.database.withBoard(board, (tx) =>
      tx
        .insertInto('audit_event')
        .values({
          board_id: board,
          seq: 7,
          at: new Date(),
          kind: 'test.done',
          detail: '{}',
          hash: '0'.repeat(64),
        })
        .execute(),
    );
    await expect(far).rejects.toMatchObject({ code: '23001' });
  });

  test('STO-42 appends at the same time make one chain without gaps', async () => {
    await Promise.all(Array.from({ length: 40 }, () => server.database.withBoard(board, (tx) => note(tx))));
    expect(await verify()).toMatchObject({ ok: true, events: 40 });
  });

  test('STO-43 what is rolled back leaves no event', async () => {
    await append(1);
    const failing = server.database.withBoard(board, async (tx) => {
      await note(tx);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await verify()).toMatchObject({ ok: true, events: 1 });
  });

  test('STO-44 a board without events has a whole chain', async () => {
    expect(await verify()).toEqual({ ok: true, events: 0, head: { seq: '0', hash: '0'.repeat(64) } });
  });

  const tamperings = [
    [
      'a changed kind',
      `update plaatswijs.audit_event set kind = 'test.other' where seq = 3 and ${ours}`,
      'changed',
    ],
    [
      'a changed time',
      `update plaatswijs.audit_event set at = at + '1 ms' where seq = 3 and ${ours}`,
      'changed',
    ],
    [
      'a changed time, by less than is written',
      `update plaatswijs.audit_event set at = at + '1 us' where seq = 3 and ${ours}`,
      'changed',
    ],
    [
      'a changed detail',
      `update plaatswijs.audit_event set detail = '{}' where seq = 3 and ${ours}`,
      'changed',
    ],
    [
      'a changed actor',
      `update plaatswijs.audit_event set actor = subject::uuid where seq = 3 and ${ours}`,
      'changed',
    ],
    [
      'a subject that pretends to be the rest of the event',
      `alter table plaatswijs.audit_event drop constraint audit_event_subject_check;
       update plaatswijs.audit_event set subject = concat_ws(e'\\x1f', subject, detail, hash), detail = '{}', hash = repeat('0', 64)
       where seq = 3 and ${ours};
       alter table plaatswijs.audit_event add constraint audit_event_subject_check
         check (subject ~ '^[A-Za-z0-9._:-]{1,100}$') not valid`,
      'changed',
    ],
    ['a removed event', `delete from plaatswijs.audit_event where seq = 3 and ${ours}`, 'missing-before'],
    [
      'a removed first event',
      `delete from plaatswijs.audit_event where seq = 1 and ${ours}`,
      'missing-before',
    ],
    ['a removed tail', `delete from plaatswijs.audit_event where seq > 3 and ${ours}`, 'tail-missing'],
    ['a removed whole', `delete from plaatswijs.audit_event where ${ours}`, 'tail-missing'],
    ['a head put back', `update plaatswijs.audit_head set seq = 3 where ${ours}`, 'head-differs'],
    [
      'a head with another hash',
      `update plaatswijs.audit_head set hash = '${'1'.repeat(64)}' where ${ours}`,
      'head-differs',
    ],
    ['a removed head', `delete from plaatswijs.audit_head where ${ours}`, 'head-differs'],
  ] as const;

  test.for(tamperings)('STO-45 %s is found', async ([, statement, what]) => {
    await append(5);
    await tamper(statement);
    expect(await verify()).toMatchObject({ ok: false, what });
  });

  test('STO-45 two events that changed places are found', async () => {
    await append(5);
    const move = (from: number, to: number): string =>
      `update plaatswijs.audit_event set seq = ${to} where seq = ${from} and ${ours}`;
    await tamper(move(2, 99), move(3, 2), move(99, 3));
    expect(await verify()).toMatchObject({ ok: false, seq: '2', what: 'changed' });
  });

  test('STO-46 an end cut off together with its head is found by a head that was kept elsewhere', async () => {
    await append(5);
    const kept = await verify();
    if (!kept.ok) throw new Error('the chain is whole here');
    await append(1);
    expect(await verify(kept.head)).toMatchObject({ ok: true, events: 6 });
    const cut = `(select hash from plaatswijs.audit_event where seq = 3 and ${ours})`;
    await tamper(
      `update plaatswijs.audit_head set seq = 3, hash = ${cut} where ${ours}`,
      `delete from plaatswijs.audit_event where seq > 3 and ${ours}`,
    );
    expect(await verify()).toMatchObject({ ok: true, events: 3 });
    expect(await verify(kept.head)).toMatchObject({ ok: false, what: 'tail-missing' });
    await append(4);
    expect(await verify(kept.head)).toMatchObject({ ok: false, seq: '5', what: 'witness-differs' });
  });

  test('STO-47 only defined kinds, with ids and never with text', async () => {
    const loose = defineAuditEvents('test', { 'test.loose': z.object({ said: z.string() }) });
    const say = (said: string): Promise<unknown> =>
      server.database.withBoard(board, (tx) =>
        appendAudit(tx, loose['test.loose'], {
          boardId: board,
          actor: newId(),
          subject: null,
          at: new Date(),
          detail: { said },
        }),
      );
    await expect(say('Fien de Tester')).rejects.toThrow('The audit event test.loose holds text at /said');
    await expect(say('fien@example.org')).rejects.toThrow(/text at/);
    await expect(say('x'.repeat(129))).rejects.toThrow(/text at/);
    await say('2026-03-02');
    expect(() => defineAuditEvents('test', { 'other.done': z.object({}) })).toThrow(/not called test/);
    const odd = server.database.withBoard(board, (tx) =>
      appendAudit(tx, testEvents['test.done'], {
        boardId: board,
        actor: null,
        subject: null,
        at: new Date(),
        detail: { thing: 'no id' },
      }),
    );
    await expect(odd).rejects.toBeInstanceOf(z.ZodError);
  });

  test('STO-48 is read a page at a time, newest first, by kind, actor or subject', async () => {
    await append(5);
    const list = (after?: string) =>
      server.database.withBoard(board, (tx) => listAudit(tx, { limit: 2, ...(after ? { after } : {}) }));
    const [one, two] = [await list(), await list('4')];
    expect([one.events.map(({ seq }) => seq), one.next]).toEqual([['5', '4'], '4']);
    expect([two.events.map(({ seq }) => seq), two.next]).toEqual([['3', '2'], '2']);
    const last = await list('2');
    expect([last.events.map(({ seq }) => seq), last.next]).toEqual([['1'], null]);
    const subject = last.events[0]?.subject ?? '';
    const found = await server.database.withBoard(board, (tx) =>
      listAudit(tx, { limit: 9, subject, kind: 'test.done' }),
    );
    expect(found.events.map(({ seq }) => seq)).toEqual(['1']);
    const nobody = await server.database.withBoard(board, (tx) =>
      listAudit(tx, { limit: 9, actor: newId() }),
    );
    expect(nobody).toEqual({ events: [], next: null });
  });
});
