import { openTestDatabase, type TestDatabase } from '@plaatswijs/testkit/server';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BoardTransaction } from '../../src/platform/database/index.ts';
import { type BoardId, newId } from '../../src/platform/ids/index.ts';
import { foundBoard } from './fixtures.ts';
import { isHere, needs, servers } from './servers.ts';

/** Tables of a board that do not count their changes, each with the reason why nothing of them may be kept in memory. */
const uncounted: Readonly<Record<string, string>> = {
  account: 'read with every request',
  address: 'read with every request of a visitor',
  api_token: 'read with every request',
  audit_event: 'only shown, page by page',
  audit_head: 'moves with every event',
  blob: 'read with each file',
  board: 'its name is only shown',
  board_version: 'a counter itself',
  breach_number: 'a counter itself',
  breach_record: 'only shown, to who reads the register',
  breach_version: 'only shown, to who reads the register',
  case_category: 'chosen from and shown',
  case_custody: 'only shown, to who reads the case',
  case_duty: 'only shown, to who reads the case',
  case_entry: 'only shown, to who reads the case',
  case_evidence: 'only shown, to who reads the case',
  case_identity: 'sealed, and read by few',
  case_identity_reader: 'opens what is sealed',
  case_identity_request: 'only shown, to who reads the case',
  case_let_in: 'only shown, to who reads the case',
  case_letter: 'read when it is mailed',
  case_link: 'only shown, to who reads the case',
  case_measure: 'only shown, to who reads the case',
  case_measure_step: 'only shown, to who reads the case',
  case_message: 'only shown, to who reads the case and who wrote',
  case_number: 'a counter itself',
  case_party: 'only shown, to who reads the case',
  case_reader: 'decides who reads, with each request',
  case_report: 'only shown, to who reads the case and who wrote',
  case_rights_part: 'decides who judges a part, with each request',
  case_shut_out: 'decides who reads, with each request',
  case_task: 'only shown, to who reads the case',
  consent_batch: 'only shown',
  consent_letter: 'read when it is mailed',
  consent_request: 'read by its own secret, and when somebody is asked',
  consent_request_subject: 'read with its request',
  consent_scan: 'read when it is shown',
  consent_settings: 'only shown, and read when somebody is asked',
  consent_sixteen: 'only shown',
  consent_version: 'a counter itself',
  destruction_letter: 'read when it is mailed',
  destruction_log: 'only shown',
  destruction_notice: 'read once a day, and when it is shown',
  doubt: 'only shown, to two people',
  file_document: 'only shown, to who may read the file',
  file_reader: 'decides who reads, with each request',
  file_record: 'only shown, to who may read the file',
  file_statement: 'only shown, to who may read the file',
  formal_letter: 'only shown, to who reads the case',
  idempotency_key: 'asked once for each write',
  identity_provider: 'read at each sign-in',
  own_term: 'read with each case, and when it is shown',
  letter_head: 'read when a letter is written',
  letter_template: 'read when a letter is begun',
  passkey: 'read with every request',
  people_version: 'a counter itself',
  person_file: 'only shown, to who may read it',
  photo: 'only shown and worked on',
  photo_cover: 'read with its photo',
  photo_face: 'read with its photo',
  photo_judgement: 'read with its photo',
  photo_person: 'read with its photo',
  photo_rendition: 'read with its photo',
  photo_settings: 'read when a photo comes in',
  photo_use: 'read with its photo',
  provider_identity: 'read at each sign-in',
  publication: 'only shown and worked on',
  publication_person: 'read with its publication',
  publication_photo: 'read with its publication',
  publication_settings: 'read when something is placed',
  publication_task: 'only shown and worked on',
  reader_key: 'opens what is sealed',
  recovery_code: 'read at each sign-in',
  rights_attachment: 'read with its part',
  rights_decision: 'only shown, to who handles the request',
  rights_part: 'read with each request',
  rights_step: 'read with each request',
  rights_request: 'only shown, to who handles it and who asked',
  retention_hold: 'decides what goes, each time',
  roster_import: 'only shown',
  roster_mapping: 'read at each import',
  roster_part: 'read at each import',
  roster_row: 'only shown',
  school_case: 'only shown, to who reads it',
  session: 'read with every request',
  shared_answer: 'read by its own code alone',
  sign_in_challenge: 'read at each sign-in',
  sign_in_failure: 'read at each sign-in',
  sign_in_link: 'read at each sign-in',
  webhook: 'read at each delivery',
  webhook_delivery: 'read at each delivery',
  yearly_figures: 'only shown',
};

