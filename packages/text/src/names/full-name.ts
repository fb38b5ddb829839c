import { capitalEvidence } from './capital-evidence.ts';
import type { NameMatch } from './name-match.ts';
import { afterParticles, givenNameAt, joins, type NamePart, oneSlipAway, surnameAt } from './name-parts.ts';
import type { NameSearch } from './name-search.ts';
import { inBoth } from './sorted-numbers.ts';

/** Both parts of one person's name: in either order, with initials, or with one slip. Capitals hardly matter then. */
export function fullNameAt(search: NameSearch, at: number): NameMatch | null {
  const given = givenNameAt(search, at);
  return (
    (given === null ? null : givenThenSurname(search, at, given)) ??
    surnameThenGiven(search, at) ??
    initialsThenSurname(search, at) ??
    slipThenSurname(search, at)
  );
}

function givenThenSurname(search: NameSearch, at: number, given: NamePart): NameMatch | null {
  const { tokens } = search;
  const next = tokens[given.to];
  if (!joins(next) || given.possessive) return null;
  const surname = surnameAt(search, given.to);
  const people = surname === null ? [] : inBoth(given.people, surname.people);
  if (surname !== null && people.length > 0) return whole(search, at, surname.to, people);
  return surnameWithSlip(search, at, given) ?? surnameInitial(search, at, given);
}

/** "Fleur B." or "Fleur van den B.": the first letter of the surname, a capital. */
function surnameInitial({ tokens, roster }: NameSearch, at: number, given: NamePart): NameMatch | null {
  const place = afterParticles(tokens, given.to);
  const token = tokens[place];
  if (token === undefined || token.text.length !== 1 || !token.capital || !joins(token)) return null;
  const people = [...given.people].filter((number) =>
    roster.people[number]?.surnameInitial.includes(token.word),
  );
  if (people.length === 0) return null;
  return { from: at, to: place + 1, people, confidence: 0.9, form: 'full', possessive: false };
}

function surnameWithSlip(search: NameSearch, at: number, given: NamePart): NameMatch | null {
  const { tokens, roster } = search;
  const place = afterParticles(tokens, given.to);
  const token = tokens[place];
  if (token === undefined || !token.capital || !joins(token)) return null;
  const people = inBoth(given.people, oneSlipAway(roster, token.word, 'surnames'));
  if (people.length === 0) return null;
  return { from: at, to: place + 1, people, confidence: 0.85, form: 'typo', possessive: false };
}

/** "Pannekoekstra, Daan" and "Boterberg, Fleur van den", as in lists. */
function surnameThenGiven(search: NameSearch, at: number): NameMatch | null {
  const { tokens } = search;
  const surname = surnameAt(search, at);
  const next = surname === null ? undefined : tokens[surname.to];
  if (surname === null || next === undefined || (next.glue !== 'comma' && next.glue !== 'space')) return null;
  const given = givenNameAt(search, surname.to);
  const people = given === null ? [] : inBoth(surname.people, given.people);
  if (given === null || people.length === 0 || !next.capital) return null;
  return { from: at, to: given.to, people, confidence: 0.9, form: 'full', possessive: given.possessive };
}

/** "F. van den Boterberg": initials that belong to the surname. */
function initialsThenSurname(search: NameSearch, at: number): NameMatch | null {
  const { tokens, roster } = search;
  const first = tokens[at];
  if (first === undefined || first.text.length !== 1 || !first.capital) return null;
  let place = at + 1;
  while (place < at + 4 && tokens[place]?.text.length === 1 && tokens[place]?.glue === 'dot') place++;
  const surname = joins(tokens[place]) ? surnameAt(search, place) : null;
  if (surname === null || tokens[surname.to - 1]?.capital !== true) return null;
  const people = [...surname.people].filter((number) => roster.people[number]?.initials.includes(first.word));
  if (people.length === 0) return null;
  return { from: at, to: surname.to, people, confidence: 0.87, form: 'full', possessive: false };
}

/** "Yousef El Maanzadi": a slip in the given name, the surname right. */
function slipThenSurname(search: NameSearch, at: number): NameMatch | null {
  const { tokens, roster } = search;
  const token = tokens[at];
  if (token === undefined || !token.capital || !joins(tokens[at + 1])) return null;
  const surname = surnameAt(search, at + 1);
  if (surname === null || tokens[surname.to - 1]?.capital !== true) return null;
  const people = inBoth(surname.people, oneSlipAway(roster, token.word, 'given'));
  if (people.length === 0) return null;
  return { from: at, to: surname.to, people, confidence: 0.85, form: 'typo', possessive: false };
}

/** Without any capital two ordinary words may stand side by side by chance. */
function whole(search: NameSearch, from: number, to: number, people: readonly number[]): NameMatch {
  const { tokens, lexicon } = search;
  const capitals = capitalEvidence(tokens, from) !== 'none' || capitalEvidence(tokens, to - 1) === 'inside';
  const ordinary = lexicon.isWord(tokens[from]?.word ?? '') && lexicon.isWord(tokens[to - 1]?.word ?? '');
  const confidence = capitals ? 0.97 : ordinary ? 0.5 : 0.85;
  return { from, to, people, confidence, form: 'full', possessive: false };
}
