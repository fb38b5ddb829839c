import { sqlStateOf } from '../../platform/database/index.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { emailTaken, uniqueViolation } from './add-person.ts';
import { type PeopleCall, refuseField } from './call.ts';
import { peopleEvents, recordCall } from './events.ts';
import { rolesOn } from './for-other-slices.ts';
import { isAboveRole } from './may-grant.ts';
import { ordinaryRoles, type PersonDetails } from './person.ts';
import { isWithinReach, reaches, reachOf } from './reach.ts';
import { readPerson } from './show-person.ts';

const columns = {
  givenName: 'given_name',
  callName: 'call_name',
  prefix: 'prefix',
  surname: 'surname',
  initials: 'initials',
  birthDate: 'birth_date',
  email: 'email',
} as const satisfies Record<keyof PersonDetails, string>;

type Field = keyof typeof columns;

/** Changes what is said of a person; what is left out stays. */
export async function changePerson(
  call: PeopleCall,
  personId: string,
  changes: { readonly [F in Field]?: PersonDetails[F] | undefined },
): Promise<Result<undefined>> {
  const { tx, caller, today, abilities } = call;
  const reach = reachOf(abilities, caller, 'people.change');
  const before = await readPerson(tx, personId);
  if (before === null || !(await isWithinReach(tx, reach, personId, today))) return refuse('not-found');
  const fields = (Object.keys(columns) as Field[]).filter(
    (field) => changes[field] !== undefined && changes[field] !== before[columns[field]],
  );
  if (fields.length === 0) return done();
  const roles = await rolesOn(tx, personId, today);
  if (fields.includes('birthDate') && (changes.birthDate ?? null) !== null) {
    if (!roles.some(({ role }) => role === 'pupil')) return refuseField('birthDate', 'pupils-only');
    if ((changes.birthDate ?? '') > today) return refuseField('birthDate', 'in-future');
  }
  // Whoever sets an address can have a sign-in link sent to it: only of people whose roles they could give themselves.
  // And only when every school they are at is the caller's, or the address would open the doors of another school.
  const ownToSet = (held: (typeof roles)[number]) =>
    ordinaryRoles.has(held.role) ? reaches(reach, held.schoolId) : isAboveRole(abilities, caller, held);
  if (fields.includes('email') && !roles.every(ownToSet)) {
    return refuse('not-able', { issues: [{ at: '/body/email', code: 'role-above-yours' }] });
  }
  return store(call, personId, fields, changes);
}

async function store(
  call: PeopleCall,
  personId: string,
  fields: readonly Field[],
  changes: { readonly [F in Field]?: PersonDetails[F] | undefined },
): Promise<Result<undefined>> {
  try {
    await call.tx
      .updateTable('person')
      .set(Object.fromEntries(fields.map((field) => [columns[field], changes[field] ?? null])))
      .where('board_id', '=', call.tx.boardId)
      .where('id', '=', personId)
      .execute();
  } catch (error) {
    if (sqlStateOf(error) === uniqueViolation) return emailTaken();
    throw error;
  }
  await recordCall(call, peopleEvents['people.person-changed'], personId, { fields: [...fields] });
  return done();
}
