import { LEAST_CONFIDENCE } from '../reading/finding.ts';
import { surnameParticles } from '../roster/name-words.ts';
import { peopleWith } from '../roster/posting-table.ts';
import { fullNameAt } from './full-name.ts';
import { loneSurnameAt } from './lone-surname.ts';
import { titles } from './name-clues.ts';
import type { NameMatch } from './name-match.ts';
import { afterParticles } from './name-parts.ts';
import type { NameSearch } from './name-search.ts';
import { singleGivenNameAt } from './single-name.ts';
import { titledNameAt } from './titled-name.ts';

/** The names of a roster in a text, from left to right, none over another. What tells most about a place is tried first. */
export function findRosterNames(search: NameSearch): readonly NameMatch[] {
  const found: NameMatch[] = [];
  let at = 0;
  while (at < search.tokens.length) {
    const match = search.owned[at] === 1 || search.tokens[at]?.number ? null : nameAt(search, at);
    if (match === null || match.confidence < LEAST_CONFIDENCE) {
      at++;
      continue;
    }
    found.push(match);
    at = match.to;
  }
  return found;
}

function nameAt(search: NameSearch, at: number): NameMatch | null {
  const titled = titles.has(search.tokens[at - 1]?.word ?? '');
  if (!titled && !mayBegin(search, at)) return null;
  return (
    fullNameAt(search, at) ??
    (titled ? titledNameAt(search, at) : null) ??
    singleGivenNameAt(search, at) ??
    loneSurnameAt(search, at)
  );
}

/** Most words are in small letters and no name begins with them; to see that at once is what makes reading quick. */
function mayBegin(search: NameSearch, at: number): boolean {
  const { tokens, roster, numbers, lexicon } = search;
  const token = tokens[at];
  if (token === undefined) return false;
  const next = tokens[at + 1];
  if (token.capital) return (numbers[at] ?? -1) >= 0 || !isPlainWord(search, at);
  if (surnameParticles.has(token.word)) return tokens[afterParticles(tokens, at)]?.capital === true;
  const number = numbers[at] ?? -1;
  if (number < 0) {
    return next?.glue === 'hyphen' || (token.word.endsWith('s') && roster.words.has(token.word.slice(0, -1)));
  }
  if (peopleWith(roster.given, number).length === 0) return next?.capital === true || next?.glue === 'hyphen';
  if (next !== undefined && ((numbers[at + 1] ?? -1) >= 0 || surnameParticles.has(next.word) || next.capital))
    return true;
  return !lexicon.isEverydayWord(token.word);
}

/** An everyday word in nobody's name, neither the first half of a double name nor an initial nor a particle. */
function isPlainWord({ tokens, lexicon }: NameSearch, at: number): boolean {
  const { word = '', text = '' } = tokens[at] ?? {};
  if (text.length < 2 || tokens[at + 1]?.glue === 'hyphen' || surnameParticles.has(word)) return false;
  return lexicon.isEverydayWord(word) && tokens[at + 1]?.capital !== true;
}
