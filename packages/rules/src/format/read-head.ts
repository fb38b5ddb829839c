import { bearers, type Protocol, type Role } from './protocol.ts';
import {
  kebab,
  type Located,
  readDate,
  readId,
  readList,
  readString,
  readText,
  readWord,
  readWords,
  refuseDuplicates,
  stringOf,
} from './read-values.ts';
import { type Fields, fieldOf, type Reading, readFields, report } from './reading.ts';
import type { YamlNode } from './yaml-node.ts';

/** What stands at the head of a protocol, before its articles. */
export type Head = Pick<Protocol, 'id' | 'title' | 'holder' | 'sectors' | 'dates' | 'roles'>;

/** Reads who holds the protocol, since when, and the roles it speaks of. */
export function readHead(fields: Fields, reading: Reading): Head {
  checkFormat(fields, reading);
  const sectors = readWords(fields, 'sectors', ['PO', 'VO'] as const, reading);
  return {
    id: readId(fields, kebab, 'demarel', reading).value,
    title: readString(fields, 'title', reading),
    holder: readHolder(fields, reading),
    sectors,
    dates: readDates(fields, reading),
    roles: readRoles(fields, reading),
  };
}

function checkFormat(fields: Fields, reading: Reading): void {
  const node = fieldOf(fields, 'format');
  if (node === undefined || (node.kind === 'scalar' && node.value === 1)) return;
  report(reading, 'unsupported-format', node.at, {});
}

function readHolder(fields: Fields, reading: Reading): Head['holder'] {
  const node = fieldOf(fields, 'holder');
  if (node === undefined) return { kind: 'school', name: '' };
  const holder = readFields(node, ['kind', 'name'], [], reading);
  const kind = readWord(holder, 'kind', ['school', 'board'] as const, reading) ?? 'school';
  return { kind, name: readString(holder, 'name', reading) };
}

function readDates(fields: Fields, reading: Reading): Head['dates'] {
  const node = fieldOf(fields, 'dates');
  if (node === undefined) return {};
  const dates = readFields(node, [], ['inForceFrom', 'inForceUntil', 'adoptedOn', 'consent'], reading);
  const from = readDate(dates, 'inForceFrom', reading);
  const until = readUntil(dates, reading);
  const adopted = readDate(dates, 'adoptedOn', reading);
  const consent = readConsent(fieldOf(dates, 'consent'), reading);
  if (from !== undefined && until?.value && until.value < from.value) {
    report(reading, 'dates-out-of-order', until.at, { first: 'inForceFrom', second: 'inForceUntil' });
  }
  for (const [name, date] of [
    ['adoptedOn', adopted],
    ['consent', consent?.on],
  ] as const) {
    if (from === undefined || date === undefined || date.value <= from.value) continue;
    report(reading, 'dates-unusual', from.at, { first: name, second: 'inForceFrom' });
  }
  return {
    ...(from === undefined ? {} : { inForceFrom: from.value }),
    ...(until === undefined ? {} : { inForceUntil: until.value }),
    ...(adopted === undefined ? {} : { adoptedOn: adopted.value }),
    ...(consent === undefined ? {} : { consent: { body: consent.body, on: consent.on?.value ?? '' } }),
  };
}

/** The end may be null: it is known that there is none. */
function readUntil(
  dates: Fields,
  reading: Reading,
): Located | { readonly value: null; readonly at: Located['at'] } | undefined {
  const node = fieldOf(dates, 'inForceUntil');
  if (node?.kind === 'scalar' && node.value === null) return { value: null, at: node.at };
  return readDate(dates, 'inForceUntil', reading);
}

function readConsent(
  node: YamlNode | undefined,
  reading: Reading,
): { readonly body: string; readonly on: Located | undefined } | undefined {
  if (node === undefined) return undefined;
  const fields = readFields(node, ['body', 'on'], [], reading);
  return { body: readString(fields, 'body', reading), on: readDate(fields, 'on', reading) };
}

function readRoles(fields: Fields, reading: Reading): readonly Role[] {
  const ids: Located[] = [];
  const roles = readList(fields, 'roles', reading).map((item): Role => {
    const role = readFields(item, ['id', 'name'], ['manages'], reading);
    const id = readId(role, kebab, 'directie', reading);
    ids.push(id);
    return {
      id: id.value,
      name: readText(role, 'name', reading),
      manages: readWords(role, 'manages', bearers, reading, 0),
    };
  });
  refuseDuplicates(ids, reading);
  return roles;
}

/** Reads the rows of the paper that are not encoded, each with its reason. */
export function readNotEncoded(fields: Fields, reading: Reading): Protocol['notEncoded'] {
  const rows: Located[] = [];
  const notEncoded = readList(fields, 'notEncoded', reading).map((item) => {
    const entry = readFields(item, ['row', 'reason'], [], reading);
    const node = fieldOf(entry, 'row');
    const row = node === undefined ? '' : stringOf(node, reading);
    if (node !== undefined) rows.push({ value: row, at: node.at });
    return { row, reason: readText(entry, 'reason', reading) };
  });
  refuseDuplicates(rows, reading);
  return notEncoded;
}
