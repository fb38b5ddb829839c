import type { IndexedPerson, RosterIndex } from './build-roster-index.ts';

/** How near somebody is to who writes. */
export type Distance = 'own-group' | 'school' | 'board';

/** From near to far. */
const distances: readonly Distance[] = ['own-group', 'school', 'board'];

/** For whom it is read: who writes, of which groups and which school. */
export interface Standpoint {
  readonly author?: string;
  readonly school?: string;
  readonly groups?: readonly string[];
}

/** Somebody who may be meant. Only ever "one of so many". */
export interface Candidate {
  readonly id: string;
  readonly kind: IndexedPerson['kind'];
  readonly distance: Distance;
}

/** So many candidates are named at most; their number is told whole. */
const MOST = 10;

/** A standpoint in a roster, from which distances are measured. */
export interface StandingPoint {
  readonly index: RosterIndex;
  readonly author: string | undefined;
  /** How near the person with this number is. */
  readonly measure: (person: number) => Distance;
}

/** Takes a standpoint in a roster. */
export function standAt(index: RosterIndex, { author, school, groups = [] }: Standpoint): StandingPoint {
  const { people, schoolOf, schools } = index;
  const here = school === undefined ? undefined : (schools.get(school) ?? -1);
  const own = new Set(groups);
  const measure = (person: number): Distance => {
    const near = here === undefined || schoolOf[person] === here;
    if (near && own.size > 0 && people[person]?.groups.some((group) => own.has(group)) === true)
      return 'own-group';
    return near && here !== undefined ? 'school' : 'board';
  };
  return { index, author, measure };
}

/** The nearest distance among these people, and nothing where they are nobody but the author. */
export function nearestOf(
  { index, author, measure }: StandingPoint,
  numbers: readonly number[] | Int32Array,
): Distance | undefined {
  let nearest: Distance | undefined;
  for (const number of numbers) {
    const distance = measure(number);
    if (nearest !== undefined && distance !== 'own-group' && (distance === nearest || distance === 'board'))
      continue;
    if (author !== undefined && index.people[number]?.id === author) continue;
    if (distance === 'own-group') return distance;
    nearest = distance;
  }
  return nearest;
}

/** The people who may be meant, the nearest first; and how many they are. The author is not one of them. */
export function rankPeople(
  { index, author, measure }: StandingPoint,
  numbers: readonly number[] | Int32Array,
): { readonly candidates: readonly Candidate[]; readonly count: number } {
  const byDistance: Record<Distance, Candidate[]> = { 'own-group': [], school: [], board: [] };
  let count = 0;
  for (const number of numbers) {
    const distance = measure(number);
    const listed = byDistance[distance];
    const full = listed.length === MOST;
    if (full && author === undefined) {
      count++;
      continue;
    }
    const person = index.people[number];
    if (person === undefined || person.id === author) continue;
    count++;
    if (!full) listed.push({ id: person.id, kind: person.kind, distance });
  }
  return { candidates: distances.flatMap((distance) => byDistance[distance]).slice(0, MOST), count };
}
