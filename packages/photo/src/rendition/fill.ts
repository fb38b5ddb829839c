import type { Pixels } from '../opening/pixels.ts';
import type { Cover } from './cover.ts';

/** A plain grey, lighter than black and darker than skin in most light: seen at once as a cover. */
const grey = 0x6b;

/** Covers with one plain colour. */
export function fill({ data, width }: Pixels, cover: Cover): void {
  for (let row = cover.top; row < cover.bottom; row++) {
    const [from, to] = cover.run(row);
    data.fill(grey, (row * width + from) * 3, (row * width + to) * 3);
  }
}
