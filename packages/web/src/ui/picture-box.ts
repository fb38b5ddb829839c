/** A rectangle on a picture, each side as a part (0 to 1) of the picture's own width or height. */
export interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place on a picture, in the same parts. */
export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

/** No box gets smaller: there would be nothing left to take hold of. */
const smallest = 0.008;

/** A box of its own size as near as the picture lets it come to where it should be. */
export function movedBy({ x, y, width, height }: PictureBox, dx: number, dy: number): PictureBox {
  return { x: between(0, x + dx, 1 - width), y: between(0, y + dy, 1 - height), width, height };
}

/** Grown (or shrunk) at its right and lower side, within the picture. */
export function resizedBy({ x, y, width, height }: PictureBox, dx: number, dy: number): PictureBox {
  return {
    x,
    y,
    width: between(Math.min(smallest, 1 - x), width + dx, 1 - x),
    height: between(Math.min(smallest, 1 - y), height + dy, 1 - y),
  };
}

/** Grown (or shrunk) on all sides alike by a part of its own size; its middle stays where the picture lets it. */
export function scaledBy(box: PictureBox, part: number): PictureBox {
  const width = between(smallest, box.width * (1 + part), 1);
  const height = between(smallest, box.height * (1 + part), 1);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return {
    x: between(0, middle.x - width / 2, 1 - width),
    y: between(0, middle.y - height / 2, 1 - height),
    width,
    height,
  };
}

/** The box that was drawn from one corner to the other; null when it was a tap and no drag. */
export function drawnBetween(from: PicturePoint, to: PicturePoint): PictureBox | null {
  const [left, right] = inOrder(from.x, to.x);
  const [top, bottom] = inOrder(from.y, to.y);
  const isTap = right - left < 2 * smallest && bottom - top < 2 * smallest;
  if (isTap) return null;
  return resizedBy({ x: left, y: top, width: right - left, height: bottom - top }, 0, 0);
}

/**
 * A box to begin with around a point: as large as the usual box of this picture, or a tenth of its width.
 *
 * @param ratio height of the picture by its width
 */
export function boxAround(point: PicturePoint, others: readonly PictureBox[], ratio: number): PictureBox {
  const usual = others.toSorted((one, other) => one.width - other.width)[Math.floor(others.length / 2)];
  const width = usual?.width ?? 0.1;
  const height = usual?.height ?? Math.min(0.1 / ratio, 1);
  return movedBy({ x: point.x - width / 2, y: point.y - height / 2, width, height }, 0, 0);
}

/** The rows of a picture from top to bottom, each from left to right: the order in which people are counted. */
export function inReadingOrder<Box extends PictureBox>(boxes: readonly Box[]): readonly Box[] {
  const rows: Box[][] = [];
  for (const box of boxes.toSorted((one, other) => middleOf(one) - middleOf(other))) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && middleOf(box) < first.y + first.height) row.push(box);
    else rows.push([box]);
  }
  return rows.flatMap((row) => row.toSorted((one, other) => one.x - other.x));
}

function middleOf({ y, height }: PictureBox): number {
  return y + height / 2;
}

function inOrder(one: number, other: number): readonly [number, number] {
  const [low, high] = one < other ? [one, other] : [other, one];
  return [between(0, low, 1), between(0, high, 1)];
}

function between(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
