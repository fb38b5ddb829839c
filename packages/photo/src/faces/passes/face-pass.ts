import type { FaceBox } from '../face-box.ts';
import type { Levels } from '../levels.ts';

/** One network looking at a picture in its own way, one picture at a time. Boxes are in pixels of the whole picture. */
export interface FacePass {
  /** The sizes it looks at whatever the picture, in pixels along the longer side. */
  readonly sides: readonly number[];
  readonly look: (levels: Levels) => Promise<readonly FaceBox[]>;
  /** Time spent in the network since it was loaded, in milliseconds. */
  readonly spent: () => number;
}

/** Boxes of one network that overlap more than this are one face. */
export const sameFace = 0.45;

/**
 * What a network says of its own certainty, brought to one scale with the others: nothing below its threshold, and from
 * there on up to 1. Measured with the thresholds: networks cannot be compared by their own numbers.
 *
 * @returns null below the threshold
 */
export function scoreAbove(threshold: number, certainty: number): number | null {
  return certainty < threshold ? null : 0.01 + (0.99 * (certainty - threshold)) / (1 - threshold);
}

/** The logistic function: from any number to one between 0 and 1. */
export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** A box as SSD networks write it: how far, and how much larger, than a box they start from. */
export function boxFromStart(
  start: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  [down = 0, across = 0, taller = 0, wider = 0]: ArrayLike<number> & Iterable<number>,
  score: number,
): FaceBox {
  const width = Math.exp(wider / sizeStep) * start.width;
  const height = Math.exp(taller / sizeStep) * start.height;
  const centreX = start.x + (across / placeStep) * start.width;
  const centreY = start.y + (down / placeStep) * start.height;
  return { x: centreX - width / 2, y: centreY - height / 2, width, height, score };
}

/** In steps of what these networks were taught to write places and sizes. */
const placeStep = 10;
const sizeStep = 5;
