import { checkFit, conductKeys } from './norm-fit.ts';
import { placeOf } from './positions.ts';
import { modalities, moments, type Norm, type NormException, outcomes, treatments } from './protocol.ts';
import { type ProtocolReading, referTo } from './protocol-reading.ts';
import { readActs, readBearers } from './read-address.ts';
import { readConditionField } from './read-condition.ts';
import { readDuty } from './read-duty.ts';
import {
  kebab,
  type Located,
  readBoolean,
  readId,
  readList,
  readNames,
  readOptionalText,
  readText,
  readWord,
  readWords,
  refuseDuplicates,
} from './read-values.ts';
import { type Fields, fieldOf, readFields, report } from './reading.ts';
import type { YamlNode } from './yaml-node.ts';

const required = ['id', 'modality', 'bearer', 'act', 'says', 'carriedOut'];
const optional = [
  'when',
  ...conductKeys,
  'unless',
  'overrides',
  'reliesOn',
  'remains',
  'otherwise',
  'advises',
  'yields',
  'background',
  'general',
  'judgedBy',
  'moments',
  'duties',
  'reading',
];

const normId = /^[A-Za-z0-9.]+(\/[a-z0-9]+(-[a-z0-9]+)*)?$/;

/** Reads one norm of an article. */
export function readNorm(node: YamlNode, article: string, to: ProtocolReading): Norm {
  const { reading } = to;
  const fields = readFields(node, required, optional, reading);
  const id = readNormId(fields, article, to);
  if (id !== '') to.normPlaces.set(id, placeOf(node));
  checkFit(fields, reading);
  return {
    id,
    cites: id.split('/')[0] ?? id,
    article,
    modality: readWord(fields, 'modality', modalities, reading) ?? 'awareness',
    bearers: readBearers(fields, reading),
    acts: readActs(fields, to),
    when: readConditionField(fields, 'when', to),
    conduct: readConduct(fields, to),
    exceptions: readExceptions(fields, to),
    ...readRelations(fields, id, to),
    remains: readOptionalText(fields, 'remains', reading),
    otherwise: readWord(fields, 'otherwise', ['forbid'] as const, reading) ?? null,
    advises: readWord(fields, 'advises', ['for', 'against'] as const, reading) ?? null,
    yields: readWord(fields, 'yields', outcomes, reading) ?? null,
    background: readBoolean(fields, 'background', reading),
    general: readBoolean(fields, 'general', reading),
    carriedOut: readWords(fields, 'carriedOut', treatments, reading),
    moments: readWords(fields, 'moments', moments, reading, 0),
    duties: readList(fields, 'duties', reading).map((item) => readDuty(item, to)),
    says: readText(fields, 'says', reading),
    reading: readOptionalText(fields, 'reading', reading),
  };
}

/** A norm's id starts with the article's; a letter may follow for its row, and a name after a slash. */
function readNormId(fields: Fields, article: string, { reading, normIds }: ProtocolReading): string {
  const id = readId(fields, normId, 'M.7a, M.7a/parents', reading);
  normIds.push(id);
  const row = id.value.split('/')[0] ?? '';
  const belongs = row.startsWith(article) && /^[a-z]{0,2}$/.test(row.slice(article.length));
  if (id.value !== '' && article !== '' && normId.test(id.value) && !belongs) {
    report(reading, 'norm-not-in-article', id.at, { norm: id.value, article });
  }
  return id.value;
}

function readConduct(fields: Fields, to: ProtocolReading): Norm['conduct'] {
  // More than one is refused by `checkFit`; each is read all the same, for the faults inside.
  const [conduct = null] = conductKeys
    .filter((key) => fields.byName.has(key))
    .map((key) => readConditionField(fields, key, to));
  return conduct;
}

function readExceptions(fields: Fields, to: ProtocolReading): readonly NormException[] {
  const { reading } = to;
  const ids: Located[] = [];
  const exceptions = readList(fields, 'unless', reading).map((item) => {
    const exception = readFields(item, ['id', 'when', 'text'], [], reading);
    const id = readId(exception, kebab, 'bond', reading);
    ids.push(id);
    const when = readConditionField(exception, 'when', to);
    return { id: id.value, when, text: readText(exception, 'text', reading) };
  });
  refuseDuplicates(ids, reading);
  return exceptions;
}

/** What ties the norm to other norms and to roles; whether those exist is checked when all is read. */
function readRelations(
  fields: Fields,
  id: string,
  to: ProtocolReading,
): Pick<Norm, 'overrides' | 'reliesOn' | 'judgedBy'> {
  const { reading } = to;
  const overrides = readNames(fields, 'overrides', reading);
  const at = fieldOf(fields, 'overrides')?.at;
  if (at !== undefined) to.overridesAt.set(id, at);
  const [judgedBy = null] = referTo('role', readNames(fields, 'judgedBy', reading).slice(0, 1), to);
  return {
    overrides: referTo('norm', overrides, to),
    reliesOn: referTo('norm', readNames(fields, 'reliesOn', reading), to),
    judgedBy,
  };
}
