import type { Pixels } from '../opening/pixels.ts';
import type { Cover } from './cover.ts';
import type { Noise } from './noise.ts';

/** Blocks along the longer side of a cover; over the face itself, without its margin, they are about four. */
const blocksAlong = 6;

/** No block is smaller, in pixels. */
const smallestBlock = 4;

/** Colours are brought to this many steps apart, so that several versions of one photo do not add up to more. */
const step = 16;

/** How far noise moves a colour, at most. */
const strength = 24;

/**
 * Covers with coarse blocks: of each only the average colour, in coarse steps, with noise. Nothing finer than a block is
 * left, and what a block was is not known exactly either.
 */
export function pixelate({ data, width }: Pixels, cover: Cover, noise: Noise): void {
  const side = Math.max(smallestBlock, Math.ceil(cover.longestSide / blocksAlong));
  for (let top = cover.top; top < cover.bottom; top += side) {
    const bottom = Math.min(cover.bottom, top + side);
    for (let left = cover.left; left < cover.right; left += side) {
      const block = { top, bottom, left, right: Math.min(cover.right, left + side) };
      const colour = averageOf(data, width, block).map((value) => disturbed(value, noise));
      paint(data, width, block, cover, colour);
    }
  }
}

interface Block {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function averageOf(data: Uint8Array, width: number, { left, top, right, bottom }: Block): readonly number[] {
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let row = top; row < bottom; row++) {
    let at = (row * width + left) * 3;
    for (let column = left; column < right; column++) {
      red += data[at++] ?? 0;
      green += data[at++] ?? 0;
      blue += data[at++] ?? 0;
    }
  }
  const count = (right - left) * (bottom - top);
  return [red / count, green / count, blue / count];
}

function disturbed(value: number, noise: Noise): number {
  const coarse = Math.floor(value / step) * step + step / 2;
  return Math.min(255, Math.max(0, Math.round(coarse + noise() * strength)));
}

function paint(
  data: Uint8Array,
  width: number,
  block: Block,
  cover: Cover,
  [red = 0, green = 0, blue = 0]: readonly number[],
): void {
  for (let row = block.top; row < block.bottom; row++) {
    const [from, to] = cover.run(row);
    const end = (row * width + Math.min(to, block.right)) * 3;
    for (let at = (row * width + Math.max(from, block.left)) * 3; at < end; at += 3) {
      data[at] = red;
      data[at + 1] = green;
      data[at + 2] = blue;
    }
  }
}
