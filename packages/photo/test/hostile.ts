import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A chunk of a PNG: length, name, what it holds, check. */
function chunk(name: string, held: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), held]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(held.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

const pngStart = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

function pngHeader(width: number, height: number): Buffer {
  const held = Buffer.alloc(13);
  held.writeUInt32BE(width, 0);
  held.writeUInt32BE(height, 4);
  held.set([8, 2, 0, 0, 0], 8);
  return chunk('IHDR', held);
}

/** A PNG of one colour that says it has so many pixels; a few kilobytes that want gigabytes. */
export function bomb(width: number, height: number): Buffer {
  const rows = deflateSync(Buffer.alloc(2_000_000), { level: 9 });
  return Buffer.concat([
    pngStart,
    pngHeader(width, height),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A small PNG with a comment of many megabytes, packed in a few kilobytes. */
export function textBomb(png: Buffer, megabytes: number): Buffer {
  const text = Buffer.concat([
    Buffer.from('Comment\0\0', 'latin1'),
    deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 0x41), { level: 9 }),
  ]);
  const afterHeader = pngStart.length + 25;
  return Buffer.concat([png.subarray(0, afterHeader), chunk('zTXt', text), png.subarray(afterHeader)]);
}

/** A PNG that says it is animated. */
export function animatedPng(png: Buffer): Buffer {
  const held = Buffer.alloc(8);
  held.writeUInt32BE(2, 0);
  const afterHeader = pngStart.length + 25;
  return Buffer.concat([png.subarray(0, afterHeader), chunk('acTL', held), png.subarray(afterHeader)]);
}

/** Two frames in one file. */
export async function animated(type: 'gif' | 'webp'): Promise<Buffer> {
  const frame = (background: string) =>
    sharp({ create: { width: 40, height: 30, channels: 3, background } })
      .png()
      .toBuffer();
  const joined = sharp([await frame('#ff0000'), await frame('#0000ff')], { join: { animated: true } });
  return type === 'gif' ? joined.gif().toBuffer() : joined.webp().toBuffer();
}

/** The smallest archive there is, with a name in it that says what it would be. */
export const archive = Buffer.concat([
  Buffer.from('PK\x03\x04', 'latin1'),
  Buffer.alloc(26),
  Buffer.from('evil.html'),
  Buffer.from('PK\x05\x06', 'latin1'),
  Buffer.alloc(18),
]);

export const page = Buffer.from('<!doctype html><html><script>alert(1)</script></html>');

/** A JPEG with a page in its comment, right behind its start. */
export function jpegWithPage(jpeg: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(page.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe]), length, page, jpeg.subarray(2)]);
}

export const drawing = Buffer.from(
  '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><image href="file:///etc/passwd"/></svg>',
);
