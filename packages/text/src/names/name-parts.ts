import type { RosterIndex } from '../roster/build-roster-index.ts';
import { surnameParticles } from '../roster/name-words.ts';
import { withoutPetEnding } from '../roster/nicknames.ts';
import { peopleWith } from '../roster/posting-table.ts';
import { wordsNear } from '../roster/typo-index.ts';
import type { Token } from '../tokens/token.ts';
import type { NameSearch } from './name-search.ts';
import { inBoth, inEither } from './sorted-numbers.ts';

/** A part of a name that begins at some token: who has it, and where it ends. */
export interface NamePart {
  readonly to: number;
  readonly people: readonly number[] | Int32Array;
  readonly possessive: boolean;
}

/** The given name that begins here: written in one or two words, a short form, or with the `s` of possession. */
export function givenNameAt(search: NameSearch, at: number): NamePart | null {
  const { roster, tokens, numbers } = search;
  const token = tokens[at];
  if (token === undefined || token.number) return null;
  const next = tokens[at + 1];
  if (
    next !== undefined &&
    (next.glue === 'hyphen' || (next.glue === 'space' && next.capital && token.capital))
  ) {
    const people = called(roster, token.word + next.word);
    if (people.length > 0) return { to: at + 2, people, possessive: false };
    const owner = next.word.endsWith('s') ? called(roster, (token.word + next.word).slice(0, -1)) : people;
    if (owner.length > 0) return { to: at + 2, people: owner, possessive: true };
  }
  const people = peopleWith(roster.given, numbers[at] ?? -1);
  if (people.length > 0) return { to: at + 1, people, possessive: false };
  if (token.word.length < 4 || !token.word.endsWith('s')) return null;
  const owner = called(roster, token.word.slice(0, -1));
  return owner.length > 0 ? { to: at + 1, people: owner, possessive: true } : null;
}

/** The pet name that stands here: Fleurtje, Semmie. */
export function petNameAt({ roster, tokens }: NameSearch, at: number): NamePart | null {
  for (const stem of withoutPetEnding(tokens[at]?.word ?? '')) {
    const people = peopleWith(roster.given, roster.words.get(stem));
    if (people.length > 0) return { to: at + 1, people, possessive: false };
  }
  return null;
}

/** The surname that begins here, its particles included: van den Boterberg, El Zonnari, Hooft-Appelman. */
export function surnameAt(search: NameSearch, at: number): NamePart | null {
  const { roster, tokens, numbers } = search;
  const start = afterParticles(tokens, at);
  const token = tokens[start];
  if (token === undefined || (start > at && !joins(token))) return null;
  const people = peopleWith(roster.surnames, numbers[start] ?? -1);
  if (people.length === 0) return null;
  return { to: surnameEnd(search, start + 1, people), people, possessive: false };
}

/** The place after the particles that begin here (`van den`, `'t`), at most four. */
export function afterParticles(tokens: readonly Token[], at: number): number {
  let place = at;
  while (place < at + 4 && isParticle(tokens[place]) && (place === at || joins(tokens[place]))) place++;
  return place;
}

function isParticle(token: Token | undefined): boolean {
  return token !== undefined && surnameParticles.has(token.word);
}

/** Whether nothing but a space, a hyphen, an apostrophe or the point of an abbreviation stands before it. */
export function joins(token: Token | undefined): boolean {
  return token !== undefined && ['space', 'hyphen', 'apostrophe', 'dot'].includes(token.glue);
}

/** A double surname goes on while its next word belongs to one of the same people. */
function surnameEnd({ roster, tokens, numbers }: NameSearch, at: number, people: NamePart['people']): number {
  const token = tokens[at];
  if (token === undefined || (token.glue !== 'hyphen' && token.glue !== 'space')) return at;
  const others = peopleWith(roster.surnames, numbers[at] ?? -1);
  return others.length > 0 && inBoth(others, people).length > 0 ? at + 1 : at;
}

/** Who is called by this folded word, by short names too. */
export function called(roster: RosterIndex, word: string): Int32Array {
  return peopleWith(roster.given, roster.words.get(word));
}

/** Who has a given name, or surname, one slip away from this folded word. */
export function oneSlipAway(
  roster: RosterIndex,
  word: string,
  part: 'given' | 'surnames',
): NamePart['people'] {
  return wordsNear(roster.typos, word).reduce<NamePart['people']>(
    (people, number) => inEither(people, peopleWith(roster[part], number)),
    [],
  );
}
