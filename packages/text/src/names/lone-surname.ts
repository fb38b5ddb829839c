import { type Distance, nearestOf } from '../roster/rank-people.ts';
import { capitalEvidence } from './capital-evidence.ts';
import { articles, endsAsPlace } from './name-clues.ts';
import type { NameMatch } from './name-match.ts';
import { surnameAt } from './name-parts.ts';
import type { NameSearch } from './name-search.ts';

/** At the start of a sentence, where a capital says nothing, only somebody of the own groups is believed. */
const sureness: Readonly<Record<Distance, number>> = { 'own-group': 0.65, school: 0.55, board: 0.4 };

/** A surname by itself: best inside a sentence, no ordinary word, of somebody near; its particles make it surer. */
export function loneSurnameAt(search: NameSearch, at: number): NameMatch | null {
  const { tokens, lexicon } = search;
  const surname = surnameAt(search, at);
  const last = surname === null ? undefined : tokens[surname.to - 1];
  if (surname === null || last === undefined || capitalEvidence(tokens, surname.to - 1) === 'none')
    return null;
  const particles = surname.to > at + 1;
  const article = articles.has(tokens[particles ? at : at - 1]?.word ?? '');
  if (lexicon.isWord(last.word) && (!particles || article)) return null;
  if (!particles && article) return null;
  const next = tokens[surname.to];
  if (next?.glue === 'hyphen' || next?.glue === 'dot' || (next?.glue === 'space' && next.number)) return null;
  if (next?.glue === 'space' && next.capital && endsAsPlace(next.word)) return null;
  const distance = nearestOf(search.standing, surname.people);
  if (distance === undefined || (distance === 'board' && !particles)) return null;
  const confidence = sureness[distance] + (particles ? 0.1 : 0) - (last.first ? 0.1 : 0);
  return { from: at, to: surname.to, people: surname.people, confidence, form: 'part', possessive: false };
}
