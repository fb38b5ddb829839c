import type { Pixels } from '../opening/pixels.ts';
import { type BlockColours, blockColours } from './block-colours.ts';
import type { Cover } from './cover.ts';

/** How far a pixel is spread, as part of the longer side of the cover. */
const spread = 1 / 8;

/** It is spread at least so far, in pixels. */
const leastSpread = 3;

/** How many blocks a pixel is spread over: more makes no difference that can be seen, and takes longer. */
const blocksOfSpread = 2;

/**
 * Covers by blurring. Whoever knows how can get much of it back: the result has to say so.
 *
 * So strong a blur leaves nothing fine, so it is made of a much smaller copy of the place and drawn out again.
 */
export function blur(photo: Pixels, cover: Cover): void {
  const far = Math.max(leastSpread, cover.longestSide * spread);
  const side = Math.max(1, Math.round(far / blocksOfSpread));
  const alike = Math.max(1, Math.floor(side / rowsOfBlock));
  const small = spreadOut(blockColours(photo, cover, side, alike), far / side);
  const wide = drawnWide(small, side, cover.right - cover.left);
  const drawn = new Uint8Array((cover.right - cover.left) * 3);
  for (let row = cover.top; row < cover.bottom; row++) {
    if ((row - cover.top) % alike === 0) mixRows(drawn, wide, row - cover.top + (alike - 1) / 2, side);
    const [from, to] = cover.run(row);
    const part = drawn.subarray((from - cover.left) * 3, (to - cover.left) * 3);
    photo.data.set(part, (row * photo.width + from) * 3);
  }
}

/** Rows in a block that are looked at, and drawn, each by itself: of so strong a blur those between look the same. */
const rowsOfBlock = 8;

/** Each block mixed with those around it, by how near they are (Gauss); at the edge the last block goes on. */
function spreadOut({ columns, rows, values }: BlockColours, far: number): BlockColours {
  const reach = Math.ceil(3 * far);
  const raw = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * far ** 2)),
  );
  const sum = raw.reduce((total, weight) => total + weight, 0);
  const weights = raw.map((weight) => weight / sum);
  const along = mixed(values, weights, columns, rows, 1, columns);
  return { columns, rows, values: mixed(along, weights, rows, columns, columns, 1) };
}

/** Mixes along lines of blocks: how many there are along one, how many lines, and how far apart blocks and lines lie. */
function mixed(
  from: Float64Array,
  weights: readonly number[],
  count: number,
  lines: number,
  next: number,
  nextLine: number,
): Float64Array {
  const to = new Float64Array(from.length);
  const reach = (weights.length - 1) / 2;
  for (let line = 0; line < lines; line++) {
    for (let at = 0; at < count; at++) {
      for (let index = 0; index < weights.length; index++) {
        const weight = weights[index] ?? 0;
        const other = Math.min(count - 1, Math.max(0, at + index - reach));
        const source = (line * nextLine + other * next) * 3;
        const target = (line * nextLine + at * next) * 3;
        for (let colour = 0; colour < 3; colour++)
          to[target + colour] = (to[target + colour] ?? 0) + weight * (from[source + colour] ?? 0);
      }
    }
  }
  return to;
}

/** Rows of blocks as wide as the cover: between the middles of two blocks one colour goes over into the other. */
function drawnWide({ columns, rows, values }: BlockColours, side: number, width: number) {
  return Array.from({ length: rows }, (_, row) => {
    const wide = new Float32Array(width * 3);
    for (let column = 0; column < width; column++) {
      const { before, after, part } = between(column, side, columns);
      for (let colour = 0; colour < 3; colour++) {
        const one = values[(row * columns + before) * 3 + colour] ?? 0;
        const other = values[(row * columns + after) * 3 + colour] ?? 0;
        wide[column * 3 + colour] = one + (other - one) * part;
      }
    }
    return wide;
  });
}

/** A row of pixels between the middles of two rows of blocks. */
function mixRows(row: Uint8Array, wide: readonly Float32Array[], place: number, side: number): void {
  const { before, after, part } = between(place, side, wide.length);
  const [above, below] = [wide[before], wide[after]];
  if (above === undefined || below === undefined) return;
  for (let at = 0; at < row.length; at++) {
    const one = above[at] ?? 0;
    row[at] = one + ((below[at] ?? 0) - one) * part + 0.5;
  }
}

/** Between the middles of which two blocks a pixel lies, and how far on its way from the one to the other (0 to 1). */
function between(pixel: number, side: number, blocks: number) {
  const place = Math.min(blocks - 1, Math.max(0, (pixel + 0.5) / side - 0.5));
  const before = Math.floor(place);
  return { before, after: Math.min(blocks - 1, before + 1), part: place - before };
}
