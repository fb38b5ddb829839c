import type { BoardTransaction } from '../../platform/database/index.ts';
import type { BoardId } from '../../platform/ids/index.ts';
import { newId } from '../../platform/ids/index.ts';

export interface RoleHolder {
  readonly role: string;
  readonly personId: string;
}

/** Who stands for the roles that the protocol names, per role first to ask first. */
export async function roleHolders(tx: BoardTransaction, schoolId: string): Promise<readonly RoleHolder[]> {
  const rows = await tx
    .selectFrom('role_holder')
    .select(['protocol_role', 'person_id'])
    .where('school_id', '=', schoolId)
    .orderBy('protocol_role')
    .orderBy('place')
    .execute();
  return rows.map((row) => ({ role: row.protocol_role, personId: row.person_id }));
}

/** Puts exactly these people behind the role, in this order. */
export async function setRoleHolders(
  tx: BoardTransaction,
  boardId: BoardId,
  schoolId: string,
  role: string,
  people: readonly string[],
): Promise<void> {
  await tx
    .deleteFrom('role_holder')
    .where('school_id', '=', schoolId)
    .where('protocol_role', '=', role)
    .execute();
  if (people.length === 0) return;
  await tx
    .insertInto('role_holder')
    .values(
      people.map((personId, place) => ({
        board_id: boardId,
        id: newId(),
        school_id: schoolId,
        protocol_role: role,
        person_id: personId,
        place,
      })),
    )
    .execute();
}
