import { expect, it } from 'vitest';
import type { Finding } from './check-types.ts';
import { shiftFindings } from './shift-findings.ts';

function findingAt(start: number, end: number): Finding {
  return {
    detector: 'phone',
    start,
    end,
    confidence: 0.9,
    attention: 'look',
    note: { code: 'phone', params: {} },
    bearsOn: [],
    articles: [],
    fixes: [{ code: 'remove', start, end, text: '' }],
    meant: null,
  };
}

const before = 'Bel 06-12345678 of mail.';
const phone = findingAt(4, 15);

it.each([
  ['typing behind it leaves it', `${before} Tot dan!`, 4],
  ['typing before it moves it', `Hoi! ${before}`, 9],
  ['taking out before it moves it back', before.slice(4), 0],
])('%s', (_, after, start) => {
  const [moved] = shiftFindings([phone], before, after);
  expect(moved?.start).toBe(start);
  expect(moved?.fixes[0]?.start).toBe(start);
  expect(after.slice(moved?.start, moved?.end)).toBe('06-12345678');
});

it('lets go of what was edited itself', () => {
  expect(shiftFindings([phone], before, 'Bel 06-1234567 of mail.')).toEqual([]);
  expect(shiftFindings([phone], before, 'Bel of mail.')).toEqual([]);
});

it('gives back the same findings for the same text', () => {
  expect(shiftFindings([phone], before, before)).toEqual([phone]);
});
