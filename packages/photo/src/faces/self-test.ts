import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { openPhoto } from '../opening/open-photo.ts';
import { readPixels } from '../opening/read-pixels.ts';
import { overlap, sameFaceOverlap } from './face-box.ts';
import { DetectorRefused, type FaceDetector } from './face-detector.ts';
import { modelsFolder } from './union-detector.ts';

const schema = z.object({
  faces: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])).min(1),
  /** How many boxes there may be that are no face. */
  mostOthers: z.int().nonnegative(),
});

/**
 * Shows a detector a picture with faces that every detector must find. One that misses any, or sees faces everywhere, is
 * not used: it would say of a class photo that nobody is in it.
 *
 * @throws {DetectorRefused}
 */
export async function testDetector(detector: FaceDetector): Promise<void> {
  const [picture, list] = await Promise.all([
    readFile(path.join(modelsFolder, 'self-test.jpg')),
    readFile(path.join(modelsFolder, 'self-test.json'), 'utf8'),
  ]);
  const expected = schema.parse(JSON.parse(list));
  const opened = await openPhoto(picture);
  const pixels = opened.ok ? await readPixels(opened.value) : opened;
  if (!pixels.ok) throw new DetectorRefused('self-test', 'its picture cannot be read');
  const { faces } = await detector.detect(pixels.value).catch(() => {
    throw new DetectorRefused('network', 'it does not run');
  });
  const missed = expected.faces.filter(
    ([x, y, width, height]) =>
      !faces.some((face) => overlap(face, { x, y, width, height }) >= sameFaceOverlap),
  );
  if (missed.length > 0 || faces.length > expected.faces.length + expected.mostOthers)
    throw new DetectorRefused('self-test', `${missed.length} faces missed, ${faces.length} boxes`);
}
