import type { Box } from '../faces/face-box.ts';

/**
 * How somebody is made unrecognisable. `fill`: one plain colour, nothing is left. `pixelate`: a few coarse blocks with
 * noise, nothing to go back to. `blur`: can be undone or matched with other photos.
 */
export type CoverStyle = 'fill' | 'pixelate' | 'blur';

/** A part of the photo that nobody may see; in pixels of the upright photo. */
export interface Region extends Box {
  /** `ellipse` where nothing is said. */
  readonly shape?: 'ellipse' | 'box';
  /** Another style than that of the rest. */
  readonly style?: CoverStyle;
  /** Another margin than that of the rest. */
  readonly margin?: number;
}

/** A version of a photo to make. */
export interface RenditionRequest {
  readonly regions: readonly Region[];
  /** `fill` where nothing is said. */
  readonly style?: CoverStyle;
  /** How much a region grows on each side, as part of its width and height; 0.25 where nothing is said. */
  readonly margin?: number;
  /** Only this part stays, in pixels of the upright photo; regions are covered in it all the same. */
  readonly crop?: Box;
  /** At most so many pixels wide and high; a photo is never made larger. */
  readonly longestSide?: number;
  /** `jpeg` where nothing is said. */
  readonly format?: 'jpeg' | 'webp';
  /** 1 to 100; 85 where nothing is said. */
  readonly quality?: number;
}

/** A version of a photo: a new file made from pixels, and nothing else in it. */
export interface Rendition {
  readonly bytes: Uint8Array;
  readonly format: 'jpeg' | 'webp';
  readonly width: number;
  readonly height: number;
  /** How many of the regions lie in the photo, and were covered. */
  readonly covered: number;
  /** Whether a cover in it can be undone: it is only blurred. */
  readonly canBeUndone: boolean;
}

/** What is meant where a request says nothing. */
export const usual = { style: 'fill', margin: 0.25, format: 'jpeg', quality: 85, shape: 'ellipse' } as const;
