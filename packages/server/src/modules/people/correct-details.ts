import { ablenessOf } from '../../platform/abilities/index.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import type { PeopleCall } from './call.ts';
import type { PersonDetails } from './person.ts';
import { isWithinReach, reachOf } from './reach.ts';
import { readPerson } from './show-person.ts';

/** What is said of a person, and which kind of roster says it again with the next import; null where none does. */
export interface DetailsToCorrect {
  readonly details: Omit<PersonDetails, 'email'>;
  readonly comesFrom: 'oneroster' | 'edexml' | 'table' | null;
}

/** Names and the date of birth of somebody of the board. */
export async function detailsOf(
  tx: BoardTransaction,
  personId: string,
): Promise<DetailsToCorrect['details']> {
  const row = await readPerson(tx, personId);
  if (row === null) throw new Error('somebody a request is about is not of this board');
  return detailsFrom(row);
}

/** What is said of a person, for who may change it at this school; null when that is not who calls. */
export async function detailsToCorrect(
  { tx, caller, today, abilities }: PeopleCall,
  { schoolId, personId }: { readonly schoolId: string; readonly personId: string },
): Promise<DetailsToCorrect | null> {
  if (!ablenessOf(abilities, caller, 'people.change', schoolId).able) return null;
  const reach = reachOf(abilities, caller, 'people.change');
  const row = await readPerson(tx, personId);
  if (row === null || !(await isWithinReach(tx, reach, personId, today))) return null;
  return {
    details: detailsFrom(row),
    comesFrom: rosterOf(row.source),
  };
}

function detailsFrom(row: NonNullable<Awaited<ReturnType<typeof readPerson>>>): DetailsToCorrect['details'] {
  return {
    givenName: row.given_name,
    callName: row.call_name,
    prefix: row.prefix,
    surname: row.surname,
    initials: row.initials,
    birthDate: row.birth_date,
  };
}

/** The kind of roster; of which school it is stands behind it. */
function rosterOf(source: string | null): DetailsToCorrect['comesFrom'] {
  const [kind] = source?.split(':') ?? [];
  return kind === 'oneroster' || kind === 'edexml' || kind === 'table' ? kind : null;
}
