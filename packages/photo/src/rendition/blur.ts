import type { Pixels } from '../opening/pixels.ts';
import { type BlockColours, blockColours } from './block-colours.ts';
import type { Cover } from './cover.ts';

/** How far a pixel is spread, as part of the longer side of the cover. */
const spread = 1 / 8;

/** It is spread at least so far, in pixels. */
const leastSpread = 3;

/** How many blocks a pixel is spread over: more makes no difference that can be seen, and takes longer. */
const blocksOfSpread = 2;

/** Rows in a block that are looked at: between them nothing differs that so strong a blur would leave. */
const rowsLookedAt = 4;

/** Rows in a block that are drawn, each by itself: those between look the same. */
const rowsDrawn = 7;

/** Colours and places between two blocks are counted in parts of so many (2 to the 8th), so that whole numbers do. */
const parts = 256;
const halfAPart = (parts * parts) / 2;

/**
 * Covers by blurring. Whoever knows how can get much of it back: the result has to say so.
 *
 * So strong a blur leaves nothing fine, so it is made of a much smaller copy of the place and drawn out again.
 */
export function blur(photo: Pixels, cover: Cover): void {
  const far = Math.max(leastSpread, cover.longestSide * spread);
  const side = Math.max(1, Math.round(far / blocksOfSpread));
  const apart = Math.max(1, Math.floor(side / rowsLookedAt));
  const alike = Math.max(1, Math.floor(side / rowsDrawn));
  const small = spreadOut(blockColours(photo, cover, side, apart), far / side);
  const wide = new WideRows(small, side, cover.right - cover.left);
  const drawn = new Uint8Array((cover.right - cover.left) * 3);
  for (let row = cover.top; row < cover.bottom; row++) {
    if ((row - cover.top) % alike === 0) mixRows(drawn, wide, row - cover.top + (alike - 1) / 2, side);
    const [from, to] = cover.run(row);
    const part = drawn.subarray((from - cover.left) * 3, (to - cover.left) * 3);
    photo.data.set(part, (row * photo.width + from) * 3);
  }
}

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
  // A line with as much of its first and last block beyond its ends as is mixed in.
  const line = new Float64Array(count + 2 * reach);
  for (let first = 0; first < lines; first++) {
    for (let colour = 0; colour < 3; colour++) {
      const start = first * nextLine * 3 + colour;
      for (let at = 0; at < line.length; at++) {
        const block = Math.min(count - 1, Math.max(0, at - reach));
        line[at] = from[start + block * next * 3] ?? 0;
      }
      for (let at = 0; at < count; at++) {
        let sum = 0;
        for (let index = 0; index < weights.length; index++)
          sum += (weights[index] ?? 0) * (line[at + index] ?? 0);
        to[start + at * next * 3] = sum;
      }
    }
  }
  return to;
}

/**
 * Rows of blocks as wide as the cover, in parts: between the middles of two blocks one colour goes over into the other. Only
 * two that follow each other are kept at a time.
 */
class WideRows {
  readonly count: number;
  readonly #blocks: BlockColours;
  readonly #places: readonly Between[];
  readonly #kept: readonly { readonly colours: Int32Array; row: number | null }[];

  constructor(blocks: BlockColours, side: number, width: number) {
    this.count = blocks.rows;
    this.#blocks = blocks;
    this.#places = Array.from({ length: width }, (_, column) => between(column, side, blocks.columns));
    this.#kept = [0, 1].map(() => ({ colours: new Int32Array(width * 3), row: null }));
  }

  at(row: number): Int32Array {
    const kept = this.#kept[row % 2];
    if (kept === undefined) throw new Error('of two rows one is even and one is odd');
    if (kept.row !== row) this.#draw(row, kept.colours);
    kept.row = row;
    return kept.colours;
  }

  #draw(row: number, colours: Int32Array): void {
    const { columns, values } = this.#blocks;
    const blocks = values.subarray(row * columns * 3, (row + 1) * columns * 3);
    let at = 0;
    for (const { before, after, part } of this.#places) {
      for (let colour = 0; colour < 3; colour++) {
        const one = blocks[before * 3 + colour] ?? 0;
        const other = blocks[after * 3 + colour] ?? 0;
        colours[at++] = (one + (other - one) * part) * parts;
      }
    }
  }
}

/** A row of pixels between the middles of two rows of blocks. */
function mixRows(row: Uint8Array, wide: WideRows, place: number, side: number): void {
  const { before, after, part } = between(place, side, wide.count);
  const above = wide.at(before);
  const below = wide.at(after);
  const ofBelow = Math.round(part * parts);
  const ofAbove = parts - ofBelow;
  for (let at = 0; at < row.length; at++)
    row[at] = (Math.imul(above[at] ?? 0, ofAbove) + Math.imul(below[at] ?? 0, ofBelow) + halfAPart) >> 16;
}

/** Between the middles of which two blocks a pixel lies, and how far on its way from the one to the other (0 to 1). */
interface Between {
  readonly before: number;
  readonly after: number;
  readonly part: number;
}

function between(pixel: number, side: number, blocks: number): Between {
  const place = Math.min(blocks - 1, Math.max(0, (pixel + 0.5) / side - 0.5));
  const before = Math.floor(place);
  return { before, after: Math.min(blocks - 1, before + 1), part: place - before };
}
