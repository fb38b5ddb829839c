import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture that can be drawn as it is. */
export interface DrawnLogo {
  readonly type: 'png' | 'jpg';
  readonly bytes: Buffer;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** More than this in one direction is no logo, in pixels. */
export const mostSide = 4000;

/** More than this is not laid on white: it would take too long for a letter. */
const mostPixels = 2_000_000;

/** How many numbers a pixel has, by the colour type: grey, colours, palette, grey and colours with transparency. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface Png {
  readonly width: number;
  readonly height: number;
  readonly colour: number;
  readonly palette: Buffer | null;
  readonly seeThrough: Buffer | null;
  /** Rows of pixels, each with the number of its filter before it. */
  readonly rows: Buffer;
}

/**
 * A PNG to be drawn: of eight bits, not in layers, and exactly as large as it says. What can be seen through is laid on
 * white, the colour of paper.
 */
export function drawnPng(bytes: Buffer): DrawnLogo | null {
  const png = readPng(bytes);
  if (png === null) return null;
  const { width, height } = png;
  const whole = png.seeThrough === null && png.colour < 4;
  if (!whole && width * height > mostPixels) return null;
  return { type: 'png', bytes: whole ? bytes : writePng(width, height, onWhite(png)), width, height };
}

function readPng(bytes: Buffer): Png | null {
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const [depth, colour = -1, , , layers] = bytes.subarray(24, 29);
  const channels = samples[colour];
  const sized = width > 0 && height > 0 && width <= mostSide && height <= mostSide;
  if (!sized || depth !== 8 || channels === undefined || layers !== 0) return null;
  const parts = new Map<string, Buffer[]>();
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    parts.set(kind, [...(parts.get(kind) ?? []), bytes.subarray(at + 8, at + 8 + length)]);
    if (kind === 'IEND') break;
    at += length + 12;
  }
  const size = (width * channels + 1) * height;
  const rows = inflateSync(Buffer.concat(parts.get('IDAT') ?? []), { maxOutputLength: size + 1024 });
  const palette = parts.get('PLTE')?.[0] ?? null;
  if (rows.length !== size || (colour === 3 && palette === null)) return null;
  return { width, height, colour, palette, seeThrough: parts.get('tRNS')?.[0] ?? null, rows };
}

/** The pixels as red, green and blue, on white. */
function onWhite({ width, height, colour, palette, seeThrough, rows }: Png): Buffer {
  const channels = samples[colour] ?? 1;
  const pixels = unfiltered(rows, width * channels, height, channels);
  const drawn = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    const numbers = pixels.subarray(at * channels, (at + 1) * channels);
    const [first = 0, second = 0, , fourth = 0] = numbers;
    // A palette names its colours; grey is one number for all three.
    const shown =
      colour === 3
        ? palette?.subarray(first * 3, first * 3 + 3)
        : colour % 4 === 0
          ? [first, first, first]
          : numbers;
    const alpha =
      colour === 3 ? (seeThrough?.[first] ?? 255) : colour === 4 ? second : colour === 6 ? fourth : 255;
    for (let channel = 0; channel < 3; channel += 1)
      drawn[at * 3 + channel] = Math.round(((shown?.[channel] ?? 0) * alpha + 255 * (255 - alpha)) / 255);
  }
  return drawn;
}

/** Each number of a row was written as the difference with those before or above it (PNG, 9.2). */
function unfiltered(rows: Buffer, stride: number, height: number, step: number): Buffer {
  const pixels = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = rows[row * (stride + 1)] ?? 0;
    for (let at = 0; at < stride; at += 1) {
      const here = row * stride + at;
      const before = at < step ? 0 : (pixels[here - step] ?? 0);
      const above = row === 0 ? 0 : (pixels[here - stride] ?? 0);
      const corner = row === 0 || at < step ? 0 : (pixels[here - stride - step] ?? 0);
      const raw = rows[row * (stride + 1) + 1 + at] ?? 0;
      pixels[here] = raw + predicted(filter, before, above, corner);
    }
  }
  return pixels;
}

function predicted(filter: number, before: number, above: number, corner: number): number {
  if (filter === 1) return before;
  if (filter === 2) return above;
  if (filter === 3) return Math.floor((before + above) / 2);
  if (filter !== 4) return 0;
  const [left, up, both] = [above - corner, before - corner, before + above - 2 * corner].map(Math.abs);
  if ((left ?? 0) <= (up ?? 0) && (left ?? 0) <= (both ?? 0)) return before;
  return (up ?? 0) <= (both ?? 0) ? above : corner;
}

function writePng(width: number, height: number, pixels: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Array.from({ length: height }, (_, row) =>
    Buffer.concat([Buffer.alloc(1), pixels.subarray(row * width * 3, (row + 1) * width * 3)]),
  );
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    part('IHDR', header),
    part('IDAT', deflateSync(Buffer.concat(rows))),
    part('IEND', Buffer.alloc(0)),
  ]);
}

function part(kind: string, content: Buffer): Buffer {
  const said = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(said), 4);
  return Buffer.concat([around.subarray(0, 4), said, around.subarray(4)]);
}
