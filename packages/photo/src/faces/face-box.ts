/** A rectangle in pixels of the upright photo; it may reach over the edge. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a detector sees a face. */
export interface FaceBox extends Box {
  /** How sure the detector is, 0 to 1; only to be compared with others of the same detector. */
  readonly score: number;
}

/** From this overlap on, two boxes are about the same face. */
export const sameFaceOverlap = 0.35;

/** The surface two boxes share, as part of the surface they cover together: 0 to 1. */
export function overlap(a: Box, b: Box): number {
  const shared = sharedSurface(a, b);
  return shared === 0 ? 0 : shared / (a.width * a.height + b.width * b.height - shared);
}

/** The surface two boxes share, in pixels. */
export function sharedSurface(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Of boxes that overlap more than so much, only the surest; surest first. */
export function keepSurest(boxes: readonly FaceBox[], most: number): FaceBox[] {
  const kept: FaceBox[] = [];
  for (const box of [...boxes].sort((a, b) => b.score - a.score)) {
    if (!kept.some((other) => overlap(box, other) > most)) kept.push(box);
  }
  return kept;
}

/** The box in a picture so many times as large. */
export function scaleBox<B extends Box>(box: B, across: number, down: number): B {
  return {
    ...box,
    x: box.x * across,
    y: box.y * down,
    width: box.width * across,
    height: box.height * down,
  };
}
