import { createHash } from 'node:crypto';
import { type RosterMapping, rosterMapping } from '@plaatswijs/contract';
import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { foldName } from './formats/index.ts';

/** What a kind of file is recognised by: the names of its columns, in their order. */
export function digestColumns(names: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(names.map(foldName)))
    .digest('hex');
}

/** How this kind of file was read last time at this school (or for the board); null when it is new here. */
export async function recallMapping(
  tx: BoardTransaction,
  schoolId: string | null,
  digest: string,
): Promise<RosterMapping | null> {
  const row = await tx
    .selectFrom('roster_mapping')
    .select('mapping')
    .where('board_id', '=', tx.boardId)
    .where('school_id', schoolId === null ? 'is' : '=', schoolId)
    .where('columns_digest', '=', digest)
    .executeTakeFirst();
  // Fields may have been renamed since: then a person says it anew.
  const read = rosterMapping.safeParse(row?.mapping);
  return read.success ? read.data : null;
}

/** Remembers how this kind of file is read. */
export async function rememberMapping(
  tx: BoardTransaction,
  { schoolId, digest }: { readonly schoolId: string | null; readonly digest: string },
  mapping: RosterMapping,
  now: Date,
): Promise<void> {
  await sql`
    insert into roster_mapping (board_id, id, school_id, columns_digest, mapping, used_at)
    values (${tx.boardId}, ${newId()}, ${schoolId}, ${digest}, ${JSON.stringify(mapping)}, ${now})
    on conflict (board_id, school_id, columns_digest)
    do update set mapping = excluded.mapping, used_at = excluded.used_at
  `.execute(tx);
}
