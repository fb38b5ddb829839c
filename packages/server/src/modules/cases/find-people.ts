import { dayOf } from '../../platform/calendar.ts';
import { peopleForRoster } from '../people/index.ts';
import type { CaseAsking } from './enter-case.ts';

/** Most that are offered to choose from; who is not among them is found by typing more. */
const most = 20;

/** Who is found: pupils and who works there, and parents where that is asked for. */
export interface Finding {
  readonly schoolId: string;
  readonly name: string;
  readonly withParents: boolean;
}

/** People of the school whose name has every word of this in it, by name. */
export async function findPeople({ tx, now }: CaseAsking, { schoolId, name, withParents }: Finding) {
  const words = plain(name)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const people = await peopleForRoster(tx, schoolId, dayOf(now));
  return people
    .filter(({ kind }) => withParents || kind !== 'parent')
    .filter((person) => {
      const text = plain(`${person.givenName} ${person.name}`);
      return words.every((word) => text.includes(word));
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'nl') || (one.id < other.id ? -1 : 1))
    .slice(0, most)
    .map(({ id, name: called, kind }) => ({ id, name: called, kind }));
}

/** Without accents and capitals: who types `zoe` finds Zoë. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
