/** What is taken of one photo. */
export interface PhotoLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Width times height. */
  readonly pixels: number;
  /** The longer of width and height, in pixels. */
  readonly side: number;
}

/**
 * The usual limits. A camera of "50 megapixels" gives up to 51.4 million of them; a file of that size, even without any
 * loss, has no more than 156 MB.
 */
export const photoLimits: PhotoLimits = { bytes: 160 * 1024 * 1024, pixels: 52_000_000, side: 30_000 };
