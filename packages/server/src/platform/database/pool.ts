import pg, { type ClientConfig, type Pool } from 'pg';
import { parserOf } from './column-types.ts';

/** Limits for a transaction of the application, in milliseconds. A request that takes longer has gone wrong. */
const limits = {
  statement_timeout: 30_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 60_000,
} as const;

/** How many connections one server process takes of the database. */
const defaultSize = 10;

/** The connections of the application. Columns arrive as `parserOf` says, in UTC, with our schema in view. */
export function openPool(settings: ClientConfig, size: number = defaultSize): Pool {
  const pool = new pg.Pool({
    ...settings,
    max: size,
    connectionTimeoutMillis: 10_000,
    application_name: 'plaatswijs',
    options: startOptions(),
    types: { getTypeParser: parserOf },
  });
  // A connection that breaks shows in its query, or is replaced at the next one. The pool listens to idle connections
  // only; one that breaks between two queries of a transaction would end the process if nobody listened.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.on('error', () => {});
  });
  return pool;
}

function startOptions(): string {
  const settings: Readonly<Record<string, string | number>> = {
    ...limits,
    search_path: 'plaatswijs',
    timezone: 'UTC',
    datestyle: 'ISO',
    synchronous_commit: 'on',
    client_min_messages: 'warning',
  };
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}
