import type { Role } from '@plaatswijs/contract';
import { openTestDatabase, type TestDatabase } from '@plaatswijs/testkit/server';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openingCase } from '../../src/modules/cases/walls.ts';
import { putRecord } from '../../src/modules/files/index.ts';
import { enterAsFileReader, onDay, puttingIn } from '../../src/modules/files/walls.ts';
import type { BoardTransaction } from '../../src/platform/database/index.ts';
import { type BoardId, newId } from '../../src/platform/ids/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';
import { fileTables, foundBoard } from '../database/fixtures.ts';
import { isHere, needs, servers } from '../database/servers.ts';

const keyring = openKeyring(Buffer.alloc(32, 9));
const now = new Date('2026-11-02T10:00:00Z');
const today = '2026-11-02';

type Who =
  | 'pupil'
  | 'director'
  | 'formerDirector'
  | 'otherDirector'
  | 'teacher'
  | 'colleague'
  | 'boardMember'
  | 'administrator'
  | 'guard'
  | 'parent';

describe.each(servers)('the wall around a file, on %s', (on) => {
  let server: TestDatabase;
  let board: BoardId;
  let school: string;
  let elsewhere: string;
  const people = {} as Record<Who, string>;
  /** The file of the pupil, the teacher and the director, by whose it is. */
  const files = {} as Record<'pupil' | 'teacher' | 'director', { fileId: string; recordId: string }>;

  beforeEach((context) => needs(on, context));
  beforeAll(async () => {
    if (!isHere(on)) return;
    server = await openTestDatabase(on);
    board = await foundBoard(server.database, 'Ons bestuur');
    [school, elsewhere] = [newId(), newId()];
    await within(async (tx) => {
      for (const id of [school, elsewhere])
        await tx
          .insertInto('school')
          .values({ board_id: board, id, name: 'School', slug: `school-${id}`, sector: 'po' })
          .execute();
      people.pupil = await person(tx, 'pupil', school);
      people.director = await person(tx, 'director', school);
      people.formerDirector = await person(tx, 'director', school, '2026-10-31');
      people.otherDirector = await person(tx, 'director', elsewhere);
      people.teacher = await person(tx, 'employee', school);
      people.colleague = await person(tx, 'employee', school);
      people.boardMember = await person(tx, 'board-member', null);
      people.administrator = await person(tx, 'administrator', null);
      people.guard = await person(tx, 'data-protection-officer', null);
      people.parent = await person(tx, 'parent', school);
      files.pupil = await put(tx, people.pupil, 'pupil');
      files.teacher = await put(tx, people.teacher, 'staff');
      files.director = await put(tx, people.director, 'staff');
    });
  });
  afterAll(() => server?.dispose());

  const within = <T>(work: (tx: BoardTransaction) => Promise<T>) => server.database.withBoard(board, work);
  const as = <T>(who: Who, work: (tx: BoardTransaction) => Promise<T>, day = today) =>
    within(async (tx) => {
      await enterAsFileReader(tx, people[who], day);
      return work(tx);
    });

  async function person(tx: BoardTransaction, role: Role, at: string | null, endsOn?: string) {
    const id = newId();
    await tx
      .insertInto('person')
      .values({ board_id: board, id, given_name: 'Noor', surname: 'Verzonnen', created_at: now })
      .execute();
    const dates = { starts_on: '2026-08-01', ends_on: endsOn ?? null, given_by: 'roster' };
    await tx
      .insertInto('person_role')
      .values({ board_id: board, id: newId(), person_id: id, school_id: at, role, ...dates })
      .execute();
    return id;
  }

  function put(tx: BoardTransaction, personId: string, file: 'pupil' | 'staff', fromCaseId?: string) {
    return putRecord(tx, keyring, {
      ...{ schoolId: school, personId, file, kind: 'correspondence', on: today, now },
      text: { title: 'Brief', facts: 'Wat er was', opinions: '', entries: [], article: null },
      documents: [{ name: 'brief.pdf', content: Buffer.from('%PDF-1.7 brief') }],
      by: people.boardMember,
      ...(fromCaseId === undefined ? {} : { fromCaseId }),
    });
  }

  const seen = async (tx: BoardTransaction) => {
    const rows = await tx.selectFrom('file_record').select('file_id').execute();
    const found = await tx.selectFrom('person_file').select('id').execute();
    expect(found.map(({ id }) => id).sort()).toEqual(rows.map(({ file_id }) => file_id).sort());
    const names = Object.entries(files).filter(([, { fileId }]) => found.some(({ id }) => id === fileId));
    return names.map(([name]) => name);
  };

  test('FIL-1 the director keeps the files of pupils and staff, and the board that of the director', async () => {
    expect(await as('director', seen)).toEqual(['pupil', 'teacher']);
    expect(await as('boardMember', seen)).toEqual(['director']);
  });

  test('FIL-4 nobody else finds one: not an administrator, not who guards the rules, not another school, not the program', async () => {
    for (const who of [
      'administrator',
      'guard',
      'otherDirector',
      'teacher',
      'colleague',
      'parent',
      'pupil',
    ] as const)
      expect({ who, seen: await as(who, seen) }).toEqual({ who, seen: [] });
    expect(await within(seen)).toEqual([]);
    for (const table of fileTables) {
      const { rows } = await within((tx) =>
        sql<{ n: string }>`select count(*) as n from ${sql.table(table)}`.execute(tx),
      );
      expect({ table, rows: Number(rows[0]?.n) }).toEqual({ table, rows: 0 });
    }
  });

  test('FIL-3 nobody finds their own, whatever else they are', async () => {
    await within((tx) =>
      tx
        .insertInto('person_role')
        .values({
          ...{ board_id: board, id: newId(), person_id: people.boardMember, school_id: school },
          ...{ role: 'director', starts_on: '2026-09-01', ends_on: '2026-09-30', given_by: 'person' },
        })
        .execute(),
    );
    const { fileId } = await within((tx) => put(tx, people.boardMember, 'staff'));
    const found = await as('boardMember', (tx) =>
      tx.selectFrom('person_file').select('id').where('id', '=', fileId).execute(),
    );
    expect(found).toEqual([]);
  });

  test('FIL-1 a role counts on its days: who was a director keeps nothing, and who is to be one nothing yet', async () => {
    expect(await as('formerDirector', seen, '2026-10-31')).toEqual(['pupil', 'teacher']);
    expect(await as('formerDirector', seen, '2026-11-01')).toEqual([]);
    expect(await as('director', seen, '2026-07-31')).toEqual([]);
    const dayless = await within(async (tx) => {
      await sql`select set_config('app.person', ${people.director}, true)`.execute(tx);
      return seen(tx);
    });
    expect(dayless).toEqual([]);
  });

  test('FIL-2 who was let into the file of a pupil reads that one until the day, and changes nothing in it', async () => {
    const lend = (fileId: string, until: string) =>
      as('director', (tx) =>
        tx
          .insertInto('file_reader')
          .values({
            ...{ board_id: board, id: newId(), file_id: fileId, person_id: people.teacher, since: now },
            ...{ until, added_by: people.director, reason: Buffer.from('verzegeld') },
          })
          .execute(),
      );
    await lend(files.pupil.fileId, '2026-11-30');
    expect(await as('teacher', seen)).toEqual(['pupil']);
    expect(await as('teacher', seen, '2026-11-30')).toEqual(['pupil']);
    expect(await as('teacher', seen, '2026-12-01')).toEqual([]);
    const record = { board_id: board, file_id: files.pupil.fileId, on_day: today, put_at: now };
    const noise = { sealed_key: Buffer.from('x'), sealed: Buffer.from('x') };
    const adds = as('teacher', (tx) =>
      tx
        .insertInto('file_record')
        .values({ ...record, ...noise, id: newId(), kind: 'other', put_by: people.teacher })
        .execute(),
    );
    await expect(adds).rejects.toMatchObject({ code: '42501' });
    const lends = as('teacher', (tx) =>
      tx
        .insertInto('file_reader')
        .values({
          ...{
            board_id: board,
            id: newId(),
            file_id: files.pupil.fileId,
            person_id: people.parent,
            since: now,
          },
          ...{ until: '2027-01-01', added_by: people.teacher, reason: Buffer.from('x') },
        })
        .execute(),
    );
    await expect(lends).rejects.toMatchObject({ code: '42501' });
    await expect(as('teacher', (tx) => destroy(tx, files.pupil.recordId))).rejects.toMatchObject({
      code: '23001',
    });
  });

  test('FIL-2 a staff file is read by who keeps it alone, whatever row says otherwise', async () => {
    await as('director', (tx) =>
      tx
        .insertInto('file_reader')
        .values({
          ...{ board_id: board, id: newId(), file_id: files.teacher.fileId, person_id: people.colleague },
          ...{ since: now, until: '2027-01-01', added_by: people.director, reason: Buffer.from('x') },
        })
        .execute(),
    );
    expect(await as('colleague', seen)).toEqual([]);
  });

  test('FIL-6 who puts something in from elsewhere adds to that file, and reads nothing of it', async () => {
    const found = await within(async (tx) => {
      await enterAsFileReader(tx, people.teacher, '2026-12-24');
      const { fileId } = await put(tx, people.pupil, 'pupil');
      expect(fileId).toBe(files.pupil.fileId);
      return seen(tx);
    });
    expect(found).toEqual([]);
    const elsewhereToo = within(async (tx) => {
      await puttingIn(tx, files.pupil.fileId);
      await tx
        .insertInto('file_statement')
        .values({
          ...{ board_id: board, id: newId(), file_id: files.teacher.fileId, at: now, said_by: 'school' },
          ...{ record_id: files.teacher.recordId, by_person: people.teacher, sealed: Buffer.from('x') },
        })
        .execute();
    });
    await expect(elsewhereToo).rejects.toMatchObject({ code: '42501' });
  });

  test('FIL-5 every table of files has all four policies, restrictive, for the role of the application', async () => {
    const owner = await server.opened.connectAsOwner();
    const { rows } = await owner.query<{ name: string; policies: string[] }>(
      `select c.relname::text as name, array(select polname::text from pg_policy p
         where p.polrelid = c.oid and not p.polpermissive and p.polroles = array['plaatswijs_app'::regrole::oid]
         order by polname) as policies
       from pg_class c where c.relnamespace = 'plaatswijs'::regnamespace and c.relkind = 'r'
         and (c.relname like 'file\\_%' or c.relname = 'person_file') order by 1`,
    );
    await owner.end();
    const all = ['file_adds', 'file_changes', 'file_reads', 'file_removes'];
    for (const { name, policies } of rows) expect({ name, policies }).toEqual({ name, policies: all });
    expect(rows.map(({ name }) => name)).toEqual([...fileTables].sort());
  });

  test('FIL-7 what stands in a file is not changed, and not removed but by erasing', async () => {
    for (const statement of [
      `update file_record set kind = 'other'`,
      'delete from file_record',
      'delete from file_document',
      `update file_statement set said_by = 'school'`,
      'delete from person_file',
    ])
      await expect(as('director', (tx) => sql.raw(statement).execute(tx))).rejects.toMatchObject({
        code: '42501',
      });
  });

  test('FIL-15 the program destroys no record of who is there still, and takes the file with its last record', async () => {
    const gone = await within((tx) => person(tx, 'pupil', school, '2026-10-01'));
    const [first, second] = await within(async (tx) => [
      await put(tx, gone, 'pupil'),
      await put(tx, gone, 'pupil'),
    ]);
    if (first === undefined || second === undefined) throw new Error('nothing was put in');
    const onItsDay = (day: string, recordId: string) =>
      within(async (tx) => {
        await onDay(tx, day);
        return destroy(tx, recordId);
      });
    await expect(within((tx) => destroy(tx, first.recordId))).rejects.toMatchObject({ code: '23001' });
    await expect(onItsDay('2026-10-01', first.recordId)).rejects.toMatchObject({ code: '23001' });
    await expect(onItsDay('2026-10-02', files.pupil.recordId)).rejects.toMatchObject({ code: '23001' });
    // The record and its document; then the file as well.
    expect(await onItsDay('2026-10-02', first.recordId)).toBe(2);
    expect(await onItsDay('2026-10-02', second.recordId)).toBe(3);
    expect(await onItsDay('2026-10-02', second.recordId)).toBe(0);
    const left = await within(async (tx) => {
      const { rows } = await sql<{ id: string }>`select id from files_of_person(${gone})`.execute(tx);
      return rows;
    });
    expect(left).toEqual([]);
  });

  test('FIL-14 when the case is destroyed that a record comes from, the record stays as it was', async () => {
    const caseId = newId();
    const { recordId } = await within(async (tx) => {
      await openingCase(tx, caseId);
      await tx
        .insertInto('school_case')
        .values({
          ...{ board_id: board, id: caseId, school_id: school, year: 2026, number: 1, status: 'new' },
          ...{ moved_at: now, opened_at: now, opened_via: 'staff', illegal_image: false },
        })
        .execute();
      return put(tx, people.pupil, 'pupil', caseId);
    });
    const owner = await server.opened.connectAsOwner();
    await owner.query(`select set_config('app.keeper', 'on', false)`);
    await owner.query('delete from plaatswijs.school_case where id = $1', [caseId]);
    const changed = owner.query(`update plaatswijs.file_record set kind = 'other' where id = $1`, [recordId]);
    await expect(changed).rejects.toThrow('only ever added');
    await owner.end();
    const row = await as('director', (tx) =>
      tx.selectFrom('file_record').selectAll().where('id', '=', recordId).executeTakeFirstOrThrow(),
    );
    expect(row).toMatchObject({ from_case_id: null, kind: 'correspondence', put_by: people.boardMember });
  });

  test('FIL-5 whom a transaction was for is forgotten with it', async () => {
    await as('director', (tx) => puttingIn(tx, files.pupil.fileId));
    const left = await within(async (tx) => {
      const { rows } = await sql<{ p: string | null; d: string | null; f: string | null }>`
        select plaatswijs.current_person() as p, plaatswijs.current_day() as d, plaatswijs.current_file() as f`.execute(
        tx,
      );
      return rows[0];
    });
    expect(left).toEqual({ p: null, d: null, f: null });
  });
});

async function destroy(tx: BoardTransaction, recordId: string): Promise<number | undefined> {
  const { rows } = await sql<{ gone: number }>`
    select gone from plaatswijs.destroy_file_record(${recordId})`.execute(tx);
  return rows[0]?.gone;
}
