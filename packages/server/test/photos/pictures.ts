import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

/** A photo of the package that works on photos, with faces in it. */
export function photoOf(name: 'class-photo.jpg' | 'school-yard.jpg' | 'turned.jpg' | 'profiles.jpg'): Buffer {
  return readFileSync(new URL(`../../../photo/test/pictures/${name}`, import.meta.url));
}

/** A real picture without anybody in it, one colour all over: as small as a file of so many pixels can be. */
export function plainPng(width: number, height: number): Buffer {
  return paintedPng(width, height, () => [0x80, 0x80, 0x80]);
}

/** A real picture of which each pixel is what is said. */
export function paintedPng(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => readonly [number, number, number],
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits for each of red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows.set(colourAt(x, y), y * (1 + width * 3) + 1 + x * 3);
  }
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    part('IHDR', header),
    part('IDAT', deflateSync(rows)),
    part('IEND', Buffer.alloc(0)),
  ]);
}

function part(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
