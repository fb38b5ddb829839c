import type { BoardTransaction } from '../../platform/database/index.ts';
import { fullName } from './person.ts';

/** The names of these people, by id, as they are shown. Who is not of this board is not in it. */
export async function namesOf(
  tx: BoardTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'given_name', 'call_name', 'prefix', 'surname'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, fullName(row)]));
}
