import type { Condition } from '../format/condition.ts';
import type { Protocol } from '../format/protocol.ts';
import type { FactKey } from '../format/vocabulary.ts';

/** The bounds with which a protocol compares numbers, and the years with which it compares dates. */
export interface Bounds {
  readonly numbers: Map<FactKey, number[]>;
  readonly years: Map<FactKey, number[]>;
}

/** Finds every bound a protocol names. Two values with no bound between them are alike to it. */
export function boundsOf(protocol: Protocol): Bounds {
  const bounds: Bounds = { numbers: new Map(), years: new Map() };
  const visit = (condition: Condition): void => noteBounds(condition, bounds, visit);
  for (const article of protocol.articles) {
    for (const norm of article.norms) {
      visit(norm.when);
      if (norm.conduct !== null) visit(norm.conduct);
      for (const exception of norm.exceptions) visit(exception.when);
    }
  }
  for (const tension of protocol.tensions) visit(tension.when);
  return bounds;
}

function noteBounds(condition: Condition, bounds: Bounds, visit: (condition: Condition) => void): void {
  switch (condition.kind) {
    case 'all':
    case 'any':
      condition.of.forEach(visit);
      return;
    case 'not':
      visit(condition.of);
      return;
    case 'every-person':
      visit(condition.where);
      visit(condition.holds);
      return;
    case 'some-person':
      visit(condition.where);
      return;
    case 'count-people':
      visit(condition.where);
      add(bounds.numbers, 'person.number', condition.atLeast);
      add(bounds.numbers, 'person.number', condition.atMost === undefined ? undefined : condition.atMost + 1);
      return;
    case 'fact':
      if (condition.op === 'between') {
        add(bounds.numbers, condition.fact, condition.atLeast);
        add(
          bounds.numbers,
          condition.fact,
          condition.atMost === undefined ? undefined : condition.atMost + 1,
        );
      } else if (condition.op === 'is' && typeof condition.value === 'number') {
        add(bounds.numbers, condition.fact, condition.value);
        add(bounds.numbers, condition.fact, condition.value + 1);
      } else if (condition.op === 'years-ago') add(bounds.years, condition.fact, condition.atLeast);
      return;
    case 'always':
  }
}

function add(map: Map<FactKey, number[]>, key: FactKey, bound: number | undefined): void {
  if (bound !== undefined) map.set(key, [...(map.get(key) ?? []), bound]);
}
