/** Types that are recognised in order to say which they are, and refused. */
export type RefusedType =
  | 'svg'
  | 'gif'
  | 'tiff'
  | 'pdf'
  | 'bmp'
  | 'icon'
  | 'jpeg-xl'
  | 'jpeg-2000'
  | 'photoshop'
  | 'video'
  | 'camera-raw';

/**
 * Why something was not done with a photo. A closed union: whoever asks makes the sentence. Nothing in it comes out of the
 * photo itself, except its size.
 */
export type PhotoProblem =
  /** What these bytes begin with is no image that we know. */
  | { readonly code: 'not-an-image' }
  /** An image or film, of a type that is not taken. */
  | { readonly code: 'type-not-supported'; readonly type: RefusedType }
  /** More than one picture after another. */
  | { readonly code: 'animated' }
  /** More pixels than are taken, said by its header; `width` and `height` in pixels. */
  | {
      readonly code: 'too-many-pixels';
      readonly width: number;
      readonly height: number;
      readonly mostPixels: number;
      readonly longestSide: number;
    }
  | { readonly code: 'too-many-bytes'; readonly bytes: number; readonly mostBytes: number }
  /** It begins as an image and cannot be read to its end. */
  | { readonly code: 'damaged' }
  /** Whoever read it did not come back: it ended, or took too long or too much memory. */
  | { readonly code: 'could-not-be-read'; readonly because: 'ended' | 'time' | 'memory' }
  /** What was to be left of it is no part of the picture. */
  | { readonly code: 'nothing-left' }
  /** Whoever asked does not want it any more. */
  | { readonly code: 'cancelled' }
  /** More is waiting than may wait. */
  | { readonly code: 'too-busy' };

/** What was asked, or why not. Expected refusals are values; only bugs throw. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: PhotoProblem };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(problem: PhotoProblem): { readonly ok: false; readonly problem: PhotoProblem } {
  return { ok: false, problem };
}
