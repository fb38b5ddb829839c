import { expect, test } from 'vitest';
import { nearestName } from './suggest.ts';

test.each([
  ['modalty', 'modality'],
  ['Modality', 'modality'],
  ['mni', 'min'],
  ['action', 'act'],
  ['zzz', null],
  ['', null],
  ['modality'.repeat(20), null],
])('%j is taken for %j', (written, meant) => {
  expect(nearestName(written, ['modality', 'bearer', 'act', 'min'])).toBe(meant);
});
