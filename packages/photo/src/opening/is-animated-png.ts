/** Whether a PNG holds more than one picture: it then says so (chunk `acTL`) before its first row of pixels. */
export function isAnimatedPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  while (at + 8 <= bytes.length) {
    const name = view.getUint32(at + 4);
    if (name === chunk.acTL) return true;
    if (name === chunk.IDAT || name === chunk.IEND) return false;
    // Length, name and check take twelve bytes around what a chunk holds.
    at += view.getUint32(at) + 12;
  }
  return false;
}

const chunk = { acTL: 0x6163544c, IDAT: 0x49444154, IEND: 0x49454e44 };
