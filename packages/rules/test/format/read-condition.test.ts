import { expect, test } from 'vitest';
import { readYaml } from '../../src/format/located-yaml.ts';
import { inFileOrder, type Problem } from '../../src/format/problem.ts';
import { readCondition } from '../../src/format/read-condition.ts';
import { readTerms } from '../../src/format/read-terms.ts';
import { vocabulary } from './sample-protocol.ts';

function read(condition: string, terms = '{}') {
  const problems: Problem[] = [];
  const reading = { file: 'f.yaml', problems };
  const root = (text: string) =>
    readYaml(text, 'f.yaml').root ?? ({ kind: 'scalar', at: { line: 1, column: 1 }, value: null } as const);
  const context = readTerms(root(terms), vocabulary.facts, reading);
  return {
    condition: readCondition(root(condition), context),
    codes: inFileOrder(problems).map(({ code }) => code),
    problems,
  };
}

const fact = (name: string, test: object) => ({ kind: 'fact', fact: name, ...test });
const pupil = fact('person.who', { op: 'is', value: 'pupil' });

test.each([
  ['{ personal: true }', fact('personal', { op: 'is', value: true })],
  ['{ channel: x }', fact('channel', { op: 'is', value: 'x' })],
  ['{ channel: [x, tiktok, x] }', fact('channel', { op: 'in', values: ['x', 'tiktok'] })],
  [
    '{ permission: by-teacher }',
    fact('permission', { op: 'in', values: ['teacher-before', 'teacher-after'] }),
  ],
  [
    '{ permission: [none, by-teacher] }',
    fact('permission', { op: 'in', values: ['none', 'teacher-before', 'teacher-after'] }),
  ],
  ['{ topic: opinion }', fact('topic', { op: 'has', values: ['opinion'] })],
  ['{ topic: [opinion, event] }', fact('topic', { op: 'has', values: ['opinion', 'event'] })],
  ['{ actor.age: 15 }', fact('actor.age', { op: 'is', value: 15 })],
  [
    '{ actor.age: { atLeast: 12, atMost: 15 } }',
    fact('actor.age', { op: 'between', atLeast: 12, atMost: 15 }),
  ],
  ['{ other.left-on: { yearsAgo: 2 } }', fact('other.left-on', { op: 'years-ago', atLeast: 2 })],
  ['{ all: [{ any: [{ personal: true }] }] }', fact('personal', { op: 'is', value: true })],
  ['{ not: { personal: true } }', { kind: 'not', of: fact('personal', { op: 'is', value: true }) }],
  ['{ some-person: { person.who: pupil } }', { kind: 'some-person', where: pupil }],
  [
    '{ every-person: { holds: { person.who: pupil } } }',
    { kind: 'every-person', where: { kind: 'always' }, holds: pupil },
  ],
  [
    '{ count-people: { where: { person.who: pupil }, atMost: 1 } }',
    { kind: 'count-people', where: pupil, atMost: 1 },
  ],
])('%s', (text, condition) => {
  expect(read(text)).toMatchObject({ condition, codes: [] });
});

test('every line of a map must hold, whatever its kind, in the order of the file', () => {
  const { condition } = read(
    '{ personal: true, any: [{ act: link }, { act: reply }], term: t }',
    't: { act: publish }',
  );
  expect(condition).toEqual({
    kind: 'all',
    of: [
      fact('personal', { op: 'is', value: true }),
      {
        kind: 'any',
        of: [fact('act', { op: 'is', value: 'link' }), fact('act', { op: 'is', value: 'reply' })],
      },
      fact('act', { op: 'is', value: 'publish' }),
    ],
  });
});

test('facts about the actor may stand inside a condition about people, other people conditions may not', () => {
  expect(read('{ every-person: { holds: { actor.role: staff } } }').codes).toEqual([]);
  expect(read('{ some-person: { not: { some-person: { person.who: pupil } } } }').codes).toEqual([
    'people-nested',
  ]);
});

test('a term stands where its content may stand', () => {
  expect(read('{ some-person: { term: t } }', 't: { person.who: pupil }').codes).toEqual([]);
  expect(read('{ term: t }', 't: { person.who: pupil }').codes).toEqual(['person-outside']);
  expect(read('{ some-person: { term: t } }', 't: { some-person: { person.who: pupil } }').codes).toEqual([
    'people-nested',
  ]);
});

test('a circle of terms is told once, with the way it goes', () => {
  const { problems } = read('{ term: a }', 'a: { term: b }\nb: { not: { term: c } }\nc: { term: a }');
  expect(problems.map(({ code, line, message }) => [code, line, message.en])).toEqual([
    ['term-cycle', 3, 'This term refers to itself: a → b → c → a.'],
  ]);
});

test('terms that double each other are refused before they grow', () => {
  const lines = ['t0: { personal: true }'];
  for (let i = 1; i < 40; i++) lines.push(`t${i}: { all: [{ term: t${i - 1} }, { term: t${i - 1} }] }`);
  expect(new Set(read('{ term: t39 }', lines.join('\n')).codes)).toEqual(new Set(['condition-too-large']));
  const chain = Array.from({ length: 5000 }, (_, i) => `t${i}: { not: { term: t${i + 1} } }`);
  expect(read('{ term: t0 }', [...chain, 't5000: { personal: true }'].join('\n')).codes).toContain(
    'condition-too-large',
  );
});

test('a misspelt name comes with the name that was meant', () => {
  const { problems } = read('{ chanel: facebok, channel: facebok }');
  expect(problems.map(({ suggestion }) => suggestion?.nl)).toEqual([
    'Bedoel je "channel"?',
    'Bedoel je "facebook"?',
  ]);
  expect(problems[1]?.message.nl).toContain('social, school-own, parent-portal, learning-environment');
});
