import { MAX_PEOPLE } from '../format/check-value.ts';
import { personKey } from './situation.ts';
import { type SituationProblem, situationProblem } from './situation-problem.ts';

/** One fact as it was told, its value and source not checked yet. */
export interface Told {
  readonly key: string;
  readonly value: unknown;
  readonly source: unknown;
}

/** Facts that one situation may hold: each fact of each person, with room to spare. */
const MAX_FACTS = 10_000;

/** Lays out what was handed in as one fact after the other; a list of people becomes their number and their facts. */
export function unfoldFacts(raw: { readonly facts: unknown }, problems: SituationProblem[]): readonly Told[] {
  const pairs = pairsOf(raw?.facts);
  if (pairs === null || pairs.length > MAX_FACTS) {
    problems.push(notFacts());
    return [];
  }
  return pairs.flatMap(([key, given]) => unfold(key, given));
}

function pairsOf(facts: unknown): readonly (readonly [string, unknown])[] | null {
  if (typeof facts !== 'object' || facts === null) return null;
  if (!Array.isArray(facts)) return Object.entries(facts);
  const list: readonly unknown[] = facts;
  return list.every(isPair) ? list : null;
}

function isPair(item: unknown): item is readonly [string, unknown] {
  return Array.isArray(item) && item.length === 2 && typeof item[0] === 'string';
}

function unfold(key: string, given: unknown): readonly Told[] {
  const { value, source } = withSource(given);
  if (key !== 'people' || !Array.isArray(value) || value.length > MAX_PEOPLE) return [{ key, value, source }];
  const entries: readonly unknown[] = value;
  const told: Told[] = [{ key, value: entries.length, source }];
  entries.forEach((entry, index) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
      // Told as a number of people it cannot be, so that `people` itself is refused.
      told.push({ key, value: null, source });
      return;
    }
    for (const [attribute, each] of Object.entries(entry)) {
      const own = withSource(each);
      told.push({ key: personKey(index + 1, attribute), value: own.value, source: own.source ?? source });
    }
  });
  return told;
}

/** A value with its source is an object; no value of a fact is one. */
function withSource(given: unknown): { readonly value: unknown; readonly source: unknown } {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { value: given, source: undefined };
  const { value, source } = given as { readonly value?: unknown; readonly source?: unknown };
  return { value, source };
}

function notFacts(): SituationProblem {
  return situationProblem('not-a-situation', null, {
    nl: `Dit zijn geen feiten. Wel: een object met namen en waarden, ten hoogste ${MAX_FACTS}.`,
    en: `These are no facts. Possible: an object of names and values, at most ${MAX_FACTS}.`,
  });
}
