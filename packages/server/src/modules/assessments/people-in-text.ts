import { createTextReader, type Lexicon, type RosterIndex } from '@plaatswijs/text';

/** A place in a text where somebody can be recognised. */
export interface Recognised {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** What tells somebody apart; what they did or said is what a text is about. */
const tellsApart: ReadonlySet<string> = new Set([
  'roster-name',
  'unknown-name',
  'email',
  'phone',
  'postcode',
  'address',
  'bsn',
  'iban',
  'birth-date',
  'group-and-name',
  'singled-out',
]);

/**
 * Where somebody can be recognised in a text that others will read. Stricter than a check of a post, where a name that is
 * also a word must be let through: here every word that is a name at the school counts, unless it is a Dutch word that
 * stands where any word could.
 */
export function peopleInText(
  text: string,
  lexicon: Lexicon,
  roster: RosterIndex,
  schoolId: string,
): readonly Recognised[] {
  const { findings } = createTextReader({ lexicon, roster }).read(text, { school: schoolId });
  const seen = findings
    .filter(({ detector }) => tellsApart.has(detector))
    .map(({ detector, span }) => ({ ...span, by: detector }));
  return [...seen, ...loneNames(text, lexicon, roster)].sort((one, other) => one.start - other.start);
}

function loneNames(text: string, lexicon: Lexicon, { words }: RosterIndex): readonly Recognised[] {
  return [...text.matchAll(/\p{L}+(?:['’-]\p{L}+)*/gu)].flatMap(({ 0: word, index }) => {
    const folded = word
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/[\p{M}'’-]/gu, '');
    const possessive = folded.replace(/s$/u, '');
    const name = [folded, possessive].find((form) => words.has(form));
    if (name === undefined) return [];
    const begins = /(?:^|[.!?:]\s*)$/u.test(text.slice(0, index));
    const capital = /^\p{Lu}/u.test(word) && !begins;
    return capital || !lexicon.isWord(name)
      ? [{ start: index, end: index + word.length, by: 'roster-name' }]
      : [];
  });
}
