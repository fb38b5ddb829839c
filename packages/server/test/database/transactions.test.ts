import { openTestDatabase, type TestDatabase } from '@plaatswijs/testkit/server';
import { sql } from 'kysely';
import { DatabaseError } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BoardId, newId, readBoardId } from '../../src/platform/ids/index.ts';
import { foundBoard } from './fixtures.ts';
import { isHere, needs, servers } from './servers.ts';

describe.each(servers)('transactions, on %s', (on) => {
  let server: TestDatabase;
  let board: BoardId;

  beforeEach((context) => needs(on, context));
  beforeAll(async () => {
    if (!isHere(on)) return;
    server = await openTestDatabase(on);
    board = await foundBoard(server.database);
  });
  afterAll(() => server?.dispose());

  test('STO-12 what throws is rolled back, and the connection serves the next', async () => {
    const failing = server.database.withBoard(board, async (tx) => {
      await tx.updateTable('board').set({ name: 'Half' }).execute();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    const [row] = await server.database.withBoard(board, (tx) =>
      tx.selectFrom('board').select('name').execute(),
    );
    expect(row?.name).toBe('Bestuur van de test');
  });

  test('STO-13 a transaction inside another is refused instead of waiting for ever', async () => {
    const nested = server.database.withBoard(board, () => server.database.withoutBoard(async () => 1));
    await expect(nested).rejects.toThrow('inside a transaction');
    await server.database.withBoard(board, async () => 1);
    expect(await server.database.withBoard(board, async () => 2)).toBe(2);
  });

  test('STO-14 who loses a deadlock is done again, and both get through', async () => {
    const other = newId();
    await server.database.withBoard(board, async (tx) => {
      const school = { board_id: board, name: 'School', sector: 'po' };
      await tx
        .insertInto('school')
        .values({ ...school, id: other, slug: 'school-van-de-test' })
        .execute();
    });
    let attempts = 0;
    const both = Promise.withResolvers<void>();
    const inOrder = (first: 'board' | 'school', second: 'board' | 'school') =>
      server.database.withBoard(board, async (tx) => {
        attempts++;
        await tx.updateTable(first).set({ name: first }).execute();
        if (attempts === 2) both.resolve();
        if (attempts <= 2) await both.promise;
        await tx.updateTable(second).set({ name: second }).execute();
      });
    await Promise.all([inOrder('board', 'school'), inOrder('school', 'board')]);
    expect(attempts).toBe(3);
  });

  test('STO-15 a conflict that does not pass is given up after four attempts', async () => {
    let attempts = 0;
    const stubborn = server.database.withBoard(board, async (tx) => {
      attempts++;
      await sql`do $$ begin raise exception 'in the way' using errcode = '40001'; end $$`.execute(tx);
    });
    await expect(stubborn).rejects.toMatchObject({ code: '40001' });
    expect(attempts).toBe(4);
  });

  test('STO-16 errors hold no values of rows', async () => {
    const secret = 'Fien de Tester';
    const shown = (error: unknown): string => {
      if (!(error instanceof DatabaseError)) throw error;
      return JSON.stringify({ ...error, message: error.message, stack: error.stack });
    };
    const twice = await server.database
      .withBoard(board, async (tx) => {
        const address = { slug: 'dubbel', board_id: board, kind: 'board' };
        await tx.insertInto('address').values(address).execute();
        await tx.insertInto('address').values(address).execute();
      })
      .catch(shown);
    expect(twice).toContain('address_pkey');
    expect(twice).not.toContain('dubbel');
    for (const wrong of [
      sql`select ${secret}::uuid`,
      sql`select ${secret}::date`,
      sql`insert into board (board_id, name) values (${board}, ${secret})`,
      sql`insert into school (board_id, id, name, slug, sector) values (${board}, ${newId()}, ${secret}, 'a', 'x')`,
      sql`do $$ begin perform 'Fien de Tester'::int; end $$`,
    ]) {
      const told = await server.database.withBoard(board, (tx) => wrong.execute(tx)).catch(shown);
      expect(told).toMatch(/"code":"2/);
      expect(told).not.toContain(secret);
    }
  });

  test('STO-17 days stay days, moments are ISO in UTC and lose nothing, whole numbers stay exact', async () => {
    const [row] = await server.database.withBoard(board, async (tx) => {
      const { rows } = await sql<Record<string, unknown>>`
        select date '2026-03-29' as day, array[date '2026-03-29'] as days,
          timestamptz '2026-03-29 02:30:00.123456+02' as moment, timestamptz '2026-01-01 00:00:00Z' as round,
          array[timestamptz '2026-01-01 00:00:00.5Z'] as moments, 9007199254740993::bigint as large,
          1.10::numeric as amount, '{"a_b":{"c_d":1}}'::jsonb as json, null::date as none`.execute(tx);
      return rows;
    });
    expect(row).toEqual({
      day: '2026-03-29',
      days: ['2026-03-29'],
      moment: '2026-03-29T00:30:00.123456Z',
      round: '2026-01-01T00:00:00.000Z',
      moments: ['2026-01-01T00:00:00.500Z'],
      large: '9007199254740993',
      amount: '1.10',
      json: { a_b: { c_d: 1 } },
      none: null,
    });
  });

  test('STO-18 a transaction has limits, and its commit waits for the disk', async () => {
    const settings = await server.database.withBoard(board, async (tx) => {
      const { rows } = await sql<{ name: string; setting: string }>`
        select name, setting from pg_settings where name in ('statement_timeout', 'lock_timeout',
          'idle_in_transaction_session_timeout', 'synchronous_commit', 'fsync') order by name`.execute(tx);
      return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
    });
    expect(settings).toEqual({
      fsync: 'on',
      idle_in_transaction_session_timeout: '60000',
      lock_timeout: '10000',
      statement_timeout: '30000',
      synchronous_commit: 'on',
    });
  });

  test('STO-19 ids are UUIDs that grow with time', () => {
    const ids = Array.from({ length: 100 }, newId);
    expect(ids.toSorted()).toEqual(ids);
    expect(readBoardId(board.toUpperCase())).toBe(board);
    expect(readBoardId('everything')).toBeNull();
  });
});
