import type { FactTest } from './condition.ts';
import type { Expected } from './problem-sentences.ts';
import { readWholeNumber } from './read-values.ts';
import { type Reading, readFields, report, reportType, shortened } from './reading.ts';
import { didYouMean } from './suggest.ts';
import type { FactDefinition } from './vocabulary.ts';
import type { YamlNode } from './yaml-node.ts';

/** Reads what a condition says about one fact. The kind of the fact decides which tests there are. */
export function readFactTest(node: YamlNode, definition: FactDefinition, reading: Reading): FactTest {
  switch (definition.kind) {
    case 'yesno':
      return readYesNo(node, definition, reading);
    case 'choice':
      return readChoice(node, definition, reading);
    case 'choices':
      return readChoices(node, definition, reading);
    case 'number':
      return readNumber(node, definition, reading);
    case 'date':
      return readYearsAgo(node, definition, reading);
    case 'people':
      return wrong(node, definition, 'people-test', reading);
  }
}

/** Notes that the test does not go with the fact, and gives a stand-in. */
function wrong(node: YamlNode, { key }: FactDefinition, expected: Expected, reading: Reading): FactTest {
  if (node.kind === 'scalar' && node.value === null) reportType(reading, node, expected);
  else report(reading, 'wrong-test', node.at, { fact: key, expected });
  return { kind: 'fact', fact: key, op: 'is', value: false };
}

function readYesNo(node: YamlNode, definition: FactDefinition, reading: Reading): FactTest {
  if (node.kind !== 'scalar' || typeof node.value !== 'boolean')
    return wrong(node, definition, 'yesno', reading);
  return { kind: 'fact', fact: definition.key, op: 'is', value: node.value };
}

function readChoice(node: YamlNode, definition: FactDefinition, reading: Reading): FactTest {
  const fact = definition.key;
  if (node.kind === 'list')
    return { kind: 'fact', fact, op: 'in', values: valuesOf(node, definition, reading) };
  if (node.kind === 'scalar' && typeof node.value === 'string' && !definition.families?.has(node.value)) {
    return { kind: 'fact', fact, op: 'is', value: valuesOf(node, definition, reading)[0] ?? '' };
  }
  if (node.kind === 'map') return wrong(node, definition, 'value', reading);
  return { kind: 'fact', fact, op: 'in', values: valuesOf(node, definition, reading) };
}

function readChoices(node: YamlNode, definition: FactDefinition, reading: Reading): FactTest {
  if (node.kind === 'map') return wrong(node, definition, 'value', reading);
  return { kind: 'fact', fact: definition.key, op: 'has', values: valuesOf(node, definition, reading) };
}

/** The values named in a scalar or list, families replaced by their values, without repeats. */
export function valuesOf(node: YamlNode, definition: FactDefinition, reading: Reading): readonly string[] {
  const items = node.kind === 'list' ? node.items : [node];
  if (items.length === 0) report(reading, 'empty-list', node.at, {});
  return [...new Set(items.flatMap((item) => valueOrFamily(item, definition, reading)))];
}

function valueOrFamily(node: YamlNode, definition: FactDefinition, reading: Reading): readonly string[] {
  if (node.kind !== 'scalar' || node.value === null) {
    wrong(node, definition, 'value', reading);
    return [];
  }
  const value = String(node.value);
  const family = definition.families?.get(value);
  if (family !== undefined) return family;
  if (definition.values?.has(value) && typeof node.value === 'string') return [value];
  const allowed = [...(definition.families?.keys() ?? []), ...(definition.values?.keys() ?? [])];
  const details = { value: shortened(value), fact: definition.key, allowed };
  report(reading, 'unknown-value', node.at, details, didYouMean(value, allowed));
  return [];
}

function readNumber(node: YamlNode, definition: FactDefinition, reading: Reading): FactTest {
  const fact = definition.key;
  if (node.kind === 'map') {
    const bounds = readBounds(node, [], reading);
    for (const bound of [bounds.atLeast, bounds.atMost]) checkRange(bound, node, definition, reading);
    return { kind: 'fact', fact, op: 'between', ...bounds };
  }
  if (node.kind !== 'scalar' || typeof node.value !== 'number')
    return wrong(node, definition, 'bounds', reading);
  checkRange(node.value, node, definition, reading);
  return { kind: 'fact', fact, op: 'is', value: node.value };
}

function checkRange(
  value: number | undefined,
  node: YamlNode,
  definition: FactDefinition,
  reading: Reading,
): void {
  const { key: fact, min = 0, max = Number.MAX_SAFE_INTEGER } = definition;
  if (value === undefined || (Number.isInteger(value) && value >= min && value <= max)) return;
  report(reading, 'out-of-range', node.at, { fact, min, max });
}

/** `atLeast` and `atMost`, of which one must be there, next to the other names a map may have. */
export function readBounds(
  node: YamlNode,
  others: readonly string[],
  reading: Reading,
): { readonly atLeast?: number; readonly atMost?: number } {
  const before = reading.problems.length;
  const fields = readFields(node, [], [...others, 'atLeast', 'atMost'], reading);
  const atLeast = readWholeNumber(fields, 'atLeast', reading);
  const atMost = readWholeNumber(fields, 'atMost', reading);
  // A misspelt or wrong bound is one fault; that none is left over is not a second.
  const sound = reading.problems.length === before;
  if (sound && atLeast === undefined && atMost === undefined) report(reading, 'bounds-missing', node.at, {});
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
    report(reading, 'bounds-reversed', node.at, {});
  }
  return { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) };
}

function readYearsAgo(node: YamlNode, definition: FactDefinition, reading: Reading): FactTest {
  if (node.kind !== 'map') return wrong(node, definition, 'years-ago', reading);
  const fields = readFields(node, ['yearsAgo'], [], reading);
  const atLeast = readWholeNumber(fields, 'yearsAgo', reading) ?? 0;
  return { kind: 'fact', fact: definition.key, op: 'years-ago', atLeast };
}
