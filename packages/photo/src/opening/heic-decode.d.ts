/** As much of heic-decode as is used here; it brings no types of its own. */
declare module 'heic-decode' {
  interface DecodedHeic {
    readonly width: number;
    readonly height: number;
    /** Red, green, blue and alpha of every pixel, upright. */
    readonly data: Uint8ClampedArray<ArrayBuffer>;
  }

  function decodeHeic(photo: { readonly buffer: Uint8Array }): Promise<DecodedHeic>;
  export = decodeHeic;
}
