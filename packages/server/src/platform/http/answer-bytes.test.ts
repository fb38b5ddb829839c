import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerBytes } from './answer-bytes.ts';

const inner = z.object({ name: z.string(), more: z.array(z.number()).optional() });
const schema = z.object({
  one: inner,
  two: inner.nullable(),
  said: z.string().default('nothing'),
  left: z.int().optional(),
});

const text = (of: z.ZodType, value: unknown) => answerBytes(of, value).toString();
const usual = (of: z.ZodType, value: unknown) => JSON.stringify(of.parse(value));

describe('an answer as it is sent', () => {
  it.each([
    { one: { name: 'a' }, two: null },
    {
      one: { name: '’é"\n', more: [1, 2] },
      two: { name: 'b' },
      said: 'x',
      left: 3,
      other: 'not of the contract',
    },
    { one: Object.freeze({ name: 'c', secret: 'x' }), two: Object.freeze({ name: 'd', secret: 'y' }) },
  ])('is what the schema makes of it: %j', (value) => {
    expect(text(schema, value)).toBe(usual(schema, value));
    expect(text(schema, value)).toBe(usual(schema, value));
  });

  it('is refused when a field is missing or wrong, frozen or not', () => {
    for (const one of [{ name: 1 }, Object.freeze({ name: 1 }), undefined]) {
      expect(() => answerBytes(schema, { one, two: null })).toThrow();
    }
  });

  it('is written anew for what may have changed', () => {
    const one = { name: 'a' };
    text(schema, { one, two: null });
    one.name = 'b';
    expect(text(schema, { one, two: null })).toContain('"b"');
  });

  it('is written for each schema apart', () => {
    const value = Object.freeze({ name: 'a', more: [1] });
    expect(text(z.object({ one: inner }), { one: value })).toBe('{"one":{"name":"a","more":[1]}}');
    expect(text(z.object({ one: inner.pick({ name: true }) }), { one: value })).toBe('{"one":{"name":"a"}}');
  });

  it('works for a schema that is more than its fields, or no object at all', () => {
    for (const [of, value] of [
      [z.array(z.int()), [1, 2]],
      [z.object({}), {}],
      [z.object({ a: z.int() }).refine(({ a }) => a > 0), { a: 1, b: 2 }],
      [z.looseObject({ a: z.int() }), { a: 1, b: 2 }],
    ] as const) {
      expect(text(of, value)).toBe(usual(of, value));
    }
    expect(() =>
      answerBytes(
        z.object({ a: z.int() }).refine(({ a }) => a > 0),
        { a: -1 },
      ),
    ).toThrow();
  });
});
