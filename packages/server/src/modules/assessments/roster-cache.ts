import { buildRosterIndex, type RosterIndex } from '@plaatswijs/text';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { peopleForRoster, peopleVersion } from '../people/index.ts';

/** The names of a school, ready to be found in a text. In memory only. */
export interface RosterCache {
  /** The roster of a school on a day, made anew when people have changed or the day has. */
  readonly rosterOf: (tx: BoardTransaction, schoolId: string, day: string) => Promise<Roster>;
}

/** Everybody at a school, by name. */
export interface Roster {
  readonly index: RosterIndex;
  /** The groups somebody is in, as pupil or teacher. */
  readonly groupsOf: (personId: string) => readonly string[];
}

/** Most people kept ready over all schools together; what was asked longest ago goes first. About 100 MB. */
const mostPeople = 100_000;

interface Kept {
  readonly roster: Roster;
  readonly version: number;
  readonly day: string;
}

/** Keeps rosters of the schools asked last. One for the whole process; a board never sees another's. */
export function createRosterCache(most = mostPeople): RosterCache {
  // A Map keeps the order in which keys were set: the first is the one asked longest ago.
  const kept = new Map<string, Kept>();
  return {
    rosterOf: async (tx, schoolId, day) => {
      const key = `${tx.boardId}/${schoolId}`;
      // Read before the people are: a change in between makes the roster too new for its number, never too old.
      const version = await peopleVersion(tx);
      const known = kept.get(key);
      kept.delete(key);
      const fresh =
        known !== undefined && known.version === version && known.day === day
          ? known
          : { roster: await readRoster(tx, schoolId, day), version, day };
      kept.set(key, fresh);
      forget(kept, most);
      return fresh.roster;
    },
  };
}

async function readRoster(tx: BoardTransaction, schoolId: string, day: string): Promise<Roster> {
  const people = await peopleForRoster(tx, schoolId, day);
  const groups = new Map(people.map(({ id, groupIds }) => [id, groupIds]));
  const index = buildRosterIndex(
    people.map(({ callName, prefix, schoolId: school, groupIds, ...person }) => ({
      ...person,
      ...(callName === null ? {} : { callName }),
      ...(prefix === null ? {} : { prefix }),
      school,
      groups: groupIds,
    })),
  );
  return { index, groupsOf: (personId) => groups.get(personId) ?? [] };
}

/** Lets go of the oldest until the rest fits; the one asked now stays, however large. */
function forget(kept: Map<string, Kept>, most: number): void {
  let people = [...kept.values()].reduce((sum, { roster }) => sum + roster.index.people.length, 0);
  for (const [key, { roster }] of kept) {
    if (people <= most || kept.size === 1) return;
    kept.delete(key);
    people -= roster.index.people.length;
  }
}
