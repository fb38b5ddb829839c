import sharp, { type Metadata } from 'sharp';
import { type PhotoLimits, photoLimits } from '../limits.ts';
import { done, type Outcome, type PhotoProblem, refused } from '../outcome.ts';
import { isAnimatedPng } from './is-animated-png.ts';
import { type PhotoKind, sniffPhoto } from './photo-kind.ts';

/** A photo whose header was read and found right; its pixels were not looked at yet. */
export interface OpenedPhoto {
  readonly kind: PhotoKind;
  readonly bytes: Uint8Array;
  /** Pixels of the upright photo. */
  readonly width: number;
  readonly height: number;
  readonly carries: readonly Carried[];
  /** The colour profile it holds. */
  readonly profile: Uint8Array | null;
  /** Whether its pixels are red, green and blue of eight bits: then a profile can be applied after making it smaller. */
  readonly plainColours: boolean;
}

/** What a photo brings along beside its pixels. `exif` is where place, time and device stand, and a thumbnail. */
export type Carried = 'exif' | 'xmp' | 'iptc' | 'profile' | 'gain-map';

/**
 * Opens a photo: decides by content what it is, and reads its header. Refuses before a single pixel is made.
 *
 * @param bytes the whole file
 */
export async function openPhoto(
  bytes: Uint8Array,
  limits: PhotoLimits = photoLimits,
): Promise<Outcome<OpenedPhoto>> {
  if (bytes.length > limits.bytes)
    return refused({ code: 'too-many-bytes', bytes: bytes.length, mostBytes: limits.bytes });
  const sniffed = sniffPhoto(bytes);
  switch (sniffed.is) {
    case 'unknown':
      return refused({ code: 'not-an-image' });
    case 'animated':
      return refused({ code: 'animated' });
    case 'refused':
      return refused({ code: 'type-not-supported', type: sniffed.type });
    case 'photo':
      return readHeader(bytes, sniffed.kind, limits);
  }
}

async function readHeader(
  bytes: Uint8Array,
  kind: PhotoKind,
  limits: PhotoLimits,
): Promise<Outcome<OpenedPhoto>> {
  let header: Metadata;
  try {
    // The size is judged here, in our own words; so the library need not.
    header = await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    return refused({ code: 'damaged' });
  }
  if (kindOf(header) !== kind) return refused({ code: 'damaged' });
  const { width, height } = header.autoOrient;
  const problem = sizeProblem(width, height, limits);
  if (problem !== null) return refused(problem);
  // Pictures in boxes may hold several next to each other, of which the main one counts; frames of a film do not.
  const frames = kind === 'webp' ? (header.pages ?? 1) : 1;
  if (frames > 1 || (kind === 'png' && isAnimatedPng(bytes))) return refused({ code: 'animated' });
  const { icc: profile = null, space, depth } = header;
  const plainColours = space === 'srgb' && depth === 'uchar';
  return done({ kind, bytes, width, height, carries: carriedBy(header), profile, plainColours });
}

/** @returns null when a photo of this size is taken */
function sizeProblem(width: number, height: number, { pixels, side }: PhotoLimits): PhotoProblem | null {
  if (width * height <= pixels && Math.max(width, height) <= side) return null;
  return { code: 'too-many-pixels', width, height, mostPixels: pixels, longestSide: side };
}

/** What the library takes it for; it must agree with us, so that no other decoder is ever reached. */
function kindOf({ format, compression }: Metadata): PhotoKind | null {
  if (format === 'jpeg' || format === 'png' || format === 'webp') return format;
  if (format !== 'heif') return null;
  if (compression === 'av1') return 'avif';
  return compression === 'hevc' ? 'heic' : null;
}

function carriedBy({ exif, xmp, iptc, icc, gainMap }: Metadata): readonly Carried[] {
  const carried: Carried[] = [];
  if (exif !== undefined) carried.push('exif');
  if (xmp !== undefined) carried.push('xmp');
  if (iptc !== undefined) carried.push('iptc');
  if (icc !== undefined) carried.push('profile');
  if (gainMap !== undefined) carried.push('gain-map');
  return carried;
}
