import { isCalendarDate } from './calendar-date.ts';
import type { Position } from './problem.ts';
import {
  type Fields,
  fieldOf,
  type Reading,
  readFields,
  report,
  reportNotAllowed,
  reportType,
  shortened,
} from './reading.ts';
import type { Text } from './text.ts';
import type { YamlNode } from './yaml-node.ts';

/** A word of the file with its place. */
export interface Located {
  readonly value: string;
  readonly at: Position;
}

const emptyText: Text = { nl: '', en: '' };

/** A text that is not empty. Numbers are refused: `7.10` without quotation marks would become 7.1. */
export function readString(fields: Fields, name: string, reading: Reading): string {
  const node = fieldOf(fields, name);
  return node === undefined ? '' : stringOf(node, reading);
}

/** The text of one node, as `readString`. */
export function stringOf(node: YamlNode, reading: Reading): string {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') reportType(reading, node, 'text');
  else if (node.value.trim() === '') report(reading, 'empty-value', node.at, {});
  else return node.value;
  return '';
}

/** A text in both languages, neither of them empty. */
export function readText(fields: Fields, name: string, reading: Reading): Text {
  const node = fieldOf(fields, name);
  return node === undefined ? emptyText : textOf(node, reading);
}

/** A text in both languages, or null when the line is left out. */
export function readOptionalText(fields: Fields, name: string, reading: Reading): Text | null {
  const node = fieldOf(fields, name);
  return node === undefined ? null : textOf(node, reading);
}

/** Both languages of one node. */
export function textOf(node: YamlNode, reading: Reading): Text {
  const fields = readFields(node, ['nl', 'en'], [], reading);
  return { nl: readString(fields, 'nl', reading), en: readString(fields, 'en', reading) };
}

/** True or false; false when the line is left out. */
export function readBoolean(fields: Fields, name: string, reading: Reading): boolean {
  const node = fieldOf(fields, name);
  if (node === undefined) return false;
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
  reportType(reading, node, 'yesno');
  return false;
}

/** A whole number of nought or more, or undefined when it is not there or not one. */
export function readWholeNumber(fields: Fields, name: string, reading: Reading): number | undefined {
  const node = fieldOf(fields, name);
  if (node === undefined) return undefined;
  const value = node.kind === 'scalar' ? node.value : null;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  reportType(reading, node, 'whole-number');
  return undefined;
}

/** One of the allowed words, or undefined when it is not there or not one of them. */
export function readWord<W extends string>(
  fields: Fields,
  name: string,
  allowed: readonly W[],
  reading: Reading,
): W | undefined {
  const node = fieldOf(fields, name);
  return node === undefined ? undefined : wordOf(node, allowed, reading);
}

function wordOf<W extends string>(node: YamlNode, allowed: readonly W[], reading: Reading): W | undefined {
  if (node.kind !== 'scalar' || node.value === null) {
    reportType(reading, node, 'text');
    return undefined;
  }
  const word = allowed.find((each) => each === node.value);
  if (word === undefined) reportNotAllowed(reading, node.at, String(node.value), allowed);
  return word;
}

/** One of the allowed words or a list of at least so many, without repeats; empty when the line is left out. */
export function readWords<W extends string>(
  fields: Fields,
  name: string,
  allowed: readonly W[],
  reading: Reading,
  least: 0 | 1 = 1,
): readonly W[] {
  const node = fieldOf(fields, name);
  if (node === undefined) return [];
  const words = itemsOf(node, reading, least).map((item) => wordOf(item, allowed, reading));
  return [...new Set(words.filter((word) => word !== undefined))];
}

/** One name or a list of names, each with its place, to be looked up when the whole file is read. */
export function readNames(fields: Fields, name: string, reading: Reading): readonly Located[] {
  const node = fieldOf(fields, name);
  if (node === undefined) return [];
  return itemsOf(node, reading, 0).flatMap((item) => {
    const value = stringOf(item, reading);
    return value === '' ? [] : [{ value, at: item.at }];
  });
}

/** The items of a list, or the single value that stands in its place. */
function itemsOf(node: YamlNode, reading: Reading, least: 0 | 1): readonly YamlNode[] {
  if (node.kind !== 'list') return [node];
  if (node.items.length < least) report(reading, 'empty-list', node.at, {});
  return node.items;
}

/** The items of a list; empty when the line is left out. */
export function readList(fields: Fields, name: string, reading: Reading): readonly YamlNode[] {
  const node = fieldOf(fields, name);
  if (node === undefined) return [];
  if (node.kind === 'list') return node.items;
  reportType(reading, node, 'list');
  return [];
}

/** A day that exists, `YYYY-MM-DD`, with its place. */
export function readDate(fields: Fields, name: string, reading: Reading): Located | undefined {
  const node = fieldOf(fields, name);
  if (node === undefined) return undefined;
  const value = node.kind === 'scalar' ? node.value : null;
  if (value === null || typeof value === 'boolean') reportType(reading, node, 'date');
  else if (typeof value === 'string' && isCalendarDate(value)) return { value, at: node.at };
  else report(reading, 'bad-date', node.at, { value: shortened(String(value)) });
  return undefined;
}

/** A name that follows a pattern; `like` shows one that does. */
export function readId(
  fields: Fields,
  pattern: RegExp,
  like: string,
  reading: Reading,
  field = 'id',
): Located {
  const value = readString(fields, field, reading);
  const at = fieldOf(fields, field)?.at ?? fields.at;
  if (value !== '' && !pattern.test(value)) report(reading, 'bad-id', at, { id: shortened(value), like });
  return { value, at };
}

/** Names in small letters with hyphens. */
export const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Notes each name that was used before. */
export function refuseDuplicates(names: readonly Located[], reading: Reading): void {
  const seen = new Map<string, Position>();
  for (const { value, at } of names) {
    const earlier = seen.get(value);
    if (value === '') continue;
    if (earlier === undefined) seen.set(value, at);
    else report(reading, 'duplicate-id', at, { id: shortened(value), line: earlier.line });
  }
}
