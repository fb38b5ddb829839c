import { nearestOf } from '../roster/rank-people.ts';
import { fondTitles, titles } from './name-clues.ts';
import type { NameMatch } from './name-match.ts';
import { givenNameAt, joins, type NamePart, petNameAt, surnameAt } from './name-parts.ts';
import type { NameSearch } from './name-search.ts';

/** "juf Sanne", "meneer Van der Agenda": a name after a title. The title itself stays out of it. */
export function titledNameAt(search: NameSearch, at: number): NameMatch | null {
  const { tokens } = search;
  const title = tokens[at - 1]?.word;
  const token = tokens[at];
  if (title === undefined || token === undefined || !titles.has(title) || !joins(token)) return null;
  const surname = surnameAt(search, at);
  const found = surname !== null && surname.to > at + 1 ? surname : (givenNameAt(search, at) ?? surname);
  const part = found ?? petNameAt(search, at);
  if (part === null || (!isCapital(search, part) && !fondTitles.has(title))) return null;
  const distance = nearestOf(search.standing, part.people);
  if (distance === undefined) return null;
  const near = distance !== 'board';
  if (!near && !isCapital(search, part)) return null;
  const confidence = near ? 0.86 : 0.7;
  return {
    from: at,
    to: part.to,
    people: part.people,
    confidence,
    form: 'part',
    possessive: part.possessive,
  };
}

function isCapital({ tokens }: NameSearch, part: NamePart): boolean {
  return tokens[part.to - 1]?.capital === true;
}
