import { type Carried, type OpenedPhoto, openPhoto } from './opening/open-photo.ts';
import type { PhotoKind } from './opening/photo-kind.ts';
import { readPixels } from './opening/read-pixels.ts';
import { done, type Outcome } from './outcome.ts';

/** What a photo is. */
export interface PhotoDescription {
  readonly kind: PhotoKind;
  /** Pixels of the upright photo. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** What it brings along that no rendition will have. */
  readonly carries: readonly Carried[];
}

/** While a photo is read to its end it is made this small, in pixels: nothing is done with it. */
const smallSide = 512;

/** Reads a photo to its end, so that what is said of it also holds for who works with it later. */
export async function inspectPhoto(bytes: Uint8Array): Promise<Outcome<PhotoDescription>> {
  const opened = await openPhoto(bytes);
  if (!opened.ok) return opened;
  const read = await readPixels(opened.value, smallSide);
  if (!read.ok) return read;
  return done(describePhoto(opened.value));
}

export function describePhoto({ kind, width, height, bytes, carries }: OpenedPhoto): PhotoDescription {
  return { kind, width, height, bytes: bytes.length, carries };
}
