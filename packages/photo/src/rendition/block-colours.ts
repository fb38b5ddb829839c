import type { Pixels } from '../opening/pixels.ts';
import type { Cover } from './cover.ts';

/** What is left of the rectangle around a cover when only the average colour of each square block is kept. */
export interface BlockColours {
  readonly columns: number;
  readonly rows: number;
  /** Red, green and blue of each block, 0 to 255, row after row. */
  readonly values: Float64Array;
}

/**
 * @param side of a block, in whole pixels; blocks at the right and lower edge may be smaller
 * @param rowsApart every so many rows of a block count: 1 is all of them
 */
export function blockColours(
  { data, width }: Pixels,
  cover: Cover,
  side: number,
  rowsApart: number,
): BlockColours {
  const { left, top, right, bottom } = cover;
  const columns = Math.ceil((right - left) / side);
  const rows = Math.ceil((bottom - top) / side);
  const values = new Float64Array(columns * rows * 3);
  for (let block = 0; block < rows; block++) {
    const first = top + block * side;
    const end = Math.min(bottom, first + side);
    const sums = values.subarray(block * columns * 3, (block + 1) * columns * 3);
    for (let row = first; row < end; row += rowsApart)
      addRow(data.subarray((row * width + left) * 3, (row * width + right) * 3), side * 3, sums);
    const high = Math.ceil((end - first) / rowsApart);
    for (const [at, sum] of sums.entries()) {
      const wide = Math.min(side, right - left - Math.floor(at / 3) * side);
      sums[at] = sum / (wide * high);
    }
  }
  return { columns, rows, values };
}

/** Adds a row of pixels to the sums of the blocks it runs through. */
function addRow(row: Uint8Array, blockLength: number, sums: Float64Array): void {
  let from = 0;
  for (let at = 0; from < row.length; at += 3) {
    const end = Math.min(row.length, from + blockLength);
    let red = 0;
    let green = 0;
    let blue = 0;
    while (from < end) {
      red += row[from++] ?? 0;
      green += row[from++] ?? 0;
      blue += row[from++] ?? 0;
    }
    sums[at] = (sums[at] ?? 0) + red;
    sums[at + 1] = (sums[at + 1] ?? 0) + green;
    sums[at + 2] = (sums[at + 2] ?? 0) + blue;
  }
}
