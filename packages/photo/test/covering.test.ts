import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Pixels } from '../src/opening/pixels.ts';
import { coverOf } from '../src/rendition/cover.ts';
import { makeRendition } from '../src/rendition/make-rendition.ts';
import type { Noise } from '../src/rendition/noise.ts';
import { pixelate } from '../src/rendition/pixelate.ts';
import type { CoverStyle, Region, Rendition, RenditionRequest } from '../src/rendition/rendition-request.ts';
import { gradient, imageOf, pixelsOf } from './pictures.ts';

const width = 120;
const height = 90;
const runs = Number(process.env['PROPERTY_RUNS'] ?? 60);

const region: fc.Arbitrary<Region> = fc.record({
  x: fc.double({ min: -30, max: width, noNaN: true }),
  y: fc.double({ min: -30, max: height, noNaN: true }),
  width: fc.double({ min: 1, max: 80, noNaN: true }),
  height: fc.double({ min: 1, max: 80, noNaN: true }),
  shape: fc.constantFrom('box', 'ellipse'),
});
const regions = fc.array(region, { minLength: 1, maxLength: 4 });
const request: fc.Arbitrary<Omit<RenditionRequest, 'regions'>> = fc.record(
  {
    margin: fc.double({ min: 0, max: 0.6, noNaN: true }),
    longestSide: fc.integer({ min: 1, max: 200 }),
    format: fc.constantFrom('jpeg', 'webp'),
    quality: fc.integer({ min: 1, max: 100 }),
    crop: fc.record({
      x: fc.integer({ min: -10, max: 60 }),
      y: fc.integer({ min: -10, max: 40 }),
      width: fc.integer({ min: 30, max: 120 }),
      height: fc.integer({ min: 30, max: 90 }),
    }),
  },
  { requiredKeys: [] },
);
/** Always the same noise, so that two results can be laid beside each other. */
const still: Noise = () => 0.25;

const copy = ({ data, ...size }: Pixels): Pixels => ({ data: Uint8Array.from(data), ...size });
const made = async (photo: Pixels, asked: RenditionRequest): Promise<Rendition> => {
  const outcome = await makeRendition(copy(photo), asked, still);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

/** The same photo with other pixels wherever a region covers it. */
function othersInside(photo: Pixels, within: readonly Region[], margin: number, seed: number): Pixels {
  const other = copy(photo);
  for (const each of within) {
    const cover = coverOf(each, margin, photo);
    for (let row = cover?.top ?? 0; row < (cover?.bottom ?? 0); row++) {
      const [from, to] = cover?.run(row) ?? [0, 0];
      for (let at = (row * width + from) * 3; at < (row * width + to) * 3; at++)
        other.data[at] = (at * 2654435761 + seed) % 256;
    }
  }
  return other;
}

/** The same photo with the pixels of each block of a region in another order: every average stays. */
function shuffledInBlocks(photo: Pixels, cover: NonNullable<ReturnType<typeof coverOf>>): Pixels {
  const other = copy(photo);
  const side = Math.max(4, Math.ceil(cover.longestSide / 6));
  for (let top = cover.top; top < cover.bottom; top += side) {
    for (let left = cover.left; left < cover.right; left += side) {
      const places: number[] = [];
      for (let row = top; row < Math.min(top + side, cover.bottom); row++)
        for (let column = left; column < Math.min(left + side, cover.right); column++)
          places.push((row * photo.width + column) * 3);
      places.forEach((place, index) => {
        const from = places[places.length - 1 - index] ?? 0;
        for (let colour = 0; colour < 3; colour++)
          other.data[place + colour] = photo.data[from + colour] ?? 0;
      });
    }
  }
  return other;
}

describe('nothing of what is covered is in the result', () => {
  test('fill: two photos that differ only under the covers give the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(regions, request, fc.nat(), async (covered, asked, seed) => {
        const photo = gradient(width, height);
        const other = othersInside(photo, covered, asked.margin ?? 0.25, seed);
        const wanted = { ...asked, regions: covered, style: 'fill' } as const;
        const [one, two] = [
          await makeRendition(copy(photo), wanted),
          await makeRendition(copy(other), wanted),
        ];
        expect(two).toEqual(one);
      }),
      { numRuns: runs },
    );
  });

  test('pixelate: only the average of a block counts, and no more than seven blocks a side', async () => {
    await fc.assert(
      fc.asyncProperty(region, fc.double({ min: 0, max: 0.5, noNaN: true }), async (each, margin) => {
        const photo = gradient(width, height);
        const cover = coverOf({ ...each, shape: 'box' }, margin, photo);
        fc.pre(cover !== null);
        if (cover === null) return;
        const other = shuffledInBlocks(photo, cover);
        pixelate(photo, cover, still);
        pixelate(other, cover, still);
        expect(other.data).toEqual(photo.data);
        const colours = new Set<string>();
        for (let row = cover.top; row < cover.bottom; row++)
          for (let column = cover.left; column < cover.right; column++)
            colours.add(
              [...photo.data.subarray((row * width + column) * 3, (row * width + column) * 3 + 3)].join(),
            );
        expect(colours.size).toBeLessThanOrEqual(49);
      }),
      { numRuns: runs },
    );
  });

  test('pixelate: the noise is another each time', async () => {
    const asked = { regions: [{ x: 20, y: 20, width: 40, height: 40 }], style: 'pixelate' } as const;
    const results = await Promise.all([1, 2, 3].map(() => makeRendition(gradient(width, height), asked)));
    const bytes = results.map((result) =>
      result.ok ? Buffer.from(result.value.bytes).toString('base64') : '',
    );
    expect(new Set(bytes).size).toBe(3);
  });

  test('a blurred cover never spreads what a plain one covers', async () => {
    const hidden: Region = { x: 40, y: 30, width: 20, height: 20, shape: 'box', style: 'fill' };
    const beside: Region = { x: 50, y: 30, width: 30, height: 30, shape: 'box', style: 'blur' };
    const photo = gradient(width, height);
    const other = othersInside(photo, [hidden], 0, 99);
    const asked = { regions: [beside, hidden], margin: 0 };
    expect((await made(other, asked)).bytes).toEqual((await made(photo, asked)).bytes);
  });

  test('a crop leaves nothing of what lies outside it', async () => {
    const photo = gradient(width, height);
    const other = copy(photo);
    for (let row = 0; row < height; row++)
      for (let column = 0; column < width; column++)
        if (column < 31 || column >= 79 || row < 21 || row >= 59)
          other.data.fill(7, (row * width + column) * 3, (row * width + column) * 3 + 3);
    const asked = { regions: [], crop: { x: 30.5, y: 20.5, width: 48.9, height: 38.9 }, longestSide: 40 };
    const [one, two] = [await made(photo, asked), await made(other, asked)];
    expect(two.bytes).toEqual(one.bytes);
    expect(one).toMatchObject({ width: 40, height: 32 });
  });
});

