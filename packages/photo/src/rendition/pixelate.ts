import type { Pixels } from '../opening/pixels.ts';
import { blockColours } from './block-colours.ts';
import type { Cover } from './cover.ts';
import type { Noise } from './noise.ts';

/** Blocks along the longer side of a cover; over the face itself, without its margin, they are about four. */
const blocksAlong = 6;

/** No block is smaller, in pixels. */
const smallestBlock = 4;

/** Rows in a block that are looked at: the colour of a block is coarse anyway. */
const rowsLookedAt = 16;

/** Colours are brought to this many steps apart, so that several versions of one photo do not add up to more. */
const step = 16;

/** How far noise moves a colour, at most. */
const strength = 24;

/**
 * Covers with coarse blocks: of each only the average colour, in coarse steps, with noise. Nothing finer than a block is
 * left, and what a block was is not known exactly either.
 */
export function pixelate(photo: Pixels, cover: Cover, noise: Noise): void {
  const { data, width } = photo;
  const side = Math.max(smallestBlock, Math.ceil(cover.longestSide / blocksAlong));
  const apart = Math.max(1, Math.floor(side / rowsLookedAt));
  const { columns, rows, values } = blockColours(photo, cover, side, apart);
  const colours = values.map((value) => disturbed(value, noise));
  // A whole row of blocks is laid out once, and each row of pixels takes its part of it.
  const painted = new Uint8Array((cover.right - cover.left) * 3);
  for (let blocks = 0; blocks < rows; blocks++) {
    layOut(painted, colours.subarray(blocks * columns * 3, (blocks + 1) * columns * 3), side);
    const top = cover.top + blocks * side;
    for (let row = top; row < Math.min(cover.bottom, top + side); row++) {
      const [from, to] = cover.run(row);
      data.set(painted.subarray((from - cover.left) * 3, (to - cover.left) * 3), (row * width + from) * 3);
    }
  }
}

function disturbed(value: number, noise: Noise): number {
  const coarse = Math.floor(value / step) * step + step / 2;
  return Math.min(255, Math.max(0, Math.round(coarse + noise() * strength)));
}

function layOut(row: Uint8Array, colours: Float64Array, side: number): void {
  for (let at = 0; at < row.length; at += 3) {
    const block = Math.floor(at / 3 / side) * 3;
    row[at] = colours[block] ?? 0;
    row[at + 1] = colours[block + 1] ?? 0;
    row[at + 2] = colours[block + 2] ?? 0;
  }
}
