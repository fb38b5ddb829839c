/** Pixels as they are seen: upright, in sRGB, nothing transparent. */
export interface Pixels {
  /** Red, green and blue of every pixel, 0 to 255, row after row. */
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}
