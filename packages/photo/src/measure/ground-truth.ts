import { z } from 'zod';
import type { Box } from '../faces/face-box.ts';

/** A face that a person pointed out. */
export interface TrueFace {
  /** In pixels of the upright photo. */
  readonly box: Box;
  /** Neither a miss nor a false box: unreadable, the back of a head, doubtful. */
  readonly ignore: boolean;
  /** Whether a person could tell who it is; null where whoever drew the boxes did not say how blurred and hidden it is. */
  readonly recognisable: boolean | null;
}

export interface TruePhoto {
  /** As the list names it; a path within the folder of photos. */
  readonly file: string;
  /** Hexadecimal; null where the list does not say. */
  readonly sha256: string | null;
  readonly faces: readonly TrueFace[];
}

const boxSchema = z
  .tuple([z.number(), z.number(), z.number().positive(), z.number().positive()])
  .transform(([x, y, width, height]): Box => ({ x, y, width, height }));

/** How hidden and how blurred, in three steps, as WIDER FACE counts: 0 not, 1 a little, 2 heavily. */
const heavily = 2;
/** Nobody is known by a face smaller than this; the square root of its surface, in pixels. */
const leastRecognisable = 20;

const faceSchema = z
  .object({
    box: boxSchema,
    ignore: z.boolean().default(false),
    blur: z.number().nullish(),
    occlusion: z.number().nullish(),
  })
  .transform(
    ({ box, ignore, blur, occlusion }): TrueFace => ({
      box,
      ignore,
      recognisable:
        typeof blur !== 'number' || typeof occlusion !== 'number'
          ? null
          : blur < heavily && occlusion < heavily && sizeOf(box) >= leastRecognisable,
    }),
  );

const schema = z.object({
  images: z
    .array(
      z
        .object({ file: z.string().min(1), sha256: z.string().nullish(), faces: z.array(faceSchema) })
        .transform(({ file, sha256, faces }): TruePhoto => ({ file, sha256: sha256 ?? null, faces })),
    )
    .min(1),
});

/** The side of a square as large as the box, in pixels. */
export function sizeOf({ width, height }: Box): number {
  return Math.sqrt(width * height);
}

/**
 * Reads where faces are in a folder of photos: `images`, each with its `file` and `faces`, each with its `box` of four
 * numbers (left, top, width, height) and perhaps `ignore`.
 *
 * @returns null when it is not in this form
 */
export function readGroundTruth(json: string): readonly TruePhoto[] | null {
  try {
    return schema.parse(JSON.parse(json)).images;
  } catch {
    return null;
  }
}