describe('covers', () => {
  test('hold the whole box they are drawn for, whatever the shape and margin', () => {
    fc.assert(
      fc.property(region, fc.double({ min: 0, max: 0.6, noNaN: true }), (each, margin) => {
        const photo = { width, height };
        const cover = coverOf(each, margin, photo);
        const left = Math.max(0, Math.ceil(each.x));
        const right = Math.min(width, Math.floor(each.x + each.width));
        for (
          let row = Math.max(0, Math.ceil(each.y));
          row < Math.min(height, Math.floor(each.y + each.height));
          row++
        ) {
          if (left >= right) break;
          const [from, to] = cover?.run(row) ?? [width, 0];
          expect(from).toBeLessThanOrEqual(left);
          expect(to).toBeGreaterThanOrEqual(right);
        }
      }),
      { numRuns: runs * 5 },
    );
  });

  test('of no size, nowhere or without end are a mistake and never just left out', async () => {
    for (const wrong of [
      { x: 0, y: 0, width: 0, height: 10 },
      { x: Number.NaN, y: 0, width: 10, height: 10 },
      { x: 0, y: 0, width: Number.POSITIVE_INFINITY, height: 10 },
    ])
      await expect(makeRendition(gradient(20, 20), { regions: [wrong] })).rejects.toThrow(RangeError);
  });

  test('what lies outside the photo is counted as not covered', async () => {
    const regionsAsked = [
      { x: 500, y: 500, width: 10, height: 10 },
      { x: 5, y: 5, width: 10, height: 10 },
    ];
    expect(await made(gradient(width, height), { regions: regionsAsked })).toMatchObject({ covered: 1 });
  });

  test('only a blurred one can be undone, and says so', async () => {
    const place = { x: 30, y: 30, width: 30, height: 30 };
    for (const style of ['fill', 'pixelate', 'blur'] satisfies CoverStyle[]) {
      const result = await made(gradient(width, height), { regions: [place], style });
      expect(result.canBeUndone).toBe(style === 'blur');
      const after = await pixelsOf(result.bytes);
      const middle = (45 * width + 45) * 3;
      const before = await pixelsOf(await imageOf(gradient(width, height)).jpeg({ quality: 85 }).toBuffer());
      expect([...after.data.subarray(middle, middle + 30)]).not.toEqual([
        ...before.data.subarray(middle, middle + 30),
      ]);
    }
  });

  test('a crop beside the photo leaves nothing', async () => {
    const outcome = await makeRendition(gradient(20, 20), {
      regions: [],
      crop: { x: 30, y: 0, width: 5, height: 5 },
    });
    expect(outcome).toEqual({ ok: false, problem: { code: 'nothing-left' } });
  });
});

test('sizes and types are as asked, and a photo is never made larger', async () => {
  const photo = gradient(width, height);
  expect(await made(photo, { regions: [], longestSide: 60 })).toMatchObject({
    width: 60,
    height: 45,
    format: 'jpeg',
  });
  expect(await made(photo, { regions: [], longestSide: 600 })).toMatchObject({ width, height });
  const webp = await made(photo, { regions: [], format: 'webp' });
  expect((await sharp(webp.bytes).metadata()).format).toBe('webp');
  const wide = { data: new Uint8Array(20_000 * 2 * 3), width: 20_000, height: 2 };
  expect(await made(wide, { regions: [], format: 'webp' })).toMatchObject({ width: 16_383 });
});
