import { type Box, type FaceBox, overlap, sameFaceOverlap, sharedSurface } from '../faces/face-box.ts';
import { sizeOf, type TrueFace } from './ground-truth.ts';

/** How many of how many were found. */
export interface Count {
  readonly found: number;
  readonly all: number;
}

/** How a detector did on one or more photos. */
export interface Score {
  readonly photos: number;
  readonly faces: Count;
  /** Faces smaller than `smallFace`. */
  readonly small: Count;
  /** Faces of which the list says enough to know that a person could tell who it is. */
  readonly recognisable: Count;
  /** Boxes with no face in them, nor anything that counts neither way. */
  readonly falseBoxes: number;
}

/** A box of which so much lies on something that counts neither way, counts neither way. */
const onIgnored = 0.5;
/** The square root of the surface, in pixels. */
export const smallFace = 32;

export const noScore: Score = {
  photos: 0,
  faces: { found: 0, all: 0 },
  small: { found: 0, all: 0 },
  recognisable: { found: 0, all: 0 },
  falseBoxes: 0,
};

/** Lays what was found beside what is there. Each box is one face at most, the surest box choosing first. */
export function scorePhoto(truth: readonly TrueFace[], found: readonly FaceBox[]): Score {
  const real = truth.filter(({ ignore }) => !ignore);
  const ignored = truth.filter(({ ignore }) => ignore);
  const hit = new Set<TrueFace>();
  let falseBoxes = 0;
  for (const box of [...found].sort((a, b) => b.score - a.score)) {
    const best = bestOf(
      box,
      real.filter((face) => !hit.has(face)),
    );
    if (best !== null) hit.add(best);
    else if (!ignored.some((face) => isAbout(box, face.box))) falseBoxes += 1;
  }
  const count = (faces: readonly TrueFace[]): Count => ({
    found: faces.filter((face) => hit.has(face)).length,
    all: faces.length,
  });
  return {
    photos: 1,
    faces: count(real),
    small: count(real.filter(({ box }) => sizeOf(box) < smallFace)),
    recognisable: count(real.filter(({ recognisable }) => recognisable === true)),
    falseBoxes,
  };
}

function bestOf(box: FaceBox, faces: readonly TrueFace[]): TrueFace | null {
  let best: TrueFace | null = null;
  let most = sameFaceOverlap;
  for (const face of faces) {
    const shared = overlap(box, face.box);
    if (shared < most) continue;
    best = face;
    most = shared;
  }
  return best;
}

function isAbout(box: FaceBox, ignored: Box): boolean {
  return (
    overlap(box, ignored) >= sameFaceOverlap ||
    sharedSurface(box, ignored) >= onIgnored * box.width * box.height
  );
}

export function addScores(a: Score, b: Score): Score {
  return {
    photos: a.photos + b.photos,
    faces: addCounts(a.faces, b.faces),
    small: addCounts(a.small, b.small),
    recognisable: addCounts(a.recognisable, b.recognisable),
    falseBoxes: a.falseBoxes + b.falseBoxes,
  };
}

function addCounts(a: Count, b: Count): Count {
  return { found: a.found + b.found, all: a.all + b.all };
}
