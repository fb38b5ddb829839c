import { readFactValue } from './read-fact-value.ts';
import { readBoolean, readText, readWholeNumber, readWord, textOf } from './read-values.ts';
import {
  type Fields,
  fieldOf,
  type Reading,
  readFields,
  report,
  reportNotAllowed,
  reportType,
} from './reading.ts';
import type { Text } from './text.ts';
import type { FactDefinition, FactKey, FactKind, FactValue } from './vocabulary.ts';
import type { YamlNode } from './yaml-node.ts';

/** The kinds of facts; facts.yaml explains each. */
const factKinds = [
  'yesno',
  'choice',
  'choices',
  'number',
  'date',
  'people',
] as const satisfies readonly FactKind[];

const flags = ['usual', 'changeable', 'judgement'];

/** Names that go with each kind besides the question and the flags. */
const ofKind: Readonly<
  Record<FactKind, { readonly required: readonly string[]; readonly optional: readonly string[] }>
> = {
  yesno: { required: [], optional: [] },
  choice: { required: ['values'], optional: ['families'] },
  choices: { required: ['values'], optional: ['families'] },
  number: { required: ['min', 'max'], optional: [] },
  date: { required: [], optional: [] },
  people: { required: [], optional: [] },
};

/** Reads one fact: its question, its values, and what its answer may be. */
export function readFactDefinition(key: FactKey, node: YamlNode, reading: Reading): FactDefinition {
  const kind = kindOf(node);
  const { required, optional } = ofKind[kind];
  const fields = readFields(
    node,
    ['kind', 'personal', 'question', ...required],
    [...flags, ...optional],
    reading,
  );
  readWord(fields, 'kind', factKinds, reading);
  const definition: FactDefinition = {
    key,
    kind,
    question: readText(fields, 'question', reading),
    personal: readBoolean(fields, 'personal', reading),
    judgement: readBoolean(fields, 'judgement', reading),
    changeable: readBoolean(fields, 'changeable', reading),
    ...(kind === 'choice' || kind === 'choices' ? readValues(fields, reading) : {}),
    ...(kind === 'number' ? readRange(fields, reading) : {}),
  };
  const usual = readUsual(fields, definition, reading);
  return usual === undefined ? definition : { ...definition, usual };
}

/** The kind decides which other names are allowed; a wrong kind is told by the field itself. */
function kindOf(node: YamlNode): FactKind {
  const value = node.kind === 'map' ? node.entries.find((entry) => entry.key === 'kind')?.value : undefined;
  return factKinds.find((kind) => value?.kind === 'scalar' && value.value === kind) ?? 'yesno';
}

function readRange(fields: Fields, reading: Reading): { readonly min: number; readonly max: number } {
  const min = readWholeNumber(fields, 'min', reading) ?? 0;
  const max = readWholeNumber(fields, 'max', reading) ?? Number.MAX_SAFE_INTEGER;
  if (min > max) report(reading, 'bounds-reversed', fields.at, {});
  return { min, max };
}

function readValues(
  fields: Fields,
  reading: Reading,
): {
  readonly values: ReadonlyMap<string, Text>;
  readonly families?: ReadonlyMap<string, readonly string[]>;
} {
  const values = new Map<string, Text>();
  const node = fieldOf(fields, 'values');
  if (node?.kind === 'map') {
    for (const entry of node.entries) values.set(entry.key, textOf(entry.value, reading));
    if (node.entries.length === 0) report(reading, 'empty-list', node.at, {});
  } else if (node !== undefined) reportType(reading, node, 'map');
  const families = fieldOf(fields, 'families');
  return { values, ...(families === undefined ? {} : { families: readFamilies(families, values, reading) }) };
}

function readFamilies(
  node: YamlNode,
  values: ReadonlyMap<string, Text>,
  reading: Reading,
): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, readonly string[]>();
  if (node.kind !== 'map') {
    reportType(reading, node, 'map');
    return families;
  }
  for (const { key, at, value } of node.entries) {
    if (values.has(key)) report(reading, 'name-taken', at, { name: key });
    families.set(key, readMembers(value, values, reading));
  }
  return families;
}

function readMembers(node: YamlNode, values: ReadonlyMap<string, Text>, reading: Reading): readonly string[] {
  if (node.kind !== 'list') {
    reportType(reading, node, 'list-of-values');
    return [];
  }
  if (node.items.length === 0) report(reading, 'empty-list', node.at, {});
  return node.items.flatMap((item) => {
    const value = item.kind === 'scalar' ? String(item.value) : '';
    if (values.has(value)) return [value];
    reportNotAllowed(reading, item.at, value, [...values.keys()]);
    return [];
  });
}

function readUsual(fields: Fields, definition: FactDefinition, reading: Reading): FactValue | undefined {
  const node = fieldOf(fields, 'usual');
  if (node === undefined) return undefined;
  // The usual list of people is the empty one: entries of it would be assumed persons.
  if (definition.kind === 'people') {
    if (node.kind !== 'list' || node.items.length > 0) reportType(reading, node, 'list');
    return [];
  }
  return readFactValue(node, definition, reading);
}
