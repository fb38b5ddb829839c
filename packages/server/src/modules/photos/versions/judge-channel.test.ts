import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeChannel, mayBeSeen, mayHaveVersion, type PhotoOnChannel } from './judge-channel.ts';

const states = ['given', 'refused', 'withdrawn', 'none', 'hold', 'outdated'] as const;
const personId = fc.constantFrom('a', 'b', 'c', 'd');
const who = fc.oneof(
  personId.map((id) => ({ who: 'person' as string | null, personId: id as string | null })),
  fc
    .constantFrom('background', 'nobody-known', 'unknown', null)
    .map((kind) => ({ who: kind, personId: null })),
);
const face = fc
  .record({ who, cutOff: fc.boolean(), always: fc.boolean() })
  .map(({ who: said, ...rest }) => ({ ...said, ...rest }));
const photos: fc.Arbitrary<PhotoOnChannel> = fc.record({
  leftOut: fc.boolean(),
  looked: fc.boolean(),
  faces: fc.array(face).map((faces) => faces.map((one, place) => ({ ...one, id: String(place) }))),
  without: fc.array(personId),
});
const consents = fc
  .dictionary(personId, fc.constantFrom(...states))
  .map((of) => new Map(Object.entries(of).map(([id, state]) => [id, { state }])));

describe('who may be seen in a channel', () => {
  it('PHO-40 is nobody without a yes of the day, but for a background nobody could recognise', () => {
    fc.assert(
      fc.property(photos, consents, (photo, consent) => {
        for (const one of photo.faces) {
          const yes = one.personId !== null && consent.get(one.personId)?.state === 'given';
          expect(mayBeSeen(one, consent)).toBe(one.who === 'background' || yes);
        }
      }),
      { seed: 41 },
    );
  });

  it('PHO-41 gives no version of what nobody looked at, of who is not named, to be asked, or cannot be covered', () => {
    fc.assert(
      fc.property(photos, consents, (photo, consent) => {
        const standing = judgeChannel(photo, consent);
        if (!mayHaveVersion(standing)) return;
        expect(photo.leftOut).toBe(false);
        expect(photo.looked).toBe(true);
        const there = photo.faces.filter(({ cutOff }) => !cutOff);
        expect(there.every((one) => one.who !== null && one.who !== 'unknown')).toBe(true);
        expect(photo.without.every((id) => consent.get(id)?.state === 'given')).toBe(true);
        const isAsItIs = there.every((one) => !one.always && mayBeSeen(one, consent));
        expect(standing).toBe(isAsItIs ? 'as-it-is' : 'covered');
      }),
      { seed: 42 },
    );
  });

  it('PHO-52 is nobody of a photo that is not used there', () => {
    fc.assert(
      fc.property(photos, consents, (photo, consent) => {
        expect(judgeChannel({ ...photo, leftOut: true }, consent)).toBe('left-out');
      }),
      { seed: 43 },
    );
  });

  it('is everybody in a photo of people who all said yes', () => {
    const one = { id: '1', who: 'person', personId: 'a', cutOff: false, always: false };
    const photo = { leftOut: false, looked: true, faces: [one], without: ['b'] };
    const yes = new Map([
      ['a', { state: 'given' }],
      ['b', { state: 'given' }],
    ] as const);
    expect(judgeChannel(photo, yes)).toBe('as-it-is');
    expect(judgeChannel({ ...photo, faces: [{ ...one, always: true }] }, yes)).toBe('covered');
    expect(judgeChannel(photo, new Map())).toBe('not-coverable');
    // Who is outside what the channel gets needs no consent; who has no box may be anywhere.
    const [onlyB, out] = [new Map([['b', { state: 'given' }]] as const), { ...one, cutOff: true }];
    expect(judgeChannel({ ...photo, faces: [out] }, onlyB)).toBe('as-it-is');
    expect(judgeChannel({ ...photo, faces: [out] }, new Map())).toBe('not-coverable');
  });
});
