import { connect, openServer, testSecret } from '@plaatswijs/server/testing';
import { openTestDatabase, type TestDatabase } from '@plaatswijs/testkit/server';
import { sql } from 'kysely';
import type { Client, QueryResultRow } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BoardId } from '../../src/platform/ids/index.ts';
import { breachTables, caseTables, fileTables, foundBoard } from './fixtures.ts';
import { isHere, needs, servers } from './servers.ts';

/** Tables that belong to no board, each with the reason. */
const withoutBoard: Readonly<Record<string, string>> = {
  installation: 'one row about this installation; nobody is in it',
  installation_claim: 'one row: that the first administrator was made',
  migration: 'which migrations were applied',
  migration_lock: 'the row that is locked while migrating',
};

/** Policies beside `own_board` and `keeper`, each with the reason. */
const furtherPolicies: Readonly<Record<string, string>> = {
  'address.everyone_reads': 'an address leads a visitor, who has no board yet, to one',
  ...ofCases(),
  ...ofBreaches(),
  ...ofFiles(),
};

/** Within a board, the tables of cases have a second wall; see `cases/walls.test.ts`. */
function ofCases(): Readonly<Record<string, string>> {
  const policies = ['case_adds', 'case_changes', 'case_reads', 'case_removes'];
  return Object.fromEntries(
    caseTables.flatMap((table) =>
      policies.map((policy) => [`${table}.${policy}`, 'only who reads the case sees it']),
    ),
  );
}

/** And the tables of files have theirs; see `files/walls.test.ts`. */
function ofFiles(): Readonly<Record<string, string>> {
  const policies = ['file_adds', 'file_changes', 'file_reads', 'file_removes'];
  return Object.fromEntries(
    fileTables.flatMap((table) =>
      policies.map((policy) => [`${table}.${policy}`, 'only who may read the file sees it']),
    ),
  );
}

/** And the register of data breaches has one of its own; see `breaches/walls.test.ts`. */
function ofBreaches(): Readonly<Record<string, string>> {
  const policies = ['breach_adds', 'breach_changes', 'breach_reads', 'breach_removes'];
  return Object.fromEntries(
    breachTables.flatMap((table) =>
      policies.map((policy) => [`${table}.${policy}`, 'only who reads the register sees it']),
    ),
  );
}

