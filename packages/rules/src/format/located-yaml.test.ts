import { expect, test } from 'vitest';
import { readYaml } from './located-yaml.ts';

const found = (text: string) =>
  readYaml(text, 'f.yaml').problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

test('values know their line and column, also behind an alias and with Windows line ends', () => {
  const { root, problems } = readYaml('a: &x\r\n  - 1\r\nb: *x\r\n', 'f.yaml');
  expect(problems).toEqual([]);
  expect(root).toMatchObject({
    kind: 'map',
    entries: [
      { key: 'a', at: { line: 1, column: 1 }, value: { items: [{ value: 1, at: { line: 2, column: 5 } }] } },
      { key: 'b', at: { line: 3, column: 1 }, value: { kind: 'list' } },
    ],
  });
});

test('yes, no, on and dates are texts: YAML 1.2, as people mean them', () => {
  const { root } = readYaml('on: 2026-11-21\nanswer: no\n', 'f.yaml');
  expect(root).toMatchObject({
    entries: [
      { key: 'on', value: { value: '2026-11-21' } },
      { key: 'answer', value: { value: 'no' } },
    ],
  });
});

test.each([
  ['', 'yaml-empty 1:1'],
  ['# only a comment\n', 'yaml-empty 1:1'],
  ['a: 1\na: 2\n', 'yaml-duplicate-key 2:1'],
  ['7: a\n', 'yaml-key 1:1'],
  ['? [a]\n: b\n', 'yaml-key 1:3'],
  ['a: 1\n---\nb: 2\n', 'yaml-several-documents 2:1'],
  ['a:\n\tb: 1\n', 'yaml-tab 2:1'],
  ['a: [1\n', 'yaml-unclosed 2:1'],
  ['a: "b\n', 'yaml-unclosed 2:1'],
  ['a: *b\n', 'yaml-alias 1:4'],
  ['a: &b [*b]\n', 'yaml-alias 1:8'],
  ['a: !set b\n', 'yaml-tag 1:4'],
  [`a: ${'['.repeat(70)}${']'.repeat(70)}`, 'yaml-too-deep 1:64'],
  ['\uFEFFa: 1\n', 'yaml-bom 1:1'],
])('%j gives %s', (text, problem) => {
  expect(found(text)).toContain(problem);
});

test('a text of more than a megabyte is not even looked at', () => {
  expect(found(`a: ${'x'.repeat(1_048_576)}`)).toEqual(['yaml-too-large 1:1']);
});

test('a billion laughs are refused without being told', () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 12; i++) lines.push(`a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`);
  expect(found(lines.join('\n'))).toEqual([expect.stringMatching(/^yaml-alias-bomb/)]);
});

test('a text that is all brackets is refused, not crashed on', () => {
  expect(found('['.repeat(20_000))).toEqual([expect.stringMatching(/^yaml-too-deep/)]);
});

test('a mark at the start of the file is only a warning', () => {
  const { root, problems } = readYaml('\uFEFFa: 1\n', 'f.yaml');
  expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  expect(root).toMatchObject({ entries: [{ key: 'a', at: { line: 1, column: 1 } }] });
});
