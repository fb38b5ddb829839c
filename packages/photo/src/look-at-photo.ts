import type { FaceDetector } from './faces/face-detector.ts';
import { type FaceFindings, findFaces } from './faces/find-faces.ts';
import { describePhoto, type PhotoDescription } from './inspect-photo.ts';
import { openPhoto } from './opening/open-photo.ts';
import { readPixels } from './opening/read-pixels.ts';
import { done, type Outcome } from './outcome.ts';
import { makeRendition } from './rendition/make-rendition.ts';
import type { Rendition } from './rendition/rendition-request.ts';

/** What a photo is, where faces are, and a reduced picture of it with nothing covered. */
export interface LookedAt {
  readonly description: PhotoDescription;
  readonly faces: FaceFindings;
  readonly preview: Rendition;
}

/** How the reduced picture is made. */
export interface PreviewRequest {
  /** At most so many pixels wide and high. */
  readonly longestSide: number;
  /** 1 to 100. */
  readonly quality: number;
}

/**
 * All that is to be known of a photo that comes in, in one go: who asks has to hand it over once. All of it, or why not.
 */
export async function lookAtPhoto(
  bytes: Uint8Array,
  preview: PreviewRequest,
  loadDetector: () => Promise<FaceDetector>,
): Promise<Outcome<LookedAt>> {
  const faces = await findFaces(bytes, loadDetector);
  if (!faces.ok) return faces;
  const opened = await openPhoto(bytes);
  if (!opened.ok) return opened;
  // Read to its end, so that what is said of it also holds for who works with it later.
  const pixels = await readPixels(opened.value);
  if (!pixels.ok) return pixels;
  const made = await makeRendition(pixels.value, { ...preview, regions: [] });
  if (!made.ok) return made;
  return done({ description: describePhoto(opened.value), faces: faces.value, preview: made.value });
}
