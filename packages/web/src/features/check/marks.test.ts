import { expect, it } from 'vitest';
import type { Finding } from './check-types.ts';
import { leftAlone, marksOf, missingIn } from './marks.ts';

function finding(
  detector: Finding['detector'],
  start: number,
  end: number,
  more: Partial<Finding> = {},
): Finding {
  return {
    detector,
    start,
    end,
    confidence: 0.9,
    attention: 'look',
    note: { code: detector, params: {} },
    bearsOn: [],
    articles: [],
    fixes: [],
    meant: null,
    ...more,
  };
}

const says = ({ detector }: Finding) => `${detector}.`;

it('takes together what stands over each other, and says both', () => {
  const found = [finding('roster-name', 0, 5), finding('group-and-name', 3, 12), finding('phone', 20, 30)];
  const marks = marksOf(found, says, ({ detector }) => (detector === 'phone' ? 'not' : 'ask'));
  expect(marks.map(({ start, end, tone, says: words }) => [start, end, tone, words])).toEqual([
    [0, 12, 'ask', 'roster-name. group-and-name.'],
    [20, 30, 'not', 'phone.'],
  ]);
});

it('keeps apart what is missing and what is left alone', () => {
  const found = [finding('notice-missing', 9, 9), finding('criticism', 0, 5, { attention: 'leave' })];
  expect(marksOf(found, says, () => 'ask')).toEqual([]);
  expect(missingIn(found)).toHaveLength(1);
  expect(leftAlone(found)).toHaveLength(1);
});
