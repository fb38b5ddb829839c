import { type OpenedPhoto, openPhoto } from '../opening/open-photo.ts';
import type { Pixels } from '../opening/pixels.ts';
import { readPixels } from '../opening/read-pixels.ts';
import { done, type Outcome } from '../outcome.ts';
import { type FaceBox, scaleBox } from './face-box.ts';
import {
  type DetectorFault,
  type DetectorName,
  DetectorRefused,
  type FaceDetector,
} from './face-detector.ts';

/**
 * What a detector makes of a photo. There is no outcome "nobody is in it": where no face is seen, or the detector did not
 * work, a person must look before the photo goes anywhere.
 */
export type FaceFindings = FacesFound | PersonMustLook;

interface InPhoto {
  /** Pixels of the upright photo, in which boxes are. */
  readonly width: number;
  readonly height: number;
}

export interface FacesFound extends InPhoto {
  readonly outcome: 'faces';
  /** One or more, the surest first; without margin. There may be more faces than these. */
  readonly faces: readonly FaceBox[];
  readonly detector: DetectorName;
  readonly took: DetectionTime;
}

export interface PersonMustLook extends InPhoto {
  readonly outcome: 'person-must-look';
  /** `detector-failed`: it refused to start, or did not come to an end with this photo. */
  readonly because: 'no-faces' | 'detector-failed';
  /** Null when there is none to name. */
  readonly detector: DetectorName | null;
  readonly fault: DetectorFault | null;
  readonly took: DetectionTime | null;
}

/** In milliseconds. */
export interface DetectionTime {
  /** From the file to the boxes. */
  readonly whole: number;
  /** Of that, before there were pixels to look at. */
  readonly reading: number;
  /** Of that, in the networks themselves. */
  readonly inference: number;
}

/** Looks for faces. A detector that does not work is an outcome, so that the photo can still be looked at by a person. */
export async function findFaces(
  bytes: Uint8Array,
  loadDetector: () => Promise<FaceDetector>,
): Promise<Outcome<FaceFindings>> {
  const opened = await openPhoto(bytes);
  if (!opened.ok) return opened;
  const size = { width: opened.value.width, height: opened.value.height };
  let detector: FaceDetector;
  try {
    detector = await loadDetector();
  } catch (error) {
    return done({ ...size, ...failed(null, error) });
  }
  const { name, version, digest } = detector;
  const said = { name, version, digest };
  const begin = performance.now();
  const { small, whole } = startReading(opened.value, detector);
  const first = await (small ?? whole);
  if (!first.ok) return first;
  const reading = performance.now() - begin;
  const detection = detector.detect(
    small === null ? first.value : { ...size, ...inStages({ small, whole }) },
  );
  try {
    const { faces: seen, inference } = await detection;
    const frame = small === null ? first.value : size;
    const faces = seen.map((face) => scaleBox(face, size.width / frame.width, size.height / frame.height));
    const took = { whole: performance.now() - begin, reading, inference };
    if (faces.length > 0) return done({ outcome: 'faces', ...size, faces, detector: said, took });
    const none = { outcome: 'person-must-look', because: 'no-faces', fault: null } as const;
    return done({ ...none, ...size, detector: said, took });
  } catch (error) {
    const read = await whole;
    return read.ok ? done({ ...size, ...failed(said, error) }) : read;
  }
}

/** Reading a photo, and where that is quicker a small picture of it before. */
interface Reading {
  readonly small: Promise<Outcome<Pixels>> | null;
  readonly whole: Promise<Outcome<Pixels>>;
}

function startReading(photo: OpenedPhoto, { longestSide, firstSide }: FaceDetector): Reading {
  const side = Math.max(photo.width, photo.height);
  const small =
    photo.kind === 'jpeg' && firstSide !== null && side > longestSide && side >= smallerWhileRead * firstSide
      ? readPixels(photo, firstSide)
      : null;
  return { small, whole: readPixels(photo, longestSide) };
}

/** From so many times smaller, a JPEG need not be read in full. */
const smallerWhileRead = 3;

function inStages(reading: {
  readonly small: Promise<Outcome<Pixels>>;
  readonly whole: Promise<Outcome<Pixels>>;
}) {
  const stages = { small: pixelsOf(reading.small), whole: pixelsOf(reading.whole) };
  // A detector that gave up over the one is never told of the other.
  for (const stage of Object.values(stages)) stage.catch(() => {});
  return stages;
}

async function pixelsOf(reading: Promise<Outcome<Pixels>>): Promise<Pixels> {
  const pixels = await reading;
  if (!pixels.ok) throw new Error('the photo is damaged');
  return pixels.value;
}

function failed(detector: DetectorName | null, error: unknown) {
  const fault = error instanceof DetectorRefused ? error.reason : 'network';
  return { outcome: 'person-must-look', because: 'detector-failed', detector, fault, took: null } as const;
}
