import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { DetectorRefused } from './face-detector.ts';

/** The most passes and the largest size: more is a slip of the pen, and would take the machine down. */
const mostPasses = 8;
const largestSize = 4096;

const schema = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/),
  version: z.string().min(1).max(64),
  /** The licence of the weights themselves, as an SPDX expression. */
  licence: z.string().min(1).max(128),
  /** The network, beside this file. */
  file: z.string().refine((name) => path.basename(name) === name, 'a file beside this one'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** How what the network gives is to be read. */
  graph: z.literal('yunet'),
  input: z.strictObject({
    order: z.enum(['rgb', 'bgr']),
    /** A value of 0 to 255 becomes `(value − less) / by`. */
    less: z.number().default(0),
    by: z.number().positive().default(1),
    /** Sides are filled up to a multiple of this. */
    multiple: z.int().min(1).max(256).default(32),
  }),
  /** The looks at each photo: the longer side in pixels, and whether mirrored. */
  passes: z
    .array(z.strictObject({ size: z.int().min(64).max(largestSize), mirrored: z.boolean().default(false) }))
    .min(1)
    .max(mostPasses),
  threshold: z.number().gt(0).lt(1),
});

/** A detector that somebody adds as a file: a network, and beside it what has to be known to use it. */
export type DetectorFile = z.infer<typeof schema>;

/** @throws {DetectorRefused} when it is not there or not in this form */
export async function readDetectorFile(file: string): Promise<DetectorFile> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new DetectorRefused('files', 'the description is not there');
  });
  const read = schema.safeParse(parse(text));
  if (read.success) return read.data;
  const places = read.error.issues.map((issue) => issue.path.join('.') || 'the whole');
  throw new DetectorRefused('files', `the description is not right: ${places.join(', ')}`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
