import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { fullName } from './person.ts';

/** Most that are offered to choose from; who is not among them is found by typing more. */
const most = 20;

/** Whom to look for: by name, or whether these ever were there. */
export type EverAtSchool = { readonly name: string } | { readonly ids: readonly string[] };

/** People who have or had a role at the school, also who left, by name. */
export async function everAtSchool(
  tx: BoardTransaction,
  schoolId: string,
  wanted: EverAtSchool,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  let found = tx
    .selectFrom('person')
    .select(['id', 'given_name', 'call_name', 'prefix', 'surname'])
    .where('board_id', '=', tx.boardId)
    .where('id', 'in', (from) =>
      from
        .selectFrom('person_role')
        .select('person_id')
        .where('board_id', '=', tx.boardId)
        .where('school_id', '=', schoolId),
    );
  found =
    'ids' in wanted
      ? found.where('id', 'in', [...wanted.ids])
      : found.where(
          sql<boolean>`not exists (
            select from unnest(string_to_array(fold_name(${wanted.name}), ' ')) as typed (word)
            where position(' ' || typed.word in search_name) = 0)`,
        );
  const rows = await found.orderBy('sort_name').orderBy('id').limit(most).execute();
  return rows.map((row) => ({ id: row.id, name: fullName(row) }));
}
