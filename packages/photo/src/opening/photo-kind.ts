import type { RefusedType } from '../outcome.ts';

/** Types of photo that are taken. */
export const photoKinds = ['jpeg', 'png', 'webp', 'avif', 'heic'] as const;

export type PhotoKind = (typeof photoKinds)[number];

/** What some bytes are, by their beginning; never by a name. */
export type Sniffed =
  | { readonly is: 'photo'; readonly kind: PhotoKind }
  | { readonly is: 'animated' }
  | { readonly is: 'refused'; readonly type: RefusedType }
  | { readonly is: 'unknown' };

/** How far into a file its type is looked for, in bytes. */
const beginning = 1024;

/** Beginnings that leave no doubt, with the place where they stand. */
const signatures: readonly (readonly [at: number, bytes: string, found: Sniffed])[] = [
  [0, '\xff\xd8\xff', { is: 'photo', kind: 'jpeg' }],
  [0, '\x89PNG\r\n\x1a\n', { is: 'photo', kind: 'png' }],
  [0, 'GIF8', { is: 'refused', type: 'gif' }],
  [0, 'II*\0\x10\0\0\0CR', { is: 'refused', type: 'camera-raw' }],
  [0, 'II*\0', { is: 'refused', type: 'tiff' }],
  [0, 'MM\0*', { is: 'refused', type: 'tiff' }],
  [0, 'II+\0', { is: 'refused', type: 'tiff' }],
  [0, 'MM\0+', { is: 'refused', type: 'tiff' }],
  [0, 'IIU\0', { is: 'refused', type: 'camera-raw' }],
  [0, 'IIRO', { is: 'refused', type: 'camera-raw' }],
  [0, 'FUJIFILMCCD-RAW', { is: 'refused', type: 'camera-raw' }],
  [0, '%PDF', { is: 'refused', type: 'pdf' }],
  [0, 'BM', { is: 'refused', type: 'bmp' }],
  [0, '\0\0\x01\0', { is: 'refused', type: 'icon' }],
  [0, '8BPS', { is: 'refused', type: 'photoshop' }],
  [0, '\xff\x0a', { is: 'refused', type: 'jpeg-xl' }],
  [0, '\0\0\0\x0cJXL ', { is: 'refused', type: 'jpeg-xl' }],
  [0, '\0\0\0\x0cjP  ', { is: 'refused', type: 'jpeg-2000' }],
  [0, '\xff\x4f\xff\x51', { is: 'refused', type: 'jpeg-2000' }],
  [0, '\x1aE\xdf\xa3', { is: 'refused', type: 'video' }],
];

/** Tells what the bytes are. */
export function sniffPhoto(bytes: Uint8Array): Sniffed {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, beginning)).toString(
    'latin1',
  );
  for (const [at, signature, found] of signatures) if (start.startsWith(signature, at)) return found;
  if (start.startsWith('RIFF')) return inRiff(start.slice(8, 12));
  if (start.startsWith('ftyp', 4)) return inBoxes(brandsOf(start));
  // A drawing in text may begin with blanks, a declaration or a comment.
  if (/^(\xef\xbb\xbf)?\s*(<\?xml|<!--|<!doctype svg|<svg)/i.test(start) && /<svg[\s>]/i.test(start))
    return { is: 'refused', type: 'svg' };
  return { is: 'unknown' };
}

function inRiff(form: string): Sniffed {
  if (form === 'WEBP') return { is: 'photo', kind: 'webp' };
  return form === 'AVI ' ? { is: 'refused', type: 'video' } : { is: 'unknown' };
}

/** The brands a file of boxes (ISO base media) names: the main one first. */
function brandsOf(start: string): readonly string[] {
  const [a = 0, b = 0, c = 0, d = 0] = Buffer.from(start.slice(0, 4), 'latin1');
  const end = Math.min(start.length, a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d);
  const brands = [start.slice(8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(start.slice(at, at + 4));
  return brands;
}

const sequences = new Set(['avis', 'hevc', 'hevx', 'msf1']);
const heic = new Set(['heic', 'heix', 'heim', 'heis']);

function inBoxes(brands: readonly string[]): Sniffed {
  const [main = ''] = brands;
  if (sequences.has(main)) return { is: 'animated' };
  if (main === 'avif') return { is: 'photo', kind: 'avif' };
  if (heic.has(main)) return { is: 'photo', kind: 'heic' };
  // "mif1" only says: pictures in boxes. The other brands say how they are packed.
  if (main === 'mif1' || main === 'mif2') {
    if (brands.includes('avif')) return { is: 'photo', kind: 'avif' };
    if (brands.some((brand) => heic.has(brand))) return { is: 'photo', kind: 'heic' };
    return { is: 'unknown' };
  }
  return { is: 'refused', type: main === 'crx ' ? 'camera-raw' : 'video' };
}
