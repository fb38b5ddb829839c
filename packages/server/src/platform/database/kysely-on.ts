import { Kysely, PostgresDialect } from 'kysely';
import type { Client } from 'pg';
import type { Tables } from './generated/tables.ts';

/** Typed queries over one connection, inside whatever transaction it is in; for the owner's work. */
export function kyselyOn(client: Client): Kysely<Tables> {
  const lent = Object.assign(client, { release: () => {} });
  const pool = { connect: async () => lent, end: async () => {}, options: {} };
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema('plaatswijs');
}
