import type { Condition } from './condition.ts';
import type { Position } from './problem.ts';
import { readBounds, readFactTest } from './read-fact-test.ts';
import { type Fields, fieldOf, type Reading, readFields, report, reportType, shortened } from './reading.ts';
import { didYouMean } from './suggest.ts';
import { type FactDefinition, type FactKey, PERSON_PREFIX } from './vocabulary.ts';
import type { YamlEntry, YamlNode } from './yaml-node.ts';

/** Words a condition is built with; no fact may be called like one of them. */
export const connectives = [
  'all',
  'any',
  'not',
  'term',
  'some-person',
  'every-person',
  'count-people',
] as const;
type Connective = (typeof connectives)[number];

/**
 * Where a condition stands: about one person (`inside` a condition about people), not about one (`outside`), or in
 * a term, of which only its use decides.
 */
export type Scope = 'outside' | 'inside' | 'term';

/** What is needed to read a condition. */
export interface ConditionContext {
  readonly reading: Reading;
  readonly facts: ReadonlyMap<FactKey, FactDefinition>;
  readonly scope: Scope;
  /** Gives the condition of a term for the place where it is used, and notes what is wrong with using it there. */
  readonly useTerm: (name: string, at: Position, scope: Scope) => Condition;
}

const always: Condition = { kind: 'always' };

/** Reads a condition as docs/protocol-format.md, "Conditions", describes it. Every line of a map must hold. */
export function readCondition(node: YamlNode, context: ConditionContext): Condition {
  if (node.kind !== 'map') {
    reportType(context.reading, node, 'map');
    return always;
  }
  if (node.entries.length === 0) report(context.reading, 'empty-condition', node.at, {});
  return joined(
    'all',
    node.entries.map((entry) => readLine(entry, context)),
  );
}

/** The condition under a name, or `always` when the line is left out. */
export function readConditionField(fields: Fields, name: string, context: ConditionContext): Condition {
  const node = fieldOf(fields, name);
  return node === undefined ? always : readCondition(node, context);
}

/** One part needs no `all` or `any` around it. */
function joined(kind: 'all' | 'any', of: readonly Condition[]): Condition {
  const [first = always] = of;
  return of.length <= 1 ? first : { kind, of };
}

function readLine(entry: YamlEntry, context: ConditionContext): Condition {
  const connective = connectives.find((word) => word === entry.key);
  return connective === undefined ? readFact(entry, context) : readConnective(connective, entry, context);
}

function readConnective(connective: Connective, entry: YamlEntry, context: ConditionContext): Condition {
  switch (connective) {
    case 'all':
    case 'any':
      return joined(connective, readParts(entry.value, context));
    case 'not':
      return { kind: 'not', of: readCondition(entry.value, context) };
    case 'term':
      return readTermUse(entry.value, context);
    default:
      return readPeople(connective, entry, context);
  }
}

function readParts(node: YamlNode, context: ConditionContext): readonly Condition[] {
  if (node.kind !== 'list') {
    reportType(context.reading, node, 'list');
    return [];
  }
  if (node.items.length === 0) report(context.reading, 'empty-list', node.at, {});
  return node.items.map((item) => readCondition(item, context));
}

function readTermUse(node: YamlNode, context: ConditionContext): Condition {
  if (node.kind === 'scalar' && typeof node.value === 'string') {
    return context.useTerm(node.value, node.at, context.scope);
  }
  reportType(context.reading, node, 'text');
  return always;
}

function readPeople(
  kind: 'some-person' | 'every-person' | 'count-people',
  { at, value }: YamlEntry,
  context: ConditionContext,
): Condition {
  const { reading, scope } = context;
  if (scope === 'inside') report(reading, 'people-nested', at, {});
  const inside: ConditionContext = { ...context, scope: 'inside' };
  if (kind === 'some-person') return { kind, where: readCondition(value, inside) };
  if (kind === 'every-person') {
    const fields = readFields(value, ['holds'], ['where'], reading);
    const where = readConditionField(fields, 'where', inside);
    return { kind, where, holds: readConditionField(fields, 'holds', inside) };
  }
  if (value.kind !== 'map') {
    reportType(reading, value, 'map');
    return always;
  }
  const bounds = readBounds(value, ['where'], reading);
  const where = value.entries.find((entry) => entry.key === 'where');
  return { kind, where: where === undefined ? always : readCondition(where.value, inside), ...bounds };
}

function readFact({ key, at, value }: YamlEntry, context: ConditionContext): Condition {
  const { reading, facts, scope } = context;
  const definition = facts.get(key);
  if (definition === undefined) {
    const known = [...facts.keys(), ...connectives].filter(
      (name) => scope !== 'outside' || !name.startsWith(PERSON_PREFIX),
    );
    report(reading, 'unknown-fact', at, { fact: shortened(key) }, didYouMean(key, known));
    return always;
  }
  if (scope === 'outside' && key.startsWith(PERSON_PREFIX))
    report(reading, 'person-outside', at, { fact: key });
  return readFactTest(value, definition, reading);
}
