import { type Box, type FaceBox, overlap, sameFaceOverlap } from './face-box.ts';

/** Which faces are covered and which stay visible. */
export interface Choice {
  readonly covered: readonly Box[];
  readonly visible: readonly FaceBox[];
  /** Boxes to be kept visible in which no face was found. */
  readonly unmatched: readonly Box[];
}

/**
 * Takes the faces that are to stay visible out of those that were found. Each box keeps one face visible at most, the one
 * it fits best; a face that no box is clearly about is covered.
 */
export function chooseVisible(
  found: readonly FaceBox[],
  keep: readonly Box[],
  add: readonly Box[] = [],
): Choice {
  const pairs = keep
    .flatMap((box) => found.map((face) => ({ box, face, shared: overlap(box, face) })))
    .filter(({ shared }) => shared >= sameFaceOverlap)
    .sort((a, b) => b.shared - a.shared);
  const visible = new Set<FaceBox>();
  const matched = new Set<Box>();
  for (const { box, face } of pairs) {
    if (visible.has(face) || matched.has(box)) continue;
    visible.add(face);
    matched.add(box);
  }
  return {
    covered: [...found.filter((face) => !visible.has(face)), ...add],
    visible: [...visible],
    unmatched: keep.filter((box) => !matched.has(box)),
  };
}