describe.each(servers)('the wall between boards, on %s', (on) => {
  let server: TestDatabase;
  let ours: BoardId;
  let theirs: BoardId;
  /** A connection as the application, without its transactions. */
  let app: Client;

  beforeEach((context) => needs(on, context));
  beforeAll(async () => {
    if (!isHere(on)) return;
    server = await openTestDatabase(on);
    ours = await foundBoard(server.database, 'Ons bestuur');
    theirs = await foundBoard(server.database, 'Ander bestuur');
    app = await connect(server.opened.appSettings);
    await app.query(`set search_path = plaatswijs`);
  });
  afterAll(async () => {
    await app?.end();
    await server?.dispose();
  });

  async function asOwner<Row extends QueryResultRow>(query: string): Promise<readonly Row[]> {
    const owner = await server.opened.connectAsOwner();
    try {
      return (await owner.query<Row>(query)).rows;
    } finally {
      await owner.end();
    }
  }

  async function refused(statement: string, ...states: string[]): Promise<void> {
    const state = await app.query(statement).then(
      () => 'it went through',
      (error) => (error as { code?: string }).code,
    );
    expect({ statement, state, expected: states.includes(String(state)) }).toMatchObject({ expected: true });
  }

  test('STO-1 every table of a board has the wall, forced, with both policies and no unlisted other', async () => {
    const tables = await asOwner<{ name: string; board: boolean; walled: boolean; policies: string[] }>(
      `select c.relname::text as name, c.relrowsecurity and c.relforcerowsecurity as walled,
         exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'board_id') as board,
         array(select polname::text from pg_policy where polrelid = c.oid order by polname) as policies
       from pg_class c where c.relnamespace = 'plaatswijs'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')`,
    );
    for (const { name, board, walled, policies } of tables) {
      if (!board) {
        expect(withoutBoard).toHaveProperty(name);
        continue;
      }
      const others = policies.filter((policy) => !['own_board', 'keeper'].includes(policy));
      expect({
        name,
        walled,
        listed: others.every((policy) => `${name}.${policy}` in furtherPolicies),
      }).toEqual({
        name,
        walled: true,
        listed: true,
      });
      expect(policies).toEqual(expect.arrayContaining(['keeper', 'own_board']));
    }
    expect(tables.length).toBeGreaterThan(8);
  });

  test('STO-1 the policies are those of wall(), for everybody and for the owner alone', async () => {
    const odd = await asOwner(
      `select polrelid::regclass, polname from pg_policy p join pg_class c on c.oid = p.polrelid
       where c.relnamespace = 'plaatswijs'::regnamespace and not case polname
         when 'own_board' then polroles = '{0}' and polcmd = '*' and polpermissive
           and pg_get_expr(polqual, polrelid) ~ '^\\(board_id = \\( SELECT plaatswijs.current_board\\(\\)'
           and pg_get_expr(polwithcheck, polrelid) = pg_get_expr(polqual, polrelid)
         when 'keeper' then polroles = array[c.relowner] and pg_get_expr(polqual, polrelid) ~ 'is_keeper'
         -- A further wall only ever takes away.
         when 'case_reads' then not polpermissive
         when 'case_adds' then not polpermissive
         when 'case_changes' then not polpermissive
         when 'case_removes' then not polpermissive
         when 'breach_reads' then not polpermissive
         when 'breach_adds' then not polpermissive
         when 'breach_changes' then not polpermissive
         when 'breach_removes' then not polpermissive
         when 'file_reads' then not polpermissive
         when 'file_adds' then not polpermissive
         when 'file_changes' then not polpermissive
         when 'file_removes' then not polpermissive
         else polrelid::regclass::text || '.' || polname in ('plaatswijs.address.everyone_reads') end`,
    );
    expect(odd).toEqual([]);
  });

  test('STO-2 keys begin with the board, and a reference never leads out of it', async () => {
    const loose = await asOwner(
      `select conrelid::regclass::text as table, conname from pg_constraint r
       where connamespace = 'plaatswijs'::regnamespace and contype in ('p', 'f')
         and exists (select from pg_attribute a where a.attrelid = conrelid and a.attname = 'board_id')
         and not exists (select from pg_attribute a where a.attrelid = conrelid and a.attname = 'board_id'
           and a.attnum = any (conkey))
         and conrelid <> 'plaatswijs.address'::regclass`,
    );
    expect(loose).toEqual([]);
  });

  test('STO-3 the role of the application owns nothing and is above nothing', async () => {
    const [role] = await asOwner<Record<string, boolean>>(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         exists (select from pg_auth_members where member = r.oid) as member,
         exists (select from pg_class where relowner = r.oid) as owner,
         has_schema_privilege(oid, 'plaatswijs', 'create') as creates
       from pg_roles r where rolname = 'plaatswijs_app'`,
    );
    expect(Object.entries(role ?? { none: true }).filter(([, powerful]) => powerful)).toEqual([]);
  });

  test("STO-4 another board's rows are not there: not to read, change or remove, nor to add", async () => {
    const seen = await server.database.withBoard(ours, async (tx) => {
      const changed = await tx
        .updateTable('board')
        .set({ name: 'x' })
        .where('board_id', '=', theirs)
        .execute();
      const removed = await tx.deleteFrom('address').where('board_id', '=', theirs).execute();
      const read = await tx.selectFrom('board').select('board_id').execute();
      return { read, changed: changed[0]?.numUpdatedRows, removed: removed[0]?.numDeletedRows };
    });
    expect(seen).toEqual({ read: [{ board_id: ours }], changed: 0n, removed: 0n });
    const adding = server.database.withBoard(ours, (tx) =>
      tx.insertInto('address').values({ slug: 'van-een-ander', board_id: theirs, kind: 'board' }).execute(),
    );
    await expect(adding).rejects.toMatchObject({ code: '42501' });
    const moving = server.database.withBoard(ours, (tx) =>
      tx.updateTable('address').set({ board_id: theirs }).where('board_id', '=', ours).execute(),
    );
    await expect(moving).rejects.toMatchObject({ code: '42501' });
  });

  test('STO-5 the next one on the same connection sees nothing of it, however the board was set', async () => {
    const small = await openServer({ url: server.url, secret: testSecret, poolSize: 1 });
    const boards = (): Promise<unknown> =>
      small.database.withoutBoard((tx) => tx.selectFrom('board').select('board_id').execute());
    await small.database.withBoard(ours, (tx) => tx.selectFrom('board').selectAll().execute());
    expect(await boards()).toEqual([]);
    // Ours never does this; should anything ever do it, it reaches no further than its own transaction.
    await small.database.withBoard(ours, (tx) =>
      sql`select set_config('app.board', ${theirs}, false)`.execute(tx),
    );
    expect(await boards()).toEqual([]);
    expect(
      await small.database.withBoard(ours, (tx) => tx.selectFrom('board').select('board_id').execute()),
    ).toEqual([{ board_id: ours }]);
    await small.database.close();
  });

  test('STO-6 no board is no rows, and not an error; what is no board is an error', async () => {
    for (const nothing of [`reset app.board`, `set app.board = ''`]) {
      await app.query(nothing);
      expect((await app.query('select from board')).rowCount).toBe(0);
    }
    await app.query(`set app.board = 'everything'`);
    await refused('select * from board', '22P02');
    await app.query('reset app.board');
  });

  test('STO-7 the role cannot become another, nor take the wall down', async () => {
    const [row] = await asOwner<{ name: string }>('select current_user as name');
    await app.query('reset role');
    expect((await app.query('select current_user as name')).rows).toEqual([{ name: 'plaatswijs_app' }]);
    expect((await app.query('select from board')).rowCount).toBe(0);
    await refused(`set role ${row?.name}`, '42501');
    await refused(`set session authorization ${row?.name}`, '42501');
    await refused('alter table board disable row level security', '42501');
    await refused('alter table board no force row level security', '42501');
    await refused('drop policy own_board on board', '42501');
    await refused('create policy mine on board using (true)', '42501');
    await refused(`call wall('plaatswijs.board')`, '42501');
    await refused('truncate board', '42501');
    await refused('create table plaatswijs.mine (a int)', '42501');
    await refused('set session_replication_role = replica', '42501');
    await refused(`update migration set digest = ''`, '42501');
    await refused(`delete from installation`, '42501');
    await refused('set row_security = off; select * from board', '42501');
    await app.query('reset row_security');
  });

  test('STO-8 saying that one keeps the whole helps only the owner', async () => {
    await app.query(`set app.keeper = 'on'`);
    expect((await app.query('select from board')).rowCount).toBe(0);
    await app.query('reset app.keeper');
    if (on === 'embedded') return; // Its owner is a superuser, whom no wall binds.
    expect(await asOwner('select from plaatswijs.board')).toEqual([]);
    expect(await asOwner(`set app.keeper = 'on'`)).toEqual([]);
  });

  test('STO-9 COPY goes through the wall as well', async () => {
    await app.query('select set_config($1, $2, false)', ['app.board', ours]);
    let copied = '';
    for await (const bytes of app.query(copyTo('copy board (board_id) to stdout'))) copied += String(bytes);
    expect(copied).toBe(`${ours}\n`);
    await refused('copy board from stdin', '0A000');
    await refused(`copy board to '/tmp/plaatswijs-stolen'`, '42501');
    await refused(`copy board to program 'cat'`, '42501');
    await app.query('reset app.board');
  });

  test('STO-10 a prepared statement gives each board its own, also once its plan is kept', async () => {
    const seen: string[] = [];
    for (let round = 0; round < 16; round++) {
      const board = round % 2 === 0 ? ours : theirs;
      await app.query('begin');
      await app.query(`select set_config('app.board', $1, true)`, [board]);
      const { rows } = await app.query<{ board_id: string }>({
        name: 'kept',
        text: 'select board_id from board',
      });
      await app.query('commit');
      seen.push(...rows.map(({ board_id }) => (board_id === board ? 'own' : 'other')));
    }
    expect(seen).toEqual(Array(16).fill('own'));
  });

  test('STO-11 addresses are for everyone to read, and for the own board to write', async () => {
    const read = await server.database.withoutBoard((tx) =>
      tx.selectFrom('address').select('board_id').execute(),
    );
    expect(new Set(read.map(({ board_id }) => board_id))).toEqual(new Set([ours, theirs]));
    const written = await server.database.withoutBoard((tx) =>
      tx.updateTable('address').set({ slug: 'anders' }).where('board_id', '=', ours).executeTakeFirst(),
    );
    expect(written.numUpdatedRows).toBe(0n);
  });
});
