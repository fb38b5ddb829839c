import { expect, test } from 'vitest';
import { readScenarios } from '../../src/format/read-scenarios.ts';
import { sampleScenarios, vocabulary } from './sample-protocol.ts';

const bySomebody = (value: unknown) => ({ value, source: { kind: 'person' } });

test('people are laid out as flat facts, and everything is said by a person', () => {
  const result = readScenarios(sampleScenarios, 'f.yaml', vocabulary);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const [first, second] = result.scenarios;
  expect(first).toMatchObject({
    name: 'A teacher befriends a pupil',
    restUsual: true,
    expect: { outcome: 'forbid', cites: ['M.7a'] },
  });
  expect(first?.verdicts.get('M.7a')).toBe('violated');
  expect(second).toMatchObject({ restUsual: false, expect: { cites: null }, at: { line: 7, column: 3 } });
  expect(second?.situation).toEqual({
    referenceDate: '2026-11-21',
    facts: {
      act: bySomebody('publish'),
      'actor.role': bySomebody('staff'),
      media: bySomebody(['photo']),
      people: bySomebody(1),
      'people.1.who': bySomebody('pupil'),
      'people.1.number': bySomebody(2),
    },
  });
});

test('a scenario may expect verdicts alone, but not nothing', () => {
  const only = '- scenario: a\n  on: 2026-11-21\n  facts: { act: doubt }\n';
  expect(readScenarios(`${only}  verdicts: { A.1: undetermined }\n`, 'f', vocabulary)).toMatchObject({
    ok: true,
    scenarios: [{ expect: null }],
  });
  expect(readScenarios(only, 'f', vocabulary)).toMatchObject({
    ok: false,
    problems: [{ code: 'missing-key' }],
  });
});
