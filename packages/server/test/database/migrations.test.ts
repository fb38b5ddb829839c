import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect, openServer, readMigrations, testSecret } from '@plaatswijs/server/testing';
import { emptyDatabase, openTestDatabase } from '@plaatswijs/testkit/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { generatedFile, typesOf } from '../../scripts/table-types.ts';
import { migrationsFolder as realFolder } from '../../src/platform/database/migrations/read-migrations.ts';
import { needs, servers } from './servers.ts';

const first = `${realFolder}/0001-platform.sql`;

describe.each(servers)('migrations, on %s', (on) => {
  let folder: string;
  let url: string;
  let dispose: (() => Promise<void>) | undefined;

  beforeEach(async (context) => {
    folder = mkdtempSync(path.join(tmpdir(), 'plaatswijs-migrations-'));
    write('0001-platform.sql', readFileSync(first, 'utf8'));
    needs(on, context);
    ({ url, dispose } = await emptyDatabase(on, 'template0'));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    await dispose?.();
  });

  function write(file: string, text: string): void {
    writeFileSync(path.join(folder, file), text);
  }

  async function open(): Promise<readonly string[]> {
    const { database, migrated } = await openServer({ url, secret: testSecret, migrationsFolder: folder });
    await database.close();
    return migrated;
  }

  async function ask(query: string): Promise<readonly unknown[]> {
    const owner = await connect({ connectionString: url });
    try {
      return (await owner.query(query)).rows;
    } finally {
      await owner.end();
    }
  }

  test('STO-20 each is applied once, and the second start finds nothing to do', async () => {
    expect(await open()).toEqual(['0001-platform']);
    expect(await open()).toEqual([]);
    write('0005-more.sql', 'create table plaatswijs.more (a int);');
    expect(await open()).toEqual(['0005-more']);
  });

  test('STO-21 of servers that start at once one migrates and the others find it done', async () => {
    write('0002-slow.sql', 'select pg_sleep(0.3); create table plaatswijs.slow (a int);');
    const migrated = await Promise.all([open(), open(), open(), open()]);
    expect(migrated.flat().sort()).toEqual(['0001-platform', '0002-slow']);
    expect(await ask('select number from plaatswijs.migration order by number')).toEqual([
      { number: 1 },
      { number: 2 },
    ]);
  });

  test('STO-22 one that was changed after it was applied stops the start', async () => {
    await open();
    write('0001-platform.sql', `${readFileSync(first, 'utf8')}\n-- better`);
    await expect(open()).rejects.toMatchObject({ code: 'migration-changed', message: expect.any(String) });
    write('0002-next.sql', 'create table plaatswijs.next (a int);');
    await expect(open()).rejects.toMatchObject({ code: 'migration-changed' });
    expect(await ask(`select to_regclass('plaatswijs.next') as next`)).toEqual([{ next: null }]);
  });

  test('STO-23 a database of a newer version, and a migration that comes too late, stop the start', async () => {
    write('0003-later.sql', 'create table plaatswijs.later (a int);');
    await open();
    rmSync(path.join(folder, '0003-later.sql'));
    await expect(open()).rejects.toMatchObject({ code: 'migration-unknown' });
    write('0003-later.sql', 'create table plaatswijs.later (a int);');
    write('0002-late.sql', 'create table plaatswijs.late (a int);');
    await expect(open()).rejects.toMatchObject({ code: 'migration-out-of-order' });
  });

  test('STO-24 one that fails leaves the database as it was', async () => {
    await open();
    write('0002-half.sql', 'create table plaatswijs.half (a int); select 1/0;');
    await expect(open()).rejects.toMatchObject({ code: 'migration-failed' });
    expect(await ask(`select to_regclass('plaatswijs.half') as half`)).toEqual([{ half: null }]);
    write('0002-half.sql', 'create table plaatswijs.half (a int);');
    expect(await open()).toEqual(['0002-half']);
  });

  test('STO-25 files without a number of their own are refused', () => {
    write('0001-again.sql', '');
    expect(() => readMigrations(folder)).toThrow(/0001-/);
    rmSync(path.join(folder, '0001-again.sql'));
    write('later.sql', '');
    expect(() => readMigrations(folder)).toThrow(/later\.sql/);
  });

  test('STO-26 new tables are granted to the application, and what a migration revokes stays revoked', async () => {
    write(
      '0002-one.sql',
      'create table plaatswijs.one (a int); revoke delete on plaatswijs.one from plaatswijs_app;',
    );
    write('0003-two.sql', 'create table plaatswijs.two (a int);');
    await open();
    await open();
    const may = (table: string): string =>
      `array(select p from unnest(array['select', 'insert', 'update', 'delete', 'truncate']) p
         where has_table_privilege('plaatswijs_app', 'plaatswijs.${table}', p)) as ${table}`;
    expect(await ask(`select ${may('one')}, ${may('two')}, ${may('audit_event')}`)).toEqual([
      {
        one: ['select', 'insert', 'update'],
        two: ['select', 'insert', 'update', 'delete'],
        audit_event: ['select', 'insert'],
      },
    ]);
    expect(
      await ask(
        `select has_database_privilege('plaatswijs_app', current_database(), 'temporary') as temporary`,
      ),
    ).toEqual([{ temporary: false }]);
  });
});

test('STO-27 the row types that are committed are those of the migrations', async () => {
  const { opened, dispose } = await openTestDatabase();
  const now = await typesOf(opened);
  await dispose();
  expect(
    readFileSync(generatedFile, 'utf8') === now
      ? 'current'
      : 'run packages/server/scripts/write-table-types.ts',
  ).toBe('current');
});
