import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Pixels } from '../src/opening/pixels.ts';

/** A file of the kept pictures. */
export function picture(name: string): Buffer {
  return readFileSync(new URL(`pictures/${name}`, import.meta.url));
}

export const astronaut = picture('sources/astronaut.jpg');

/** Pixels that differ from place to place, so that a mix-up shows. */
export function gradient(width: number, height: number): Pixels {
  const data = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      data.set(
        [Math.round((255 * column) / width), Math.round((255 * row) / height), (column * 7 + row * 13) % 256],
        (row * width + column) * 3,
      );
    }
  }
  return { data, width, height };
}

/** A library's image of bare pixels. */
export function imageOf({ data, width, height }: Pixels) {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** The pixels of a file as it is seen. */
export async function pixelsOf(file: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(file)
    .autoOrient()
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** How far two pictures of one size are apart, on average per colour: 0 to 255. */
export function difference(a: Pixels, b: Pixels): number {
  if (a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
  let sum = 0;
  a.data.forEach((value, at) => {
    sum += Math.abs(value - (b.data[at] ?? 0));
  });
  return sum / a.data.length;
}

/** The colour at a place. */
export function colourAt({ data, width }: Pixels, x: number, y: number): readonly number[] {
  const at = (y * width + x) * 3;
  return [...data.subarray(at, at + 3)];
}
