import { createPhotoWorkers, type PhotoWorkerSettings, type PhotoWorkers } from '@plaatswijs/photo';
import { BadInput } from '../../exit-status.ts';
import { faultSentences } from './photo-words.ts';

export interface DetectorOptions {
  /** The description of a detector of one's own. */
  readonly detector?: string;
}

/**
 * Works with photos while something is done, and not longer.
 *
 * @throws {BadInput} when the detector cannot be trusted: nothing is done then
 */
export async function withWorkers<T>(
  { detector }: DetectorOptions,
  settings: PhotoWorkerSettings,
  act: (workers: PhotoWorkers) => Promise<T>,
): Promise<T> {
  const workers = createPhotoWorkers({ ...settings, ...(detector === undefined ? {} : { detector }) });
  try {
    const state = await workers.detector();
    if (!state.ok) {
      const { nl, en } = faultSentences[state.fault];
      throw new BadInput([`${nl} / ${en}`]);
    }
    return await act(workers);
  } finally {
    await workers.close();
  }
}
