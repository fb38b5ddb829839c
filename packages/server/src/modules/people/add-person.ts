import type { Role } from '@plaatswijs/contract';
import { sqlStateOf } from '../../platform/database/index.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { type PeopleCall, refuseField } from './call.ts';
import { peopleEvents, recordCall } from './events.ts';
import type { PersonDetails } from './person.ts';

/** A new person with the first thing they are. */
export interface NewPerson extends PersonDetails {
  readonly schoolId: string | null;
  readonly role: Role;
  readonly function: string | null;
  readonly startsOn: string;
}

/** Adds a person. The e-mail address of somebody else of the board is a conflict. */
export async function addPerson(call: PeopleCall, person: NewPerson): Promise<Result<{ id: string }>> {
  if (person.birthDate !== null && person.role !== 'pupil') return refuseField('birthDate', 'pupils-only');
  if (person.birthDate !== null && person.birthDate > call.today)
    return refuseField('birthDate', 'in-future');
  const id = newId();
  try {
    await insertPerson(call, id, person);
  } catch (error) {
    if (sqlStateOf(error) === uniqueViolation) return emailTaken();
    throw error;
  }
  const { schoolId, role } = person;
  await recordCall(call, peopleEvents['people.person-added'], id, { schoolId, role });
  return done({ id });
}

/** PostgreSQL's code for a value that had to be the only one. */
export const uniqueViolation = '23505';

/** The answer when an address is somebody else's; whose, is not said. */
export function emailTaken() {
  return refuse('conflict', { issues: [{ at: '/body/email', code: 'taken' }] });
}

async function insertPerson({ tx, now }: PeopleCall, id: string, person: NewPerson): Promise<void> {
  const board_id = tx.boardId;
  await tx
    .insertInto('person')
    .values({
      board_id,
      id,
      given_name: person.givenName,
      call_name: person.callName,
      prefix: person.prefix,
      surname: person.surname,
      initials: person.initials,
      birth_date: person.birthDate,
      email: person.email,
      created_at: now,
    })
    .execute();
  await tx
    .insertInto('person_role')
    .values({
      board_id,
      id: newId(),
      person_id: id,
      school_id: person.schoolId,
      role: person.role,
      function: person.function,
      starts_on: person.startsOn,
      given_by: 'person',
    })
    .execute();
}
