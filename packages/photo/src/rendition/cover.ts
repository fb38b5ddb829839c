import type { Region } from './rendition-request.ts';

/** The pixels of a photo that a region takes, as runs of whole rows. */
export interface Cover {
  /** The smallest rectangle around it within the photo, in whole pixels; right and bottom are not part of it. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The longer side of the whole region, also where it reaches over the edge; in pixels. */
  readonly longestSide: number;
  /** From where to where a row is covered; the end is not part of it. Empty when both are the same. */
  readonly run: (row: number) => readonly [from: number, to: number];
}

/**
 * The cover of a region with its margin. An ellipse always holds the whole box it is drawn for, corners included.
 *
 * @param margin part of the width and height, added on each side
 * @returns null when it lies outside the photo
 * @throws {RangeError} when the region or margin is no real one: that would leave somebody visible
 */
export function coverOf(
  region: Region,
  margin: number,
  photo: { readonly width: number; readonly height: number },
): Cover | null {
  const { x, y, width, height } = region;
  if (![x, y, width, height, margin].every(Number.isFinite) || width <= 0 || height <= 0 || margin < 0)
    throw new RangeError('a region has a place and a size, and a margin of zero or more');
  const box = region.shape === 'box';
  const across = reach(width, margin, box);
  const down = reach(height, margin, box);
  const middleX = x + width / 2;
  const middleY = y + height / 2;
  const left = Math.max(0, Math.floor(middleX - across));
  const right = Math.min(photo.width, Math.ceil(middleX + across));
  const top = Math.max(0, Math.floor(middleY - down));
  const bottom = Math.min(photo.height, Math.ceil(middleY + down));
  if (left >= right || top >= bottom) return null;
  const within = (at: number) => Math.min(right, Math.max(left, at));
  return {
    left,
    top,
    right,
    bottom,
    longestSide: Math.max(1, 2 * Math.max(across, down)),
    run: (row) => {
      if (box) return [left, right];
      // The point of the row that lies nearest to the middle decides how wide it is: no pixel is covered by half.
      const nearest = Math.min(Math.max(middleY, row), row + 1);
      const inside = 1 - ((nearest - middleY) / down) ** 2;
      if (inside <= 0) return [left, left];
      const half = across * Math.sqrt(inside);
      return [within(Math.floor(middleX - half)), within(Math.ceil(middleX + half))];
    },
  };
}

/** From the middle to the edge. An ellipse around a box reaches √2 times as far as the box. */
function reach(side: number, margin: number, box: boolean): number {
  const grown = side * (0.5 + margin);
  return box ? grown : Math.max(grown, (side / 2) * Math.SQRT2);
}
