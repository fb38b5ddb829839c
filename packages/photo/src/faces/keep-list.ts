import { z } from 'zod';
import type { Box } from './face-box.ts';

/** What a person decided about one photo, after looking at it. Boxes are in pixels of the upright photo. */
export interface Looked {
  /** Whose face stays visible. */
  readonly keep: readonly Box[];
  /** What is covered besides the faces that are found. */
  readonly add: readonly Box[];
}

const box = z
  .tuple([z.number(), z.number(), z.number().positive(), z.number().positive()])
  .transform(([x, y, width, height]): Box => ({ x, y, width, height }));

const schema = z.record(
  z.string(),
  z.strictObject({ keep: z.array(box).default([]), add: z.array(box).default([]) }),
);

/**
 * Reads what was decided: by the name of each photo `keep` and `add`, each a list of boxes of four numbers (left, top,
 * width, height).
 *
 * @returns where it is not right, when it is not; an empty path is the whole
 */
export function readKeepList(
  json: string,
):
  | { readonly ok: true; readonly photos: ReadonlyMap<string, Looked> }
  | { readonly ok: false; readonly places: readonly string[] } {
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch {
    return { ok: false, places: [''] };
  }
  const read = schema.safeParse(list);
  if (read.success) return { ok: true, photos: new Map(Object.entries(read.data)) };
  return { ok: false, places: read.error.issues.map(({ path }) => path.join('.')) };
}
