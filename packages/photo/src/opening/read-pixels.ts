import decodeHeic from 'heic-decode';
import sharp, { type Sharp } from 'sharp';
import { photoLimits } from '../limits.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { OpenedPhoto } from './open-photo.ts';
import type { Pixels } from './pixels.ts';
import { wrapAsTiff } from './wrap-as-tiff.ts';

/** What shines through where a photo is transparent. */
const paper = '#ffffff';

/**
 * The pixels of a photo: upright, in sRGB, nothing transparent.
 *
 * @param longestSide at most so many pixels wide and high; a photo is made smaller while it is read, never larger
 * @returns `damaged` when it cannot be read to its end
 */
export async function readPixels(
  photo: OpenedPhoto,
  longestSide: number | null = null,
): Promise<Outcome<Pixels>> {
  try {
    return photo.kind === 'heic' ? await readHeic(photo, longestSide) : await readBySharp(photo, longestSide);
  } catch {
    return refused({ code: 'damaged' });
  }
}

async function readBySharp(photo: OpenedPhoto, longestSide: number | null): Promise<Outcome<Pixels>> {
  const profile = longestSide !== null && photo.plainColours ? photo.profile : null;
  // A file that ends too early is refused; a camera's small untidiness is not.
  const whole = sharp(photo.bytes, {
    autoOrient: true,
    failOn: 'error',
    limitInputPixels: photoLimits.pixels,
    ignoreIcc: profile !== null,
  }).flatten({ background: paper });
  const pixels = await toPixels(whole, longestSide);
  return done(profile === null ? pixels : await inSrgb(pixels, profile));
}

/** The decoder of HEIC turns it upright by itself, and leaves the colours as they were packed. */
async function readHeic(photo: OpenedPhoto, longestSide: number | null): Promise<Outcome<Pixels>> {
  const { width, height, data } = await decodeHeic({ buffer: photo.bytes });
  // A file with several pictures might give another than its header is about; boxes would then lie in the wrong place.
  if (width !== photo.width || height !== photo.height) return refused({ code: 'damaged' });
  const raw = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const limits = { limitInputPixels: photoLimits.pixels };
  if (photo.profile !== null && longestSide === null) {
    const wrapped = wrapAsTiff({ data: raw, width, height, channels: 4 }, photo.profile);
    return done(await toPixels(sharp(wrapped, limits).flatten({ background: paper }), null));
  }
  const whole = sharp(raw, { ...limits, raw: { width, height, channels: 4 } });
  const pixels = await toPixels(whole.flatten({ background: paper }), longestSide);
  return done(photo.profile === null ? pixels : await inSrgb(pixels, photo.profile));
}

/** Brings colours over from their profile: of a photo that was made smaller, many times faster than of the whole. */
async function inSrgb(pixels: Pixels, profile: Uint8Array): Promise<Pixels> {
  const wrapped = wrapAsTiff({ ...pixels, channels: 3 }, profile);
  return toPixels(sharp(wrapped, { limitInputPixels: photoLimits.pixels }), null);
}

/**
 * Colours are brought to sRGB by the profile in the photo, where it has one. For what a small picture is needed for, the
 * simplest of the careful ways to make it is enough: no face more was missed, in less time.
 */
async function toPixels(image: Sharp, longestSide: number | null): Promise<Pixels> {
  const sized =
    longestSide === null
      ? image
      : image.resize(longestSide, longestSide, {
          fit: 'inside',
          withoutEnlargement: true,
          kernel: 'linear',
        });
  const { data, info } = await sized
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 3) throw new Error(`three channels were asked, ${info.channels} came`);
  return { data, width: info.width, height: info.height };
}
