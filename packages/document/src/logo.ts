import { type DrawnLogo, drawnPng, mostSide } from './logo-png.ts';

/**
 * A logo as it goes into a document; null for what we do not draw: anything but PNG and JPEG, and what is broken, comes in
 * layers, or is larger than it says. PDFKit reads a picture beside everything else, where nobody could catch that it is broken.
 */
export function logoToDraw(bytes: Uint8Array): DrawnLogo | null {
  const buffer = Buffer.from(bytes);
  try {
    if (buffer.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return drawnPng(buffer);
    return buffer.readUInt16BE(0) === 0xffd8 ? drawnJpeg(buffer) : null;
  } catch {
    return null;
  }
}

/** Whether a logo comes out in a document. */
export function canDrawLogo(bytes: Uint8Array): boolean {
  return logoToDraw(bytes) !== null;
}

/** Goes from mark to mark until the one that tells the size. */
export function drawnJpeg(bytes: Buffer): DrawnLogo | null {
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const mark = bytes[at + 1] ?? 0;
    // The marks of a frame, without those of tables among them.
    if (mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)) {
      const height = bytes.readUInt16BE(at + 5);
      const width = bytes.readUInt16BE(at + 7);
      const sized = width > 0 && height > 0 && width <= mostSide && height <= mostSide;
      return sized ? { type: 'jpg', bytes, width, height } : null;
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
