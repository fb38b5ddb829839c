import type { Part } from '../picture-tensor.ts';

/** A side's worth of tiles share at least so many pixels: a face on the border of one lies whole in the next. */
const shared = 48;

/** Tiles of one size over a picture, evenly spread, sharing their borders. */
export function tilesOver(
  picture: { readonly width: number; readonly height: number },
  tile: { readonly width: number; readonly height: number },
): readonly Part[] {
  const across = placesAlong(picture.width, tile.width);
  return placesAlong(picture.height, tile.height).flatMap((y) => across.map((x) => ({ x, y, ...tile })));
}

function placesAlong(side: number, tile: number): readonly number[] {
  if (side <= tile) return [0];
  const count = Math.ceil((side - shared) / (tile - shared));
  return Array.from({ length: count }, (_, index) => Math.round((index * (side - tile)) / (count - 1)));
}
