import {
  type Condition,
  type FactKey,
  factDefinition,
  type SimpleValue,
  type Situation,
  type Vocabulary,
} from '@plaatswijs/rules';
import type { NamedCondition } from './named-conditions.ts';

/** Plain values by key, for engines that know nothing of sources. */
export type PlainFacts = Readonly<Record<FactKey, SimpleValue>>;

/**
 * The facts of a situation that some condition mentions. A fact that is not known gets a value that stands for nothing:
 * the situations of the race are chosen such that it makes no difference.
 */
export function plainFacts(
  situation: Situation,
  mentioned: ReadonlySet<FactKey>,
  vocabulary: Vocabulary,
): PlainFacts {
  const facts: Record<FactKey, SimpleValue> = {};
  for (const key of mentioned) facts[key] = situation.facts[key]?.value ?? nothingFor(key, vocabulary);
  return facts;
}

function nothingFor(key: FactKey, vocabulary: Vocabulary): SimpleValue {
  switch (factDefinition(vocabulary, key)?.kind) {
    case 'yesno':
      return false;
    case 'choices':
      return [];
    case 'number':
    case 'people':
      return 0;
    case 'date':
      return '9999-12-31';
    default:
      return '';
  }
}

/** A date as a number such as 20261121: years can be added to it, and it sorts. */
export function dateNumber(date: string): number {
  return Number(date.replaceAll('-', ''));
}

/** The keys of the facts that these conditions mention, without the act itself. */
export function factsMentioned(conditions: readonly NamedCondition[]): ReadonlySet<FactKey> {
  const found = new Set<FactKey>();
  for (const { condition } of conditions) note(condition, found);
  found.delete('act');
  return found;
}

function note(condition: Condition, found: Set<FactKey>): void {
  if (condition.kind === 'fact') found.add(condition.fact);
  else if (condition.kind === 'not') note(condition.of, found);
  else if (condition.kind === 'all' || condition.kind === 'any')
    for (const part of condition.of) note(part, found);
}
