import type { Duty } from './protocol.ts';
import { type ProtocolReading, referTo } from './protocol-reading.ts';
import { readNames, readString, readText, readWord } from './read-values.ts';
import { type Fields, fieldOf, readFields, report, shortened } from './reading.ts';
import type { YamlNode } from './yaml-node.ts';

/** What a duty can ask; the product carries each of these out. */
const deeds = [
  'tell',
  'phone',
  'file',
  'request-removal',
  'ask-consent',
  'make-unrecognisable',
  'act',
  'acknowledge',
] as const satisfies readonly Duty['does'][];

/** `at-once`, `beforehand`, or an ISO 8601 duration. */
const term = /^(at-once|beforehand|P(?=[\dT])(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/;

/** Reads what somebody owes once a norm is in play. */
export function readDuty(node: YamlNode, to: ProtocolReading): Duty {
  const { reading } = to;
  const fields = readFields(node, ['does', 'text'], ['to', 'within', 'file', 'when'], reading);
  const [role] = referTo('role', readNames(fields, 'to', reading).slice(0, 1), to);
  return {
    does: readWord(fields, 'does', deeds, reading) ?? 'act',
    ...(role === undefined ? {} : { to: role }),
    ...readTerm(fields, to),
    ...(fields.byName.has('file') ? { file: readString(fields, 'file', reading) } : {}),
    when: readWord(fields, 'when', ['applies', 'violated'] as const, reading) ?? 'applies',
    text: readText(fields, 'text', reading),
  };
}

function readTerm(fields: Fields, { reading }: ProtocolReading): { readonly within?: string } {
  const node = fieldOf(fields, 'within');
  if (node === undefined) return {};
  const within = readString(fields, 'within', reading);
  if (within !== '' && !term.test(within))
    report(reading, 'bad-duration', node.at, { value: shortened(within) });
  return { within };
}
