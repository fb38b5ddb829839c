import type { FaceDetector } from './face-detector.ts';
import { testDetector } from './self-test.ts';
import { loadUnionDetector } from './union-detector.ts';
import { loadDetectorFile } from './yunet-detector.ts';

/**
 * A detector that proved itself on the picture everybody must find the faces of.
 *
 * @param file the description of a detector of one's own; null for the usual one
 * @throws {DetectorRefused}
 */
export async function loadDetector(file: string | null): Promise<FaceDetector> {
  const detector = file === null ? await loadUnionDetector() : await loadDetectorFile(file);
  await testDetector(detector);
  return detector;
}
