import { buildRosterIndex, type RosterIndex } from '@plaatswijs/text';
import type { BoardTransaction } from '../../platform/database/index.ts';
import type { Piece } from '../../platform/memory/index.ts';
import { peopleForRoster } from '../people/index.ts';

/** Everybody at a school by name, ready to be found in a text. In memory only. */
export interface SchoolRoster {
  readonly index: RosterIndex;
  /** The groups somebody is in, as pupil or teacher. */
  readonly groupsOf: (personId: string) => readonly string[];
  /** How somebody is called; `null` for who is not there. */
  readonly nameOf: (personId: string) => string | null;
}

/** The roster of a school on a day (`YYYY-MM-DD`). */
export function schoolRoster(schoolId: string, day: string): Piece<SchoolRoster> {
  return {
    name: 'school roster',
    key: `${schoolId}/${day}`,
    restsOn: ['people'],
    read: async (tx) => {
      const roster = await readRoster(tx, schoolId, day);
      return { value: roster, things: roster.index.people.length };
    },
  };
}

/** Reads it now, for once. */
export async function readRoster(tx: BoardTransaction, schoolId: string, day: string): Promise<SchoolRoster> {
  const people = await peopleForRoster(tx, schoolId, day);
  const known = new Map(people.map((person) => [person.id, person]));
  const index = buildRosterIndex(
    people.map(({ callName, prefix, schoolId: school, groupIds, name: _name, ...person }) => ({
      ...person,
      ...(callName === null ? {} : { callName }),
      ...(prefix === null ? {} : { prefix }),
      school,
      groups: groupIds,
    })),
  );
  return {
    index,
    groupsOf: (personId) => known.get(personId)?.groupIds ?? [],
    nameOf: (personId) => known.get(personId)?.name ?? null,
  };
}
