import type { FileKind, operations } from '@plaatswijs/contract';
import { sql } from 'kysely';
import type { z } from 'zod';
import { namesOf, readCursor, writeCursor } from '../people/index.ts';
import type { FileAsking } from './enter-file.ts';

type Listed = z.input<NonNullable<typeof operations.listFiles.answer>>;
type Query = z.output<typeof operations.listFiles.query>;

interface Row {
  readonly id: string;
  readonly person_id: string;
  readonly sort_name: string;
  readonly records: number;
  readonly last_on: string;
}

/**
 * Who has a file that who asks may read, in the order of surnames. Found from the files of the school, of which each shows itself
 * or not; what is in them is counted for those on the page alone.
 */
export async function listFiles(
  { tx }: FileAsking,
  schoolId: string,
  { kind, name, after, limit }: Query,
): Promise<Listed> {
  const rows = await filesSeen(tx, { schoolId, kind, name: name ?? '', after, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const names = await namesOf(tx, [...new Set(shown.map(({ person_id }) => person_id))]);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => ({
      id: row.id,
      kind,
      person: { id: row.person_id, name: names.get(row.person_id) ?? '' },
      records: row.records,
      lastOn: row.last_on,
    })),
    next: rows.length > limit && last !== undefined ? writeCursor([last.sort_name, last.id]) : null,
  };
}

interface Seen {
  readonly schoolId: string;
  readonly kind: FileKind;
  readonly name: string;
  readonly after: string | undefined;
  readonly limit: number;
}

async function filesSeen(
  tx: FileAsking['tx'],
  { schoolId, kind, name, after, limit }: Seen,
): Promise<readonly Row[]> {
  const [afterName = '', afterId = null] = readCursor(after, 2) ?? [];
  const { rows } = await sql<Row>`
    with seen as materialized (
      select f.id, f.person_id, p.sort_name
      from plaatswijs.person_file f
      join plaatswijs.person p on p.board_id = f.board_id and p.id = f.person_id
      where f.board_id = ${tx.boardId} and f.school_id = ${schoolId} and f.kind = ${kind}
        and not exists (
          select from unnest(string_to_array(plaatswijs.fold_name(${name}), ' ')) as typed (word)
          where word <> '' and position(' ' || typed.word in p.search_name) = 0)
        and (${afterId}::uuid is null or (p.sort_name, f.id) > (${afterName} collate "C", ${afterId}::uuid))
      order by p.sort_name, f.id
      limit ${limit}
    )
    select s.*, r.records, r.last_on
    from seen s
    cross join lateral (
      select count(*)::integer as records, max(on_day) as last_on
      from plaatswijs.file_record r
      where r.board_id = ${tx.boardId} and r.file_id = s.id) r
    order by s.sort_name, s.id`.execute(tx);
  return rows;
}
