import { type Distance, nearestOf } from '../roster/rank-people.ts';
import { capitalEvidence } from './capital-evidence.ts';
import { articles, endsAsPlace, otherVerbs, personalVerbs } from './name-clues.ts';
import type { NameMatch } from './name-match.ts';
import { called, givenNameAt, joins, type NamePart, oneSlipAway, petNameAt } from './name-parts.ts';
import type { NameSearch } from './name-search.ts';

/** How ordinary a word is. */
type Ordinary = 'everyday' | 'rare' | 'no';

/**
 * How sure a lone given name makes us: by how near its nearest bearer is, what its capital says, and how ordinary the
 * word is. Names are words and almost every word is somebody's name, so a whole board gets the weakest rules.
 */
const sureness: Readonly<Record<Distance, Readonly<Record<string, number>>>> = {
  'own-group': {
    'inside no': 0.9,
    'inside rare': 0.85,
    'inside everyday': 0.8,
    'start no': 0.85,
    'start rare': 0.5,
    'start everyday': 0,
    'none no': 0.65,
  },
  school: {
    'inside no': 0.8,
    'inside rare': 0.7,
    'inside everyday': 0.55,
    'start no': 0.65,
    'start rare': 0,
    'none no': 0.55,
  },
  board: { 'inside no': 0.6 },
};

/** A given name by itself: Fleur, fleur, Fleurs, Fleurtje, Flerur. */
export function singleGivenNameAt(search: NameSearch, at: number): NameMatch | null {
  const exact = givenNameAt(search, at);
  if (exact !== null) {
    const distance = nearestOf(search.standing, exact.people);
    if (distance === undefined || isPartOfOther(search, at, exact)) return null;
    return match(at, exact, sureOf(search, at, exact, distance), 'part');
  }
  return petName(search, at) ?? givenNameWithSlip(search, at);
}

function sureOf(search: NameSearch, at: number, part: NamePart, distance: Distance): number {
  const { tokens } = search;
  const tagged = search.text.charAt((tokens[at]?.start ?? 0) - 1) === '@';
  const evidence = tagged ? 'inside' : capitalEvidence(tokens, at);
  const ordinary = ordinariness(search, at, part);
  const before = tokens[at - 1];
  const article = before !== undefined && articles.has(before.word) && joins(tokens[at]);
  if (article && ordinary !== 'no') return 0;
  const sure = sureness[distance][`${evidence} ${ordinary}`] ?? 0;
  if (evidence === 'start' && ordinary !== 'no') return Math.max(sure, clued(search, part.to, distance));
  if (evidence === 'none' && ordinary === 'rare')
    return distance !== 'board' && besideName(search, part.to) ? 0.55 : 0;
  return article ? sure - 0.2 : sure;
}

/** What follows an ordinary word at the start of a sentence may show that it is a name: "Roos heeft", "Roos en Sem". */
function clued({ tokens, roster }: NameSearch, after: number, distance: Distance): number {
  const next = tokens[after];
  if (distance === 'board' || next === undefined || next.sentence !== tokens[after - 1]?.sentence) return 0;
  const own = distance === 'own-group';
  if (joins(next) && personalVerbs.has(next.word)) return own ? 0.75 : 0.55;
  const listed = next.word === 'en' ? tokens[after + 1] : next.glue === 'comma' ? next : undefined;
  if (listed?.capital === true && called(roster, listed.word).length > 0) {
    return own ? 0.8 : 0.6;
  }
  return 0;
}

/** "fleur en elif": a rare word in small letters stands beside what can only be a name. */
function besideName({ tokens, roster, lexicon }: NameSearch, after: number): boolean {
  const other = tokens[after]?.word === 'en' ? tokens[after + 1] : undefined;
  return other !== undefined && !lexicon.isWord(other.word) && called(roster, other.word).length > 0;
}

function ordinariness({ tokens, lexicon }: NameSearch, at: number, { to, possessive }: NamePart): Ordinary {
  const word = tokens[at]?.word ?? '';
  if (to > at + 1) return 'no';
  const bare = possessive && !lexicon.isWord(word) ? '' : word;
  if (bare === '' || !lexicon.isWord(bare)) return lexicon.isEverydayWord(bare) ? 'everyday' : 'no';
  return lexicon.isEverydayWord(bare) ? 'everyday' : 'rare';
}

/** Whether the word belongs to another name (Emma Ziekenhuis, Merelstraat 3, Roos Jansen) or to a compound. */
function isPartOfOther(search: NameSearch, at: number, { to, possessive }: NamePart): boolean {
  const { tokens, lexicon } = search;
  const next = tokens[to];
  if (tokens[at]?.glue === 'hyphen' && tokens[at - 1]?.number !== true) return true;
  if (next === undefined || possessive) return false;
  if (next.glue === 'hyphen' || next.glue === 'none') return true;
  if (tokens[at]?.glue === 'none' || next.glue === 'dot') return true;
  if (next.glue !== 'space' || !next.capital || next.first || next.shout) return false;
  if (endsAsPlace(next.word)) return true;
  return !otherVerbs.has(next.word) && next.text.length > 1 && !lexicon.isEverydayWord(next.word);
}

function petName(search: NameSearch, at: number): NameMatch | null {
  const { tokens, lexicon } = search;
  const token = tokens[at];
  if (token === undefined || !token.capital || lexicon.isEverydayWord(token.word)) return null;
  const part = petNameAt(search, at);
  const distance = part === null ? undefined : nearestOf(search.standing, part.people);
  if (part === null || distance === undefined || distance === 'board' || isPartOfOther(search, at, part))
    return null;
  const evidence = capitalEvidence(tokens, at);
  if (lexicon.isWord(token.word) && evidence !== 'inside') return null;
  return match(at, part, distance === 'own-group' ? 0.75 : 0.55, 'part');
}

/** One slip is only believed in a capital word that is neither a word nor another name, of somebody near. */
function givenNameWithSlip(search: NameSearch, at: number): NameMatch | null {
  const { tokens, lexicon, roster } = search;
  const token = tokens[at];
  if (token === undefined || token.word.length < 4 || capitalEvidence(tokens, at) === 'none') return null;
  if (lexicon.isWord(token.word) || lexicon.isGivenName(token.word)) return null;
  // TWijs, iPad: a capital further on makes it a brand or a school, and so does what stands before it.
  if (/\p{Ll}\p{Lu}|^\p{Lu}{2}/u.test(token.text) || articles.has(tokens[at - 1]?.word ?? '')) return null;
  const people = oneSlipAway(roster, token.word, 'given');
  const distance = nearestOf(search.standing, people);
  const part = { to: at + 1, people, possessive: false };
  if (distance === undefined || distance === 'board' || isPartOfOther(search, at, part)) return null;
  return match(at, part, distance === 'own-group' ? 0.65 : 0.5, 'typo');
}

function match(
  from: number,
  { to, people, possessive }: NamePart,
  confidence: number,
  form: 'part' | 'typo',
): NameMatch {
  return { from, to, people, confidence, form, possessive };
}
