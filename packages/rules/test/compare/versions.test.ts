import { readFileSync } from 'node:fs';
import { listProtocolFiles, loadVocabulary, protocolsFolder } from '@plaatswijs/protocol-files';
import { type CompiledProtocol, compileProtocol, readProtocol } from '@plaatswijs/rules';
import { compareProtocols } from '@plaatswijs/rules/compare';
import { expect, test } from 'vitest';

const vocabulary = loadVocabulary(protocolsFolder);
const file = listProtocolFiles(protocolsFolder).find(({ id }) => id === 'demarel');
const text = readFileSync(file?.path ?? '', 'utf8');

/** De Marel as it is, or as a next version with some words replaced. */
function version(replace = '', by = ''): CompiledProtocol {
  expect(text).toContain(replace);
  const read = readProtocol(text.replaceAll(replace, by), 'demarel.yaml', vocabulary);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return compileProtocol(read.protocol, vocabulary);
}

const on = { referenceDate: '2026-11-21' };

test('a protocol against itself, whole: nothing', () => {
  expect(compareProtocols(version(), version(), on).differences).toEqual([]);
});

test('a next version in which a former pupil must have left for three years: that, and nothing else', () => {
  const next = version('{ yearsAgo: 2 }', '{ yearsAgo: 3 }');
  const { differences } = compareProtocols(version(), next, on);
  const [difference, ...others] = differences;
  expect(others).toEqual([]);
  expect(difference?.left).toEqual({ outcome: 'discourage', cites: ['demarel.M.7b'] });
  expect(difference?.right).toEqual({ outcome: 'forbid', cites: ['demarel.M.7b'] });
  expect(difference?.situation.facts).toMatchObject({
    act: { value: 'befriend' },
    'actor.role': { value: 'staff' },
    'other.who': { value: 'former-pupil' },
  });
  const left = String(difference?.situation.facts['other.left-on']?.value);
  expect(left > '2023-11-21' && left <= '2024-11-21').toBe(true);
});

test('a next version in other words: nothing', () => {
  const next = version("summary:\n      nl: '", "summary:\n      nl: 'Anders gezegd: ");
  expect(compareProtocols(version(), next, on).differences).toEqual([]);
});
