import type { Condition } from './condition.ts';
import { type ConditionMeasure, measure } from './condition-measure.ts';
import type { Position } from './problem.ts';
import { type ConditionContext, readCondition, type Scope } from './read-condition.ts';
import { type Reading, report, reportType, shortened } from './reading.ts';
import { didYouMean } from './suggest.ts';
import type { FactDefinition, FactKey } from './vocabulary.ts';
import type { YamlEntry, YamlNode } from './yaml-node.ts';

/** Terms written out grow by multiplication; nobody can read a condition of this many tests. */
const MAX_SIZE = 1000;

/** Terms that may stand in each other. */
const MAX_TERMS_DEEP = 40;

const always: Condition = { kind: 'always' };

interface Term {
  readonly condition: Condition;
  readonly measured: ConditionMeasure;
}

const nothing: Term = { condition: always, measured: measure(always) };

/**
 * Reads the terms of a protocol, each once, and gives the means to read conditions that use them. Terms may stand in
 * any order; one that leads back to itself is refused with the way it goes.
 */
export function readTerms(
  node: YamlNode | undefined,
  facts: ReadonlyMap<FactKey, FactDefinition>,
  reading: Reading,
): ConditionContext {
  if (node !== undefined && node.kind !== 'map') reportType(reading, node, 'map');
  const entries = new Map(node?.kind === 'map' ? node.entries.map((entry) => [entry.key, entry]) : []);
  const done = new Map<string, Term>();
  const path: string[] = [];

  const useTerm = (name: string, at: Position, scope: Scope): Condition => {
    const entry = entries.get(name);
    if (entry === undefined) {
      report(reading, 'unknown-term', at, { term: shortened(name) }, didYouMean(name, entries.keys()));
      return always;
    }
    if (path.includes(name)) {
      report(reading, 'term-cycle', at, { path: [...path.slice(path.indexOf(name)), name] });
      return always;
    }
    const { condition, measured } = readTerm(entry);
    if (scope === 'outside' && measured.ofPerson) report(reading, 'person-outside', at, { fact: name });
    if (scope === 'inside' && measured.ofPeople) report(reading, 'people-nested', at, {});
    return condition;
  };

  const readTerm = (entry: YamlEntry): Term => {
    const known = done.get(entry.key);
    if (known !== undefined) return known;
    path.push(entry.key);
    const term = path.length > MAX_TERMS_DEEP ? tooLarge(entry, reading) : readOnce(entry);
    path.pop();
    done.set(entry.key, term);
    return term;
  };

  const readOnce = (entry: YamlEntry): Term => {
    const condition = readCondition(entry.value, { reading, facts, scope: 'term', useTerm });
    const measured = measure(condition);
    // Such a term could stand nowhere: it needs a condition about people around it and holds one itself.
    if (measured.ofPerson && measured.ofPeople) report(reading, 'people-nested', entry.at, {});
    return measured.size > MAX_SIZE ? tooLarge(entry, reading) : { condition, measured };
  };

  for (const entry of entries.values()) readTerm(entry);
  return { reading, facts, scope: 'outside', useTerm };
}

function tooLarge(entry: YamlEntry, reading: Reading): Term {
  report(reading, 'condition-too-large', entry.at, {});
  return nothing;
}

/** The means to read conditions where there are no terms, as in facts.yaml. */
export function withoutTerms(
  facts: ReadonlyMap<FactKey, FactDefinition>,
  reading: Reading,
): ConditionContext {
  return readTerms(undefined, facts, reading);
}
