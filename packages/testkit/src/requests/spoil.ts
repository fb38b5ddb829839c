import fc from 'fast-check';

/** Values that have broken parsers before. */
const nasty: readonly unknown[] = [
  null,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e\u200b\ufeff',
  'ß'.repeat(5000),
  '😀'.repeat(3000),
  "'; drop table person; --",
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  '%00',
  -1,
  0,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  -0.5,
  true,
  [],
  {},
  [[[[[[[[]]]]]]]],
  { a: { b: { c: { d: { e: {} } } } } },
  Array.from({ length: 3000 }, (_, index) => index),
  '0000-00-00',
  '9999-12-31',
  '2026-02-30',
  '00000000-0000-0000-0000-000000000000',
];

/** A value of which something was made wrong: a part replaced, left out, doubled, or something strange added. */
export function spoil(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(value, fc.constantFrom(...nasty), fc.nat(), fc.constantFrom('replace', 'remove', 'add', 'whole'))
    .map(([good, bad, at, how]) => {
      if (how === 'whole' || typeof good !== 'object' || good === null) return bad;
      const keys = Object.keys(good);
      const key = keys[at % Math.max(keys.length, 1)] ?? 'extra';
      const copy: Record<string, unknown> = { ...good };
      if (how === 'remove') delete copy[key];
      else if (how === 'add') copy[`${key}_extra`] = bad;
      else copy[key] = bad;
      return copy;
    });
}
