import { expect, test } from 'vitest';
import { readProtocol } from '../../src/format/read-protocol.ts';
import { sampleProtocol, vocabulary } from './sample-protocol.ts';

const read = (text: string) => readProtocol(text, 'f.yaml', vocabulary);

test('a protocol is read with its defaults, and every part knows its place', () => {
  const result = read(sampleProtocol);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const [first, second] = result.protocol.articles[0]?.norms ?? [];
  expect(first).toMatchObject({
    id: 'M.7a',
    cites: 'M.7a',
    article: 'M.7',
    conduct: null,
    background: false,
    yields: null,
  });
  expect(first?.duties).toEqual([
    expect.objectContaining({ does: 'tell', to: 'directie', within: 'P7D', when: 'violated' }),
  ]);
  expect(second).toMatchObject({
    id: 'M.7a/quiet',
    cites: 'M.7a',
    when: { kind: 'always' },
    overrides: ['M.7a'],
    otherwise: 'forbid',
  });
  expect(result.protocol.articles[1]?.norms[0]?.acts).toEqual(['publish', 'link', 'forward']);
  expect(result.protocol.dates).toMatchObject({ inForceUntil: null });
  expect(result.positions.articles.get('M.7')?.at).toEqual({ line: 19, column: 5 });
  expect(result.positions.norms.get('M.7a')?.fields.get('says.nl')).toEqual({ line: 33, column: 17 });
  expect(result.positions.tensions.get('own-child')?.fields.get('outcome')).toEqual({ line: 70, column: 5 });
  expect(result.warnings).toEqual([]);
});

test('an adoption after the first day in force is doubted, not refused', () => {
  const result = read(sampleProtocol.replace('adoptedOn: 2024-06-20', 'adoptedOn: 2024-09-01'));
  expect(result).toMatchObject({
    ok: true,
    warnings: [{ code: 'dates-unusual', line: 7, severity: 'warning' }],
  });
});

test('a file with many faults tells all of them, from top to bottom, and nothing is loaded', () => {
  const faults: readonly (readonly [string, string])[] = [
    ['title:', 'titel:'],
    ['kind: school,', 'kind: club,'],
    ['[PO]', '[BO]'],
    ['2024-08-01', '2024-08-32'],
    ['2024-06-18 }', '18 juni }'],
    ['manages: [staff]', 'manages: [cook]'],
    ['{ channel: social }', '{ chanel: social }'],
    ['from: Het is niet', 'from: Het is echt niet'],
    ['en: Becoming friends', 'en: ""'],
    ['modality: prohibition', 'modality: ban'],
    ['[pupil, parent]', '[pupil, aunt]'],
    ['other.prior-bond: true', 'other.prior-bond: maybe'],
    ['judgedBy: directie', 'judgedBy: chef'],
    ['does: tell', 'does: shout'],
    ['atLeast: 3', 'atLeast: lots'],
    ['otherwise: forbid', 'otherwise: no'],
    ['moments: [onboarding]', 'moments: [never]'],
    ['act: spread', 'act: dance'],
    ['reliesOn: [M.7a/quiet]', 'reliesOn: [X.1]'],
    ['outcome: conflict', 'outcome: silent'],
  ];
  const broken = faults.reduce((text, [find, put]) => text.replace(find, put), sampleProtocol);
  const result = read(broken);
  if (result.ok) throw new Error('read a broken file');
  expect(result).not.toHaveProperty('protocol');
  expect(result.problems).toHaveLength(20);
  const lines = result.problems.map(({ line }) => line);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});

test('a circle of overrides is told with its way', () => {
  const circle = sampleProtocol.replace(
    '        judgedBy: directie',
    '        overrides: [M.7a/quiet]\n        judgedBy: directie',
  );
  expect(read(circle)).toMatchObject({
    problems: [
      { code: 'override-cycle', message: { en: expect.stringContaining('M.7a → M.7a/quiet → M.7a') } },
    ],
  });
});