describe.each(servers)('counters of changes, on %s', (on) => {
  let server: TestDatabase;
  let board: BoardId;
  let other: BoardId;

  beforeEach((context) => needs(on, context));
  beforeAll(async () => {
    if (!isHere(on)) return;
    server = await openTestDatabase(on);
    board = await foundBoard(server.database, 'Ons bestuur');
    other = await foundBoard(server.database, 'Ander bestuur');
  });
  afterAll(() => server?.dispose());

  const settledOf = (boardId: BoardId) =>
    server.database.withBoard(boardId, async (tx) => {
      const row = await tx.selectFrom('board_version').select('version').executeTakeFirst();
      return Number(row?.version ?? 0);
    });
  const addSchool = async (tx: BoardTransaction) => {
    const id = newId();
    const school = { board_id: tx.boardId, id, name: 'School', slug: `school-${id}`, sector: 'po' };
    await tx.insertInto('school').values(school).execute();
  };

  test('STO-50 every table of a board counts its changes, or is listed with the reason why nothing of it is kept', async () => {
    const owner = await server.opened.connectAsOwner();
    const { rows } = await owner.query<{ name: string; counts: boolean }>(
      `select c.relname::text as name, exists (
         select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'counted' and t.tgenabled = 'O'
           and t.tgfoid = 'plaatswijs.count_change'::regproc
           -- After each insert, update, delete and truncate, once a statement.
           and t.tgtype = 4 + 8 + 16 + 32) as counts
       from pg_class c where c.relnamespace = 'plaatswijs'::regnamespace and c.relkind in ('r', 'p') and exists (
         select from pg_attribute a where a.attrelid = c.oid and a.attname = 'board_id')`,
    );
    await owner.end();
    const silent = rows.filter(({ counts }) => !counts).map(({ name }) => name);
    expect(silent.sort()).toEqual(Object.keys(uncounted).sort());
  });

  test('STO-51 a counter moves with the change, and not when it is rolled back', async () => {
    const before = await settledOf(board);
    await server.database.withBoard(board, addSchool);
    const after = await settledOf(board);
    expect(after).toBeGreaterThan(before);
    const undone = server.database.withBoard(board, async (tx) => {
      await addSchool(tx);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await settledOf(board)).toBe(after);
  });

  test('STO-51 whoever reads a number reads everything that it counts, however many write at once', async () => {
    let writing = true;
    const writers = Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let times = 0; times < 15; times++) await server.database.withBoard(board, addSchool);
      }),
    ).finally(() => {
      writing = false;
    });
    const seen = new Map<number, number>();
    while (writing) {
      const [version, schools] = await server.database.withBoard(board, async (tx) => {
        const { rows } = await sql<{ version: string; schools: string }>`
          select (select version from board_version) as version, (select count(*) from school) as schools
        `.execute(tx);
        return [Number(rows[0]?.version), Number(rows[0]?.schools)];
      });
      expect(seen.get(version) ?? schools).toBe(schools);
      seen.set(version, schools);
    }
    await writers;
    expect(seen.size).toBeGreaterThan(3);
  });

  test('STO-51 a board moves its own counter alone; work across boards moves those of all', async () => {
    await server.database.withBoard(other, addSchool);
    const [mine, theirs] = [await settledOf(board), await settledOf(other)];
    await server.database.withBoard(board, addSchool);
    expect(await settledOf(other)).toBe(theirs);
    const owner = await server.opened.connectAsOwner();
    await owner.query('begin');
    await owner.query(`select set_config('app.keeper', 'on', true)`);
    await owner.query(`update plaatswijs.school set name = 'Anders'`);
    await owner.query('commit');
    await owner.end();
    expect(await settledOf(board)).toBeGreaterThan(mine + 1);
    expect(await settledOf(other)).toBeGreaterThan(theirs);
  });

  test('STO-52 finding a caller enters a board for itself alone, and finds nobody of another', async () => {
    const digest = Buffer.alloc(32, on.length);
    const moment = new Date('2026-11-21T09:00:00Z');
    const [accountId, sessionId] = await server.database.withBoard(board, (tx) => openSession(tx, digest));
    const find = (of: BoardId) =>
      server.database.ask({
        name: 'find',
        text: 'select * from caller_of_session($1, $2, $3, $4)',
        values: [of, digest, moment, '2026-11-21'],
      });
    expect(await find(board)).toMatchObject([{ id: sessionId, account_id: accountId, roles: [] }]);
    // More often than there are connections, so that each of them has been used for it.
    for (let times = 0; times < 30; times++) {
      const found = await find(times % 2 === 0 ? board : other);
      expect(found).toHaveLength(times % 2 === 0 ? 1 : 0);
      const left = await server.database.withoutBoard((tx) =>
        tx.selectFrom('session').select('id').execute(),
      );
      expect(left).toEqual([]);
    }
    const together = await server.database.ask<{ place: number }>({
      name: 'find together',
      text: 'select * from callers_of_sessions($1, $2, $3, $4)',
      values: [
        [other, board, other, board],
        Array(4).fill(digest),
        Array(4).fill(moment.toISOString()),
        Array(4).fill('2026-11-21'),
      ],
    });
    expect(together.map(({ place }) => place)).toEqual([2, 4]);
    const setting = await server.database.withoutBoard((tx) =>
      sql<{ board: string | null }>`select current_board() as board`.execute(tx),
    );
    expect(setting.rows).toEqual([{ board: null }]);
  });
});

async function openSession(tx: BoardTransaction, digest: Buffer): Promise<readonly [string, string]> {
  const [person, account, session] = [newId(), newId(), newId()];
  const board_id = tx.boardId;
  const at = new Date('2026-11-21T08:00:00Z');
  await tx
    .insertInto('person')
    .values({ board_id, id: person, given_name: 'Verzonnen', surname: 'Voorbeeld', created_at: at })
    .execute();
  await tx
    .insertInto('account')
    .values({ board_id, id: account, person_id: person, created_at: at })
    .execute();
  await tx
    .insertInto('session')
    .values({
      board_id,
      id: session,
      account_id: account,
      secret_digest: digest,
      way: 'password',
      factor_given: true,
      created_at: at,
      last_used_on: '2026-11-21',
      expires_at: new Date('2026-11-21T20:00:00Z'),
    })
    .execute();
  return [account, session];
}
