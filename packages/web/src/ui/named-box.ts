import type { CSSProperties } from 'react';
import type { PictureBox } from './picture-box.ts';
import type { Tone } from './tone.tsx';

/** A box with what it is called. */
export interface NamedBox extends PictureBox {
  readonly id: string;
  /** For who listens, and beside the picture for who looks: "Gezicht 1: Noor". */
  readonly label: string;
  /** What stands at the corner of the box: a number or initials, three characters at most. */
  readonly mark: string;
  readonly tone?: Tone | undefined;
}

/**
 * Where a box stands, in parts of the width of the picture, so that one measure serves both sides.
 *
 * @param ratio height of the picture by its width
 */
export function placeOf({ x, y, width, height }: PictureBox, ratio: number): CSSProperties {
  return { '--x': x, '--y': y * ratio, '--w': width, '--h': height * ratio } as CSSProperties;
}
