import type { Role } from '@plaatswijs/contract';
import type { BoardTransaction } from '../../platform/database/index.ts';

/** The roles somebody holds at this very school on a day (`YYYY-MM-DD`). Roles of the board are not among them. */
export async function rolesAtSchool(
  tx: BoardTransaction,
  schoolId: string,
  personId: string,
  day: string,
): Promise<readonly Role[]> {
  const rows = await countingOn(tx, schoolId, [personId], day).select('role').execute();
  return [...new Set(rows.map(({ role }) => role as Role))];
}

/** Whether each of these people has a role at this school on a day. */
export async function areAtSchool(
  tx: BoardTransaction,
  schoolId: string,
  people: readonly string[],
  day: string,
): Promise<boolean> {
  const wanted = new Set(people);
  if (wanted.size === 0) return true;
  const rows = await countingOn(tx, schoolId, [...wanted], day)
    .select('person_id')
    .distinct()
    .execute();
  return rows.length === wanted.size;
}

function countingOn(tx: BoardTransaction, schoolId: string, people: readonly string[], day: string) {
  return tx
    .selectFrom('person_role')
    .where('school_id', '=', schoolId)
    .where('person_id', 'in', [...people])
    .where('starts_on', '<=', day)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>=', day)]));
}
