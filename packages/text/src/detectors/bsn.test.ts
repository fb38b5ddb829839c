import { expect, it } from 'vitest';
import { passesElevenTest } from './bsn.ts';

it.each([
  ['111222333', true],
  ['123456782', true],
  ['123456789', false],
  ['000000000', false],
  ['12345678', false],
])('the eleven test of %s: %s', (digits, passes) => {
  expect(passesElevenTest(digits)).toBe(passes);
});
