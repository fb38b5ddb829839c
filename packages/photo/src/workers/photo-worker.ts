// A process that does tasks with photos, one after another. It may die of a photo without anybody else noticing; it has no
// secrets, no database and no reason to reach the network. Started by worker-process.ts.
import sharp from 'sharp';
import { z } from 'zod';
import type { FaceDetector } from '../faces/face-detector.ts';
import { doTask } from './do-task.ts';
import { type FromWorker, type ToWorker, tooMuchMemory } from './task.ts';

const settings = z
  .object({ detector: z.string().nullable(), memory: z.number().positive() })
  .parse(JSON.parse(process.argv[2] ?? '{}'));

/** How often the memory is looked at, in milliseconds. Decoding happens in other threads, so this one can look. */
const lookEvery = 50;
const bytesPerMegabyte = 1024 * 1024;

// One photo at a time on one core; what a photo was made of is not kept for the next.
sharp.concurrency(1);
sharp.cache(false);

setInterval(() => {
  if (process.memoryUsage.rss() > settings.memory * bytesPerMegabyte) process.exit(tooMuchMemory);
}, lookEvery).unref();

let detector: Promise<FaceDetector> | null = null;

/** Loaded when it is first needed: who only makes renditions does without. One that was refused stays refused. */
function loadOnce(): Promise<FaceDetector> {
  detector ??= import('../faces/load-detector.ts').then(({ loadDetector }) =>
    loadDetector(settings.detector),
  );
  return detector;
}

process.on('message', async ({ id, task }: ToWorker) => {
  const answer = await doTask(task, loadOnce);
  // What was made of the photo is given back at once; waiting for the next one should not take its memory.
  globalThis.gc?.();
  const message: FromWorker = { id, answer };
  process.send?.(message);
});

// Without whoever started it there is nothing to do.
process.on('disconnect', () => process.exit(0));
