import sharp from 'sharp';
import type { Box } from '../faces/face-box.ts';
import type { Pixels } from '../opening/pixels.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { blur } from './blur.ts';
import { type Cover, coverOf } from './cover.ts';
import { fill } from './fill.ts';
import { type Noise, unguessableNoise } from './noise.ts';
import { pixelate } from './pixelate.ts';
import { type CoverStyle, type Rendition, type RenditionRequest, usual } from './rendition-request.ts';

/** No side of a file of this type can be longer, in pixels. */
const longestPossible = { jpeg: 65_535, webp: 16_383 } as const;

/**
 * Plain covers come first and blurred ones last: what is blurred must not spread what another region covers whole.
 */
const order: readonly CoverStyle[] = ['fill', 'pixelate', 'blur'];

/**
 * Makes a version of a photo: covers, then crops, then makes smaller, then packs. Covers come before everything else, so
 * that no pixel under them reaches another; the file is made from pixels alone, so that nothing else is in it.
 *
 * @param photo is covered in place: its pixels are no longer the original ones
 * @throws {RangeError} for a region or size that is no real one
 */
export async function makeRendition(
  photo: Pixels,
  request: RenditionRequest,
  noise: Noise = unguessableNoise(),
): Promise<Outcome<Rendition>> {
  const { style = usual.style, margin = usual.margin, format = usual.format } = request;
  const covers = request.regions.flatMap((region) => {
    const cover = coverOf({ shape: usual.shape, ...region }, region.margin ?? margin, photo);
    return cover === null ? [] : [{ cover, style: region.style ?? style }];
  });
  for (const next of order) {
    for (const { cover } of covers.filter((each) => each.style === next)) put(photo, cover, next, noise);
  }
  const left = request.crop === undefined ? whole(photo) : cropWithin(request.crop, photo);
  if (left === null) return refused({ code: 'nothing-left' });
  const { data, info } = await pack(photo, left, request);
  return done({
    bytes: data,
    format,
    width: info.width,
    height: info.height,
    covered: covers.length,
    canBeUndone: covers.some((each) => each.style === 'blur'),
  });
}

function put(photo: Pixels, cover: Cover, style: CoverStyle, noise: Noise): void {
  switch (style) {
    case 'fill':
      fill(photo, cover);
      break;
    case 'pixelate':
      pixelate(photo, cover, noise);
      break;
    case 'blur':
      blur(photo, cover);
      break;
  }
}

interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function whole({ width, height }: Pixels): Part {
  return { left: 0, top: 0, width, height };
}

/** The whole pixels that lie in the box: what is cropped away does not come back by half a pixel. */
function cropWithin({ x, y, width, height }: Box, photo: Pixels): Part | null {
  if (![x, y, width, height].every(Number.isFinite)) throw new RangeError('a crop has a place and a size');
  const left = Math.max(0, Math.ceil(x));
  const top = Math.max(0, Math.ceil(y));
  const right = Math.min(photo.width, Math.floor(x + width));
  const bottom = Math.min(photo.height, Math.floor(y + height));
  return left < right && top < bottom ? { left, top, width: right - left, height: bottom - top } : null;
}

async function pack({ data, width, height }: Pixels, part: Part, request: RenditionRequest) {
  const { format = usual.format, quality = usual.quality } = request;
  const longest = Math.min(request.longestSide ?? longestPossible[format], longestPossible[format]);
  const image = sharp(data, { raw: { width, height, channels: 3 } });
  const cropped = part.width === width && part.height === height ? image : image.extract(part);
  const sized =
    Math.max(part.width, part.height) <= longest
      ? cropped
      : cropped.resize(longest, longest, { fit: 'inside' });
  // Nothing is ever asked to be kept here (EXIF, XMP, a profile): without that the library writes pixels only.
  const packed = format === 'webp' ? sized.webp({ quality }) : sized.jpeg({ quality });
  return packed.toBuffer({ resolveWithObject: true });
}
