import { checkValue } from './check-value.ts';
import type { Expected } from './problem-sentences.ts';
import { type Reading, report, reportType, shortened } from './reading.ts';
import { didYouMean } from './suggest.ts';
import type { FactDefinition, FactKind, SimpleValue } from './vocabulary.ts';
import type { YamlNode } from './yaml-node.ts';

const expected: Readonly<Record<FactKind, Expected>> = {
  yesno: 'yesno',
  choice: 'value',
  choices: 'list-of-values',
  number: 'number',
  date: 'date',
  people: 'list',
};

/** Reads the value of one fact, and notes what keeps it from being one. */
export function readFactValue(
  node: YamlNode,
  definition: FactDefinition,
  reading: Reading,
): SimpleValue | undefined {
  if (node.kind === 'scalar' && node.value === null) {
    reportType(reading, node, expected[definition.kind]);
    return undefined;
  }
  const checked = checkValue(plainOf(node), definition);
  if (checked.ok) return checked.value;
  const fact = definition.key;
  switch (checked.fault) {
    case 'type':
      report(reading, 'wrong-test', node.at, { fact, expected: expected[definition.kind] });
      break;
    case 'value':
      reportUnknownValue(node, checked.written, definition, reading);
      break;
    case 'range':
      report(reading, 'out-of-range', node.at, { fact, min: checked.min, max: checked.max });
      break;
    case 'date':
      report(reading, 'bad-date', node.at, { value: shortened(checked.written) });
  }
  return undefined;
}

function reportUnknownValue(
  node: YamlNode,
  value: string,
  definition: FactDefinition,
  reading: Reading,
): void {
  const allowed = [...(definition.values?.keys() ?? [])];
  const item =
    node.kind === 'list' ? node.items.find((each) => each.kind === 'scalar' && each.value === value) : node;
  const details = { value: shortened(value), fact: definition.key, allowed };
  report(reading, 'unknown-value', (item ?? node).at, details, didYouMean(value, allowed));
}

function plainOf(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  return node.kind === 'list' ? node.items.map(plainOf) : {};
}
