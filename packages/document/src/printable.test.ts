import { describe, expect, test } from 'vitest';
import { printable, printableLine } from './printable.ts';

describe('LET-23 what can be printed', () => {
  test.each([
    ['a\r\nb\rc\u{2028}d', 'a\nb\nc\nd'],
    ['tab\there', 'tab here'],
    ['nul\u{0}bel\u{7}del\u{7F}', 'nulbeldel'],
    ['\u{202E}om\u{202C} \u{2066}ge\u{2069}keerd\u{200F}', 'om gekeerd'],
    ['half \u{D83D}', 'half \u{FFFD}'],
    ['e\u{301}', 'é'],
    ['hart ❤\u{FE0F}', 'hart ❤'],
    ['\u{FFFF}\u{FDD0}', '\u{FFFD}\u{FFFD}'],
    ['zacht\u{AD}koppel', 'zachtkoppel'],
  ])('%j is %j', (given, shown) => {
    expect(printable(given)).toBe(shown);
  });

  test('is what it was when it is printed again', () => {
    for (let code = 0; code < 0x3_0000; code += 7) {
      const once = printable(String.fromCodePoint(code));
      expect(printable(once)).toBe(once);
    }
  });

  test('on one line there is one', () => {
    expect(printableLine('  een\n twee\t drie ')).toBe('een twee drie');
  });
});
