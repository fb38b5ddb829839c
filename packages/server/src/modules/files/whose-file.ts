import type { FileKind } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { whoAre } from '../people/index.ts';

/** Most that are offered to choose from; who is not among them is found by typing more. */
const most = 20;

/** Somebody of the school, with the file they have or could have. */
export interface FileOwner {
  readonly id: string;
  readonly name: string;
  readonly kind: FileKind;
}

/** Of whom a school may keep such a file: a pupil of it, or who works there; also who did before. */
export async function isOfSchool(
  tx: BoardTransaction,
  { schoolId, personId, file }: { schoolId: string; personId: string; file: FileKind },
  now: Date,
): Promise<boolean> {
  const row = await tx
    .selectFrom('person_role')
    .select('id')
    .where('person_id', '=', personId)
    .where('school_id', '=', schoolId)
    .where('starts_on', '<=', dayOf(now))
    .where('role', file === 'pupil' ? 'in' : 'not in', file === 'pupil' ? ['pupil'] : ['pupil', 'parent'])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whose name has words that begin like these; who is there today, or ever was. */
export async function findOwners(
  tx: BoardTransaction,
  { schoolId, name, onlyNow }: { schoolId: string; name: string; onlyNow: boolean },
  now: Date,
): Promise<readonly FileOwner[]> {
  if (name.trim() === '') return [];
  const day = dayOf(now);
  const { rows } = await sql<{ id: string; is_pupil: boolean }>`
    select p.id, bool_or(h.role = 'pupil') as is_pupil
    from plaatswijs.person p
    join plaatswijs.person_role h on h.board_id = p.board_id and h.person_id = p.id
    where p.board_id = ${tx.boardId} and h.school_id = ${schoolId} and h.role <> 'parent'
      and h.starts_on <= ${day}::date
      and (${!onlyNow} or h.ends_on is null or h.ends_on >= ${day}::date)
      and not exists (
        select from unnest(string_to_array(plaatswijs.fold_name(${name}), ' ')) as typed (word)
        where position(' ' || typed.word in p.search_name) = 0)
    group by p.id, p.sort_name
    order by p.sort_name, p.id
    limit ${most}`.execute(tx);
  const known = new Map(
    (
      await whoAre(
        tx,
        rows.map(({ id }) => id),
      )
    ).map((one) => [one.id, one]),
  );
  return rows.map(({ id, is_pupil }) => ({
    id,
    name: known.get(id)?.name ?? '',
    kind: is_pupil ? 'pupil' : 'staff',
  }));
}
