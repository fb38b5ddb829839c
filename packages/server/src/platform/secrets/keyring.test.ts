import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openKeyring } from './keyring.ts';

const key = Buffer.alloc(32, 1);
const other = Buffer.alloc(32, 2);
const bytes = fc.uint8Array({ maxLength: 200 });

describe('what is sealed', () => {
  it('comes back whole for the same purpose and context, and for no other', () => {
    fc.assert(
      fc.property(bytes, fc.string(), fc.string(), (plain, context, elsewhere) => {
        const ring = openKeyring(key);
        const sealed = ring.seal('one', context, plain);
        expect(ring.open('one', context, sealed)).toEqual(Buffer.from(plain));
        expect(ring.open('two', context, sealed)).toBeNull();
        if (elsewhere !== context) expect(ring.open('one', elsewhere, sealed)).toBeNull();
        expect(openKeyring(other).open('one', context, sealed)).toBeNull();
      }),
      { seed: 5 },
    );
  });

  it('is refused when any byte of it was altered, or some are missing', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (plain, place, change) => {
        const ring = openKeyring(key);
        const sealed = ring.seal('one', 'x', plain);
        const altered = Buffer.from(sealed);
        const at = place % sealed.length;
        altered[at] = (altered[at] ?? 0) ^ change;
        expect(ring.open('one', 'x', altered)).toBeNull();
        expect(ring.open('one', 'x', sealed.subarray(0, at))).toBeNull();
      }),
      { seed: 6 },
    );
  });

  it('differs each time, and is still opened after the key was replaced', () => {
    const before = openKeyring(key);
    const sealed = before.seal('one', 'x', Buffer.from('geheim'));
    expect(before.seal('one', 'x', Buffer.from('geheim'))).not.toEqual(sealed);
    const after = openKeyring(other, [key]);
    expect(after.open('one', 'x', sealed)?.toString()).toBe('geheim');
    expect(before.open('one', 'x', after.seal('one', 'x', randomBytes(4)))).toBeNull();
  });

  it('takes a key of 256 bits', () => {
    expect(() => openKeyring(Buffer.alloc(31))).toThrow('256 bits');
  });
});

it('a digest needs the key and the purpose', () => {
  const digest = openKeyring(key).digest('tries', 'a@example.org');
  expect(openKeyring(key).digest('tries', 'a@example.org')).toEqual(digest);
  expect(openKeyring(key).digest('other', 'a@example.org')).not.toEqual(digest);
  expect(openKeyring(other).digest('tries', 'a@example.org')).not.toEqual(digest);
});
