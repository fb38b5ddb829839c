import { openTestDatabase, type TestDatabase } from '@plaatswijs/testkit/server';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { caseKeyOf, wrapCaseKey } from '../../src/modules/cases/keys/keys-of-case.ts';
import { makeSealingKey, type SealingKey } from '../../src/modules/cases/keys/sealing-key.ts';
import { enterAsReader, enterWithReport, openingCase, reportOfCode } from '../../src/modules/cases/walls.ts';
import type { BoardTransaction } from '../../src/platform/database/index.ts';
import { type BoardId, newId } from '../../src/platform/ids/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';
import { caseTables, foundBoard } from '../database/fixtures.ts';
import { isHere, needs, servers } from '../database/servers.ts';

const keyring = openKeyring(Buffer.alloc(32, 9));
const now = new Date('2026-11-02T10:00:00Z');

/** Tables with only the wall of the board, each with the reason. */
const withoutCaseWall: Readonly<Record<string, string>> = {
  case_category: 'a setting: what a school adds to the categories',
  case_number: 'a counter: how many cases a school had in a year',
  case_letter: 'mailed by the program, which reads no case: that somebody is to look, and not what at',
};

describe.each(servers)('the wall around a case, on %s', (on) => {
  let server: TestDatabase;
  let board: BoardId;
  let school: string;
  let reader: string;
  let director: string;
  let administrator: string;
  let caseId: string;
  let reportId: string;
  let key: SealingKey;
  const verifier = Buffer.alloc(32, 3);

  beforeEach((context) => needs(on, context));
  beforeAll(async () => {
    if (!isHere(on)) return;
    server = await openTestDatabase(on);
    board = await foundBoard(server.database, 'Ons bestuur');
    school = newId();
    [reader, director, administrator] = [newId(), newId(), newId()];
    await within(async (tx) => {
      await tx
        .insertInto('school')
        .values({ board_id: board, id: school, name: 'School', slug: `school-${school}`, sector: 'po' })
        .execute();
      for (const id of [reader, director, administrator]) {
        await tx
          .insertInto('person')
          .values({ board_id: board, id, given_name: 'Noor', surname: 'Verzonnen', created_at: now })
          .execute();
      }
    });
  });
  afterAll(() => server?.dispose());

  beforeEach(async () => {
    if (!isHere(on)) return;
    [caseId, reportId, key] = [newId(), newId(), makeSealingKey()];
    await within((tx) => openOne(tx));
  });

  const within = <T>(work: (tx: BoardTransaction) => Promise<T>) => server.database.withBoard(board, work);
  const as = <T>(personId: string, work: (tx: BoardTransaction) => Promise<T>) =>
    within(async (tx) => {
      await enterAsReader(tx, personId);
      return work(tx);
    });

  /** A case with a report, that the reader and the director read, and a row in every other table. */
  async function openOne(tx: BoardTransaction): Promise<void> {
    const one = { board_id: board, case_id: caseId };
    const noise = Buffer.from('sealed');
    await openingCase(tx, caseId);
    const { rows } = await sql<{ n: number }>`
      insert into case_number (board_id, school_id, year, last) values (${board}, ${school}, 2026, 1)
      on conflict (board_id, school_id, year) do update set last = case_number.last + 1 returning last as n`.execute(
      tx,
    );
    await tx
      .insertInto('school_case')
      .values({
        board_id: board,
        id: caseId,
        school_id: school,
        year: 2026,
        number: rows[0]?.n ?? 0,
        status: 'new',
        moved_at: now,
        opened_at: now,
        opened_via: 'report',
        illegal_image: false,
      })
      .execute();
    for (const [personId, capacity] of [
      [reader, 'counsellor'],
      [director, 'director'],
    ] as const) {
      const wrapped_key = await wrapCaseKey({ tx, keyring, personId }, caseId, key, now);
      await tx
        .insertInto('case_reader')
        .values({ ...one, person_id: personId, capacity, wrapped_key, since: now })
        .execute();
    }
    await tx
      .insertInto('case_report')
      .values({
        ...one,
        id: reportId,
        received_at: now,
        manner: 'confidential',
        language: 'nl',
        sealed: noise,
        wrapped_by_case: noise,
        wrapped_by_code: noise,
        code_verifier: Buffer.concat([
          verifier.subarray(0, 16),
          Buffer.from(reportId.replaceAll('-', ''), 'hex'),
        ]),
      })
      .execute();
    await tx
      .insertInto('case_entry')
      .values({ ...one, id: newId(), at: now, kind: 'received' })
      .execute();
  }

  const caseSeen = (tx: BoardTransaction) =>
    tx.selectFrom('school_case').select('id').where('id', '=', caseId).execute();

  test('CAS-90 is there for its readers, and for nobody else: not for an administrator, not for the program itself', async () => {
    expect(await as(reader, caseSeen)).toHaveLength(1);
    expect(await as(director, caseSeen)).toHaveLength(1);
    expect(await as(administrator, caseSeen)).toHaveLength(0);
    expect(await within(caseSeen)).toHaveLength(0);
    for (const table of caseTables) {
      const { rows } = await within((tx) =>
        sql<{ n: string }>`select count(*) as n from ${sql.table(table)}`.execute(tx),
      );
      expect({ table, rows: Number(rows[0]?.n) }).toEqual({ table, rows: 0 });
    }
  });

  test('CAS-91 every table of cases has all four policies, restrictive, for the role of the application', async () => {
    const owner = await server.opened.connectAsOwner();
    const { rows } = await owner.query<{ name: string; policies: string[] }>(
      `select c.relname::text as name, array(select polname::text from pg_policy p
         where p.polrelid = c.oid and not p.polpermissive and p.polroles = array['plaatswijs_app'::regrole::oid]
         order by polname) as policies
       from pg_class c where c.relnamespace = 'plaatswijs'::regnamespace and c.relkind = 'r'
         and (c.relname like 'case\\_%' or c.relname in ('school_case', 'formal_letter'))`,
    );
    await owner.end();
    const all = ['case_adds', 'case_changes', 'case_reads', 'case_removes'];
    const walled = rows.filter(({ name }) => !(name in withoutCaseWall));
    for (const { name, policies } of walled) expect({ name, policies }).toEqual({ name, policies: all });
    expect(walled.map(({ name }) => name).sort()).toEqual([...caseTables].sort());
  });

  test('CAS-92 its key opens for a reader alone, and a key that was wrapped for one is no use to another', async () => {
    const opened = await as(reader, (tx) => caseKeyOf({ tx, keyring, personId: reader }, caseId));
    expect(opened?.bytes).toEqual(key.bytes);
    expect(
      await as(administrator, (tx) => caseKeyOf({ tx, keyring, personId: administrator }, caseId)),
    ).toBeNull();
    await as(reader, async (tx) => {
      const theirs = await tx
        .selectFrom('case_reader')
        .select('wrapped_key')
        .where('case_id', '=', caseId)
        .where('person_id', '=', director)
        .executeTakeFirstOrThrow();
      await tx
        .updateTable('case_reader')
        .set(theirs)
        .where('case_id', '=', caseId)
        .where('person_id', '=', reader)
        .execute();
    });
    await expect(as(reader, (tx) => caseKeyOf({ tx, keyring, personId: reader }, caseId))).rejects.toThrow(
      'altered',
    );
    const other = openKeyring(Buffer.alloc(32, 8));
    await expect(
      as(director, (tx) => caseKeyOf({ tx, keyring: other, personId: director }, caseId)),
    ).rejects.toThrow('altered');
  });

  test('CAS-93 whoever is shut out reads no more from that moment, and cannot be let in again', async () => {
    await as(reader, (tx) =>
      tx
        .insertInto('case_shut_out')
        .values({ board_id: board, case_id: caseId, person_id: director, reason: 'accused', since: now })
        .execute(),
    );
    expect(await as(director, caseSeen)).toHaveLength(0);
    const readsAgain = as(reader, (tx) =>
      tx
        .updateTable('case_reader')
        .set({ until: null })
        .where('case_id', '=', caseId)
        .where('person_id', '=', director)
        .execute(),
    );
    await expect(readsAgain).rejects.toThrow('shut out');
    expect(await as(reader, caseSeen)).toHaveLength(1);
  });

  test('CAS-94 nobody makes themselves a reader, and who makes a case can add to it and not read', async () => {
    const wrapped_key = Buffer.alloc(80);
    const row = {
      board_id: board,
      case_id: caseId,
      person_id: administrator,
      capacity: 'board',
      wrapped_key,
      since: now,
    };
    const enters = as(administrator, (tx) => tx.insertInto('case_reader').values(row).execute());
    await expect(enters).rejects.toMatchObject({ code: '42501' });
    const seen = await as(administrator, async (tx) => {
      await openingCase(tx, caseId);
      return caseSeen(tx);
    });
    expect(seen).toHaveLength(0);
  });

  test('CAS-95 with the code of a report that report is there, and nothing else of the case', async () => {
    const recognised = Buffer.concat([
      verifier.subarray(0, 16),
      Buffer.from(reportId.replaceAll('-', ''), 'hex'),
    ]);
    const { found, unknown, reports, cases, entries } = await within(async (tx) => {
      const id = await reportOfCode(tx, recognised);
      if (id !== null) await enterWithReport(tx, id);
      return {
        found: id,
        unknown: await reportOfCode(tx, Buffer.alloc(32, 4)),
        reports: await tx.selectFrom('case_report').select('id').execute(),
        cases: await caseSeen(tx),
        entries: await tx.selectFrom('case_entry').select('id').execute(),
      };
    });
    expect({ found, unknown }).toEqual({ found: reportId, unknown: null });
    expect(reports).toEqual([{ id: reportId }]);
    expect([...cases, ...entries]).toEqual([]);
  });

  test('CAS-96 every entry moves the case, also that of a reporter, and none is changed or removed', async () => {
    await within(async (tx) => {
      await enterWithReport(tx, reportId);
      await tx
        .insertInto('case_entry')
        .values({ board_id: board, case_id: caseId, id: newId(), at: now, kind: 'message-received' })
        .execute();
    });
    const [version, entries] = await as(reader, async (tx) => [
      (
        await tx
          .selectFrom('school_case')
          .select('version')
          .where('id', '=', caseId)
          .executeTakeFirstOrThrow()
      ).version,
      await tx
        .selectFrom('case_entry')
        .select(['kind', 'version'])
        .where('case_id', '=', caseId)
        .orderBy('version')
        .execute(),
    ]);
    expect(version).toBe(2);
    expect(entries).toEqual([
      { kind: 'received', version: 1 },
      { kind: 'message-received', version: 2 },
    ]);
    for (const statement of [`update case_entry set kind = 'note'`, 'delete from case_entry'])
      await expect(as(reader, (tx) => sql.raw(statement).execute(tx))).rejects.toMatchObject({
        code: '42501',
      });
  });

  test('CAS-97 whom a transaction was for is forgotten with it', async () => {
    await as(reader, caseSeen);
    const left = await within(async (tx) => {
      const { rows } = await sql<{ p: string | null; c: string | null; r: string | null }>`
        select plaatswijs.current_person() as p, plaatswijs.current_case() as c, plaatswijs.current_report() as r`.execute(
        tx,
      );
      return rows[0];
    });
    expect(left).toEqual({ p: null, c: null, r: null });
  });
});
