import { expect, it } from 'vitest';
import { noDuties, question, together } from './duty.ts';
import { dueWithin } from './protocol-terms.ts';

const friday = '2026-11-20T19:30:00.000Z';

it.each([
  ['at-once', { kind: 'at-once', since: friday }],
  ['PT24H', { kind: 'moment', at: '2026-11-21T19:30:00.000Z' }],
  ['P1D', { kind: 'day', on: '2026-11-21' }],
  ['P2W', { kind: 'day', on: '2026-12-04' }],
  ['P1M', { kind: 'day', on: '2026-12-20' }],
  // What is no time on the clock is said by the article.
  ['beforehand', null],
  ['P1DT12H', null],
  [null, null],
])('DUT-4 within %s by a protocol ends as counted, also in a weekend', (within, due) => {
  expect(dueWithin(within, friday)).toEqual(due);
});

it('DUT-60 a question that several duties hang on is asked once, and blocks what any of them blocks', () => {
  const one = { ...noDuties, questions: [question('sexual', ['take-measure']), question('leaked')] };
  const other = { ...noDuties, questions: [question('sexual', ['collect-evidence', 'take-measure'])] };
  expect(together(one, other).questions).toEqual([
    { fact: 'sexual', blocks: ['take-measure', 'collect-evidence'] },
    { fact: 'leaked', blocks: [] },
  ]);
});
