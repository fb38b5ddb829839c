import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { type Driver, Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import type { Pool, QueryResultRow } from 'pg';
import type { BoardId } from '../ids/index.ts';
import type { BoardTransaction, Database, OpenTransaction, PreparedQuestion } from './database.ts';
import type { Tables } from './generated/tables.ts';
import { sqlStateOf } from './sql-state.ts';
import { withoutValues } from './without-values.ts';

/** Two transactions got in each other's way (serialization failure, deadlock): the one that lost may simply try again. */
const inTheWay = new Set(['40001', '40P01']);

/** How often a transaction is done at most. */
const mostAttempts = 4;

/** The database over the connections of the application's role. */
export function databaseOver(pool: Pool, afterClose: () => Promise<void>): Database {
  const kysely = new Kysely<Tables>({ dialect: new EnteringDialect({ pool }) });
  const run = <B extends BoardId | null, T>(
    boardId: B,
    work: (tx: Transaction<Tables> & { readonly boardId: B }) => Promise<T>,
  ): Promise<T> =>
    onlyOnce(() =>
      retried(() =>
        kysely.transaction().execute(async (tx) => {
          await enterBoard(tx, boardId);
          return work(Object.assign(tx, { boardId }));
        }),
      ),
    );
  let closing: Promise<void> | null = null;
  return {
    withBoard: <T>(boardId: BoardId, work: (tx: BoardTransaction) => Promise<T>) => run(boardId, work),
    withoutBoard: <T>(work: (tx: OpenTransaction) => Promise<T>) => run(null, work),
    ask: (question) => onlyOnce(() => retried(() => askOnce(pool, question))),
    health: () => answersInTime(pool),
    close: () => {
      closing ??= kysely.destroy().then(afterClose);
      return closing;
    },
  };
}

/** A transaction begins in `enterBoard`, so that beginning and entering are one message to PostgreSQL and not two. */
class EnteringDialect extends PostgresDialect {
  override createDriver(): Driver {
    return Object.assign(super.createDriver(), { beginTransaction: async () => {} });
  }
}

/**
 * Begins the transaction inside its board, which counts for this transaction alone (`true`: LOCAL). Outside a board it is
 * cleared and not left as it was, so that even a session that was given one the wrong way sees nothing.
 */
async function enterBoard(tx: Transaction<Tables>, boardId: BoardId | null): Promise<void> {
  await sql`begin; select set_config('app.board', ${sql.lit(boardId ?? '')}, true)`.execute(tx);
}

async function askOnce<Row extends QueryResultRow>(
  pool: Pool,
  { name, text, values }: PreparedQuestion,
): Promise<readonly Row[]> {
  return (await pool.query<Row>({ name, text, values: [...values] })).rows;
}

const running = new AsyncLocalStorage<{ over: boolean }>();

/** A transaction that waits for a second one, on a pool that is all in use, waits for ever: so never one in another. */
async function onlyOnce<T>(work: () => Promise<T>): Promise<T> {
  if (running.getStore()?.over === false) {
    throw new Error('A transaction was asked for inside a transaction; pass on the one there is.');
  }
  const mine = { over: false };
  try {
    return await running.run(mine, work);
  } finally {
    mine.over = true;
  }
}

async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt();
    } catch (error) {
      if (attempts === mostAttempts || !inTheWay.has(sqlStateOf(error) ?? '')) throw withoutValues(error);
      await delay(attempts * 20 * (1 + Math.random()));
    }
  }
}

async function answersInTime(pool: Pool): Promise<boolean> {
  const late = new AbortController();
  try {
    const answer = pool.query('select 1').then(() => true);
    const limit = delay(2000, false, { signal: late.signal });
    limit.catch(() => {});
    return await Promise.race([answer, limit]);
  } catch {
    return false;
  } finally {
    late.abort();
  }
}
