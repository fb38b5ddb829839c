import { foldWord } from '../tokens/fold-word.ts';
import { givenWords, surnameWords } from './name-words.ts';
import { nicknamesOf } from './nicknames.ts';
import { buildPostingTable, type PostingTable } from './posting-table.ts';
import type { PersonKind, RosterPerson } from './roster-person.ts';
import { buildTypoIndex, type TypoIndex } from './typo-index.ts';

/** What is kept of somebody: what ranks and names them, no more. */
export interface IndexedPerson {
  readonly id: string;
  readonly kind: PersonKind;
  readonly school: string;
  readonly groups: readonly string[];
  /** Folded initials of given name and call name, and the first letter of the surname. */
  readonly initials: string;
  readonly surnameInitial: string;
}

/** People by the words of their names. Quick to ask, small to keep, and never to be sent to who may not see the list. */
export interface RosterIndex {
  readonly people: readonly IndexedPerson[];
  /** The number of each person's school, and which number a school has: quicker to compare than names. */
  readonly schoolOf: Int32Array;
  readonly schools: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  /** By given name, call name and the short forms of both. */
  readonly given: PostingTable;
  readonly surnames: PostingTable;
  readonly typos: TypoIndex;
}

/** Makes the index of a roster: of the groups somebody may see in the browser, of a whole board on the server. */
export function buildRosterIndex(roster: readonly RosterPerson[]): RosterIndex {
  const words = new Map<string, number>();
  const given: number[] = [];
  const surnames: number[] = [];
  const people = roster.map((person, number) => {
    const called = calledWords(person);
    note([...new Set([...called, ...called.flatMap(nicknamesOf)])], number, words, given);
    const last = surnameWords(person.surname);
    note(last, number, words, surnames);
    return indexed(person, called, last);
  });
  const schools = new Map<string, number>();
  const schoolOf = Int32Array.from(roster, ({ school }) => numberOf(school, schools));
  return {
    people,
    schoolOf,
    schools,
    words,
    given: buildPostingTable(words.size, given),
    surnames: buildPostingTable(words.size, surnames),
    typos: buildTypoIndex([...words.keys()]),
  };
}

function calledWords({ givenName, callName }: RosterPerson): readonly string[] {
  if (callName === undefined || callName === '') return givenWords(givenName);
  return [...new Set([...givenWords(callName), ...givenWords(givenName)])];
}

function note(found: readonly string[], person: number, words: Map<string, number>, pairs: number[]): void {
  for (const word of found) pairs.push(numberOf(word, words), person);
}

/** The number of a word or a school; the next one where it is new. */
function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

function indexed(person: RosterPerson, called: readonly string[], last: readonly string[]): IndexedPerson {
  const { id, kind, school, groups, prefix = '', surname } = person;
  const outer = foldWord(`${prefix}${surname}`).replace(/[^a-z]/gu, '');
  return {
    id,
    kind,
    school,
    groups,
    initials: initialsOf(called),
    surnameInitial: initialsOf([outer, ...last]),
  };
}

function initialsOf(words: readonly string[]): string {
  let initials = '';
  for (const word of words) if (!initials.includes(word.charAt(0))) initials += word.charAt(0);
  return initials;
}
