import type { CaseAbout, ReaderCapacity, Role } from '@plaatswijs/contract';
import { sql } from 'kysely';
import type { Caller } from '../../platform/abilities/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { namesOf } from '../people/index.ts';
import type { OpenedCase } from './enter-case.ts';
import { rolesWithInterest } from './first-readers.ts';
import { readersOf } from './shut-out.ts';

/** Roles that somebody can read a case in, and as what they do then. Who runs the system or guards the rules is not one. */
const capacityOf: Readonly<Partial<Record<Role, ReaderCapacity>>> = {
  'confidential-counsellor': 'counsellor',
  'board-member': 'board',
  director: 'director',
  leader: 'leader',
  employee: 'consulted',
  office: 'consulted',
  'page-administrator': 'consulted',
};
const inOrder = Object.keys(capacityOf) as readonly Role[];

/** Whether a case about such people may be about this very caller, by what they are at the school. */
export function hasInterestIn(about: readonly CaseAbout[], { roles }: Caller, schoolId: string): boolean {
  const never = new Set(rolesWithInterest(about));
  return roles.some((held) => never.has(held.role) && (held.schoolId === null || held.schoolId === schoolId));
}

/** Somebody who may read a case, and as what. */
export interface PossibleReader {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly capacity: ReaderCapacity;
}

/** Who works at the school or leads its board today, has no interest in the case, and was not shut out. */
export async function possibleReaders({ tx, row, now }: OpenedCase): Promise<readonly PossibleReader[]> {
  const day = dayOf(now);
  const held = await tx
    .selectFrom('person_role')
    .select(['person_id', 'role'])
    .distinct()
    .where((by) => by.or([by('school_id', '=', row.school_id), by('school_id', 'is', null)]))
    .where('role', 'in', [...inOrder])
    .where('starts_on', '<=', day)
    .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', day)]))
    .where(
      sql<boolean>`not exists (
        select from plaatswijs.case_shut_out s
        where s.board_id = person_role.board_id and s.case_id = ${row.id} and s.person_id = person_role.person_id)`,
    )
    .orderBy('person_id')
    .execute();
  const never = new Set(rolesWithInterest(row.about));
  return [...Map.groupBy(held, ({ person_id }) => person_id)].flatMap(([id, rows]) => {
    const roles = inOrder.filter((role) => rows.some((one) => one.role === role));
    const [first] = roles;
    const capacity = first === undefined ? undefined : capacityOf[first];
    return capacity === undefined || roles.some((role) => never.has(role)) ? [] : [{ id, roles, capacity }];
  });
}

/** The same by name, with who reads it already. */
export async function listPossibleReaders(opened: OpenedCase) {
  const possible = await possibleReaders(opened);
  const names = await namesOf(
    opened.tx,
    possible.map(({ id }) => id),
  );
  const reading = new Set(await readersOf(opened));
  return possible
    .map((one) => ({
      ...one,
      roles: [...one.roles],
      name: names.get(one.id) ?? '',
      reads: reading.has(one.id),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl') || (one.id < other.id ? -1 : 1));
}

/** Whoever handles it or is consulted may be anybody who works here; the other capacities go with their role. */
export function fits({ roles }: PossibleReader, capacity: ReaderCapacity): boolean {
  if (capacity === 'handler' || capacity === 'consulted') return true;
  return roles.some((role) => capacityOf[role] === capacity);
}
