import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';

/** A table that belongs in a backup. Names as they are, not yet quoted. */
export interface BackedTable {
  readonly name: string;
  /** In order; without columns the database computes itself. */
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** Names of the other tables it refers to. */
  readonly refersTo: readonly string[];
  readonly walled: boolean;
}

/**
 * The ledger of migrations comes from migrating, not from a backup. The counters of changes only say whether what a
 * server has in memory is old, and move while the rows are put back.
 */
const notBackedUp = ['migration', 'migration_lock', 'board_version', 'consent_version', 'people_version'];

/** Every table of the schema, those that others refer to first: in this order they can be filled with all checks on. */
export async function backedTables(owner: Client): Promise<readonly BackedTable[]> {
  const { rows } = await owner.query<BackedTable>(
    `select c.relname::text as name, c.relforcerowsecurity as walled,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
         and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
       array(select a.attname::text from pg_index i, unnest(i.indkey::int2[]) with ordinality k(num, at)
         join pg_attribute a on a.attnum = k.num
         where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid order by k.at) as key,
       array(select distinct f.relname::text from pg_constraint r join pg_class f on f.oid = r.confrelid
         where r.conrelid = c.oid and r.contype = 'f' and r.confrelid <> c.oid) as "refersTo"
     from pg_class c
     where c.relnamespace = 'plaatswijs'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname <> all($1) order by c.relname`,
    [notBackedUp],
  );
  return inOrderOfReference(rows);
}

function inOrderOfReference(tables: readonly BackedTable[]): readonly BackedTable[] {
  const ordered: BackedTable[] = [];
  let left = tables;
  while (left.length > 0) {
    const waiting = new Set(left.map(({ name }) => name));
    const free = left.filter(({ refersTo }) => !refersTo.some((name) => waiting.has(name)));
    if (free.length === 0)
      throw new Error(`Tables that refer to each other in a circle: ${[...waiting].join(', ')}.`);
    ordered.push(...free);
    left = left.filter((table) => !free.includes(table));
  }
  return ordered;
}

/**
 * The rows of a table as COPY writes them, in order of primary key, so that the same rows give the same bytes. Who stops taking
 * them halfway has the rest read away: the connection answers nothing else before all of them were taken from it.
 */
export async function* rowsOf(owner: Client, { name, columns, key }: BackedTable): AsyncGenerator<Buffer> {
  const listed = list(owner, columns);
  const order = list(owner, key.length > 0 ? key : columns);
  const query = `copy (select ${listed} from ${qualified(owner, name)} order by ${order}) to stdout`;
  const rows = owner.query(copyTo(query));
  try {
    for await (const bytes of rows.iterator({ destroyOnReturn: false })) yield bytes as Buffer;
  } finally {
    if (!rows.readableEnded && !rows.destroyed) await finished(rows.resume());
  }
}

/** Column names as SQL. */
export function list(owner: Client, names: readonly string[]): string {
  return names.map((name) => owner.escapeIdentifier(name)).join(', ');
}

/** A table of our schema as SQL. */
export function qualified(owner: Client, name: string): string {
  return `plaatswijs.${owner.escapeIdentifier(name)}`;
}
