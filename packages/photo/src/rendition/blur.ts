import sharp from 'sharp';
import type { Pixels } from '../opening/pixels.ts';
import type { Cover } from './cover.ts';

/** How far a pixel is spread, as part of the longer side of the cover. */
const spread = 1 / 8;

/** Covers by blurring. Whoever knows how can get much of it back: the result has to say so. */
export async function blur({ data, width }: Pixels, cover: Cover): Promise<void> {
  const { left, top, right, bottom, longestSide } = cover;
  const patchWidth = right - left;
  const before = new Uint8Array(patchWidth * (bottom - top) * 3);
  for (let row = top; row < bottom; row++) {
    const at = (row * width + left) * 3;
    before.set(data.subarray(at, at + patchWidth * 3), (row - top) * patchWidth * 3);
  }
  const patch = await sharp(before, { raw: { width: patchWidth, height: bottom - top, channels: 3 } })
    .blur(Math.min(1000, Math.max(3, longestSide * spread)))
    .raw()
    .toBuffer();
  for (let row = top; row < bottom; row++) {
    const [from, to] = cover.run(row);
    const at = ((row - top) * patchWidth + from - left) * 3;
    data.set(patch.subarray(at, at + (to - from) * 3), (row * width + from) * 3);
  }
}
