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

/** The terms of a file while they are read: each once, with the way along which they use each other. */
interface TermReading {
  readonly entries: ReadonlyMap<string, YamlEntry>;
  readonly done: Map<string, Term>;
  readonly path: string[];
  readonly facts: ReadonlyMap<FactKey, FactDefinition>;
  readonly reading: Reading;
}

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
  const terms: TermReading = { entries, done: new Map(), path: [], facts, reading };
  for (const entry of entries.values()) readTerm(entry, terms);
  return contextOf(terms, 'outside');
}

function contextOf(terms: TermReading, scope: Scope): ConditionContext {
  const { reading, facts } = terms;
  return { reading, facts, scope, useTerm: (name, at, used) => useTerm(name, at, used, terms) };
}

function useTerm(name: string, at: Position, scope: Scope, terms: TermReading): Condition {
  const { entries, path, reading } = terms;
  const entry = entries.get(name);
  if (entry === undefined) {
    report(reading, 'unknown-term', at, { term: shortened(name) }, didYouMean(name, entries.keys()));
    return always;
  }
  if (path.includes(name)) {
    report(reading, 'term-cycle', at, { path: [...path.slice(path.indexOf(name)), name] });
    return always;
  }
  const { condition, measured } = readTerm(entry, terms);
  if (scope === 'outside' && measured.ofPerson) report(reading, 'person-outside', at, { fact: name });
  if (scope === 'inside' && measured.ofPeople) report(reading, 'people-nested', at, {});
  return condition;
}

function readTerm(entry: YamlEntry, terms: TermReading): Term {
  const { done, path, reading } = terms;
  const known = done.get(entry.key);
  if (known !== undefined) return known;
  path.push(entry.key);
  const term = path.length > MAX_TERMS_DEEP ? tooLarge(entry, reading) : readOnce(entry, terms);
  path.pop();
  done.set(entry.key, term);
  return term;
}

function readOnce(entry: YamlEntry, terms: TermReading): Term {
  const condition = readCondition(entry.value, contextOf(terms, 'term'));
  const measured = measure(condition);
  // Such a term could stand nowhere: it needs a condition about people around it and holds one itself.
  if (measured.ofPerson && measured.ofPeople) report(terms.reading, 'people-nested', entry.at, {});
  return measured.size > MAX_SIZE ? tooLarge(entry, terms.reading) : { condition, measured };
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
