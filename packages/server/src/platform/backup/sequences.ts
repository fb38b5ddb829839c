import type { Client } from 'pg';
import type { BackupClosing } from './contents.ts';
import { qualified } from './tables.ts';

type Sequences = BackupClosing['sequences'];

/** How far every sequence of the schema has come. */
export async function readSequences(owner: Client): Promise<Sequences> {
  const { rows } = await owner.query<{ name: string }>(
    `select relname::text as name from pg_class
     where relnamespace = 'plaatswijs'::regnamespace and relkind = 'S' order by relname`,
  );
  const sequences: Sequences = {};
  for (const { name } of rows) {
    const found = await owner.query<{ last: string; called: boolean }>(
      `select last_value::text as last, is_called as called from ${qualified(owner, name)}`,
    );
    const state = found.rows[0];
    if (state !== undefined) sequences[name] = state;
  }
  return sequences;
}

/** Puts the sequences where they were, so that the next number is a new one. */
export async function writeSequences(owner: Client, sequences: Sequences): Promise<void> {
  for (const [name, { last, called }] of Object.entries(sequences)) {
    await owner.query('select setval($1::regclass, $2::bigint, $3)', [qualified(owner, name), last, called]);
  }
}
