import { DetectorRefused, type FaceDetector } from '../faces/face-detector.ts';
import { findFaces } from '../faces/find-faces.ts';
import { inspectPhoto } from '../inspect-photo.ts';
import { lookAtPhoto } from '../look-at-photo.ts';
import { openPhoto } from '../opening/open-photo.ts';
import type { Pixels } from '../opening/pixels.ts';
import { readPixels } from '../opening/read-pixels.ts';
import { done, type Outcome } from '../outcome.ts';
import { makeRendition } from '../rendition/make-rendition.ts';
import type { Rendition, RenditionRequest } from '../rendition/rendition-request.ts';
import type { Answer, DetectorState, Task } from './task.ts';

/** Does one task. Photos are worked on one at a time; where that happens does not matter here. */
export async function doTask(task: Task, loadDetector: () => Promise<FaceDetector>): Promise<Answer> {
  switch (task.kind) {
    case 'inspect':
      return { kind: 'inspect', outcome: await inspectPhoto(task.photo) };
    case 'faces':
      return { kind: 'faces', outcome: await findFaces(task.photo, loadDetector) };
    case 'look':
      return { kind: 'look', outcome: await lookAtPhoto(task.photo, task.preview, loadDetector) };
    case 'renditions':
      return { kind: 'renditions', outcome: await makeRenditions(task.photo, task.requests) };
    case 'detector':
      return { kind: 'detector', state: await stateOf(loadDetector) };
  }
}

/** Several versions of a photo that is read once. */
async function makeRenditions(
  bytes: Uint8Array,
  requests: readonly RenditionRequest[],
): Promise<Outcome<readonly Rendition[]>> {
  const opened = await openPhoto(bytes);
  if (!opened.ok) return opened;
  const read = await readPixels(opened.value);
  if (!read.ok) return read;
  const made: Rendition[] = [];
  for (const [index, request] of requests.entries()) {
    // Covering changes the pixels, so each version but the last works on a copy.
    const pixels = index === requests.length - 1 ? read.value : copyOf(read.value);
    const rendition = await makeRendition(pixels, request);
    if (!rendition.ok) return rendition;
    made.push(rendition.value);
  }
  return done(made);
}

function copyOf({ data, width, height }: Pixels): Pixels {
  return { data: Uint8Array.from(data), width, height };
}

async function stateOf(loadDetector: () => Promise<FaceDetector>): Promise<DetectorState> {
  try {
    const { name, version, digest } = await loadDetector();
    return { ok: true, detector: { name, version, digest } };
  } catch (error) {
    return { ok: false, fault: error instanceof DetectorRefused ? error.reason : 'network' };
  }
}
