import type { Pixels } from '../opening/pixels.ts';
import type { FaceBox } from './face-box.ts';

/** Which detector said it, so that a result can be judged later and made again. */
export interface DetectorName {
  readonly name: string;
  readonly version: string;
  /** SHA-256, hexadecimal, of what the detector was loaded from. */
  readonly digest: string;
}

/** What a detector saw. */
export interface Detection {
  readonly faces: readonly FaceBox[];
  /** Time in the networks themselves, in milliseconds. */
  readonly inference: number;
}

/** A large photo of which a smaller picture is there sooner than the photo itself. */
export interface PhotoInStages {
  /** Of the photo, in pixels: boxes are in these. */
  readonly width: number;
  readonly height: number;
  /** Of the size the detector can begin with. */
  readonly small: Promise<Pixels>;
  /** As large as the detector looks at any. */
  readonly whole: Promise<Pixels>;
}

/** Finds faces. It never tells one from another: nothing is computed by which a person could be known again. */
export interface FaceDetector extends DetectorName {
  /** The most pixels it looks at, on the longer side: a larger photo may be made that small before. */
  readonly longestSide: number;
  /** How large a picture it can begin with while the rest is read, on the longer side; null when it needs all at once. */
  readonly firstSide: number | null;
  detect(photo: Pixels | PhotoInStages): Promise<Detection>;
}

/** A detector that cannot be trusted: its files are not those that were judged, or it does not see what it should. */
export class DetectorRefused extends Error {
  readonly reason: DetectorFault;

  constructor(reason: DetectorFault, detail: string) {
    super(`detector refused (${reason}): ${detail}`);
    this.name = 'DetectorRefused';
    this.reason = reason;
  }
}

export type DetectorFault =
  /** A file is not there, or is not what it should be. */
  | 'files'
  /** The digest of a file is another. */
  | 'digest'
  /** The network cannot be run. */
  | 'network'
  /** It does not find the faces of the picture everybody must find. */
  | 'self-test';
