import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspectPhoto } from '../src/inspect-photo.ts';
import { gradient, imageOf, picture } from './pictures.ts';

const small = imageOf(gradient(60, 40));
const photos: readonly Buffer[] = [
  await small.clone().jpeg().toBuffer(),
  await small
    .clone()
    .jpeg({ progressive: true })
    .withExif({ IFD0: { Make: 'Fabel' } })
    .toBuffer(),
  await small.clone().png().toBuffer(),
  await small.clone().webp().toBuffer(),
  await small.clone().webp({ lossless: true }).toBuffer(),
  await small.clone().avif().toBuffer(),
  picture('heic/portrait.heic'),
];

const expected = new Set([
  'not-an-image',
  'type-not-supported',
  'animated',
  'too-many-pixels',
  'too-many-bytes',
  'damaged',
]);

/** A place in a file, from 0 to 1, and what becomes of it. */
const harm = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  byte: fc.nat({ max: 255 }),
  kind: fc.constantFrom('change', 'leave-out', 'put-in', 'repeat'),
});

function harmed(photo: Buffer, { at, byte, kind }: { at: number; byte: number; kind: string }): Buffer {
  const place = Math.floor(at * photo.length);
  const [before, after] = [photo.subarray(0, place), photo.subarray(place)];
  switch (kind) {
    case 'change':
      return Buffer.concat([before, Buffer.from([byte]), after.subarray(1)]);
    case 'leave-out':
      return Buffer.concat([before, after.subarray(byte)]);
    case 'put-in':
      return Buffer.concat([before, Buffer.alloc(byte, byte), after]);
    default:
      return Buffer.concat([before, after.subarray(0, byte), after]);
  }
}

test('whatever happened to a photo, it is read or refused with a reason', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...photos),
      fc.array(harm, { minLength: 1, maxLength: 12 }),
      async (photo, harms) => {
        const outcome = await inspectPhoto(harms.reduce(harmed, photo));
        expect(outcome.ok || expected.has(outcome.problem.code)).toBe(true);
      },
    ),
    { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 300) },
  );
});
