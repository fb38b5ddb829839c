const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes behind a text in base64. Written out, as browser and Node share no way to do it yet. */
export function bytesOf(base64: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < 64; value++) values[alphabet.charCodeAt(value)] = value;
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((base64.length / 4) * 3 - padding);
  let at = 0;
  for (let index = 0; index < base64.length; index += 4) {
    let block = 0;
    for (let offset = 0; offset < 4; offset++) {
      block = (block << 6) | (values[base64.charCodeAt(index + offset)] ?? 0);
    }
    // What lies beyond the end of the bytes is padding; a typed array drops it.
    bytes[at++] = block >>> 16;
    bytes[at++] = (block >>> 8) & 0xff;
    bytes[at++] = block & 0xff;
  }
  return bytes;
}
