import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeChannel, mayHaveVersion, type PeopleInPhoto } from './judge-channel.ts';

const states = ['given', 'refused', 'withdrawn', 'none', 'hold', 'outdated'] as const;
const personId = fc.constantFrom('a', 'b', 'c', 'd');
const face = fc.oneof(
  personId.map((id) => ({ who: 'person' as string | null, personId: id as string | null })),
  fc.constantFrom('background', 'nobody-known', 'unknown', null).map((who) => ({ who, personId: null })),
);
const photos: fc.Arbitrary<PeopleInPhoto> = fc.record({
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
        const { toCover } = judgeChannel(photo, consent);
        for (const { id, who, personId: person } of photo.faces) {
          const seen = !toCover.includes(id);
          const yes = person !== null && consent.get(person)?.state === 'given';
          expect(seen).toBe(who === 'background' || yes);
        }
      }),
      { seed: 41 },
    );
  });

  it('PHO-41 gives no version of what nobody looked at, of who is not named, to be asked, or cannot be covered', () => {
    fc.assert(
      fc.property(photos, consents, (photo, consent) => {
        const { standing } = judgeChannel(photo, consent);
        if (!mayHaveVersion(standing)) return;
        expect(photo.looked).toBe(true);
        expect(photo.faces.every(({ who }) => who !== null && who !== 'unknown')).toBe(true);
        expect(photo.without.every((id) => consent.get(id)?.state === 'given')).toBe(true);
      }),
      { seed: 42 },
    );
  });

  it('is everybody in a photo of people who all said yes', () => {
    const photo = { looked: true, faces: [{ id: '1', who: 'person', personId: 'a' }], without: ['b'] };
    const yes = new Map([
      ['a', { state: 'given' }],
      ['b', { state: 'given' }],
    ] as const);
    expect(judgeChannel(photo, yes)).toEqual({ standing: 'as-it-is', toCover: [] });
    expect(judgeChannel(photo, new Map())).toEqual({ standing: 'not-coverable', toCover: ['1'] });
  });
});
