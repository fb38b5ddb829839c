import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createPhotoWorkers, type PhotoWorkers } from '@plaatswijs/photo';
import type { SeenPhoto } from '../check/photo-facts.ts';
import { faultSentences, problemText } from '../commands/photo/photo-words.ts';
import { BadInput } from '../exit-status.ts';

/** As many as one post may have. */
const mostPhotos = 20;

/** The photos of a post, as flags. */
export interface PhotoOptions {
  /** A file each. */
  readonly photo: readonly string[];
  /** The description of a detector of one's own. */
  readonly detector?: string;
}

/**
 * The photos that go with a post, each with what a detector saw in it. A usual detector that does not work is no reason to
 * stop: a person must look then.
 *
 * @throws {BadInput} naming every file that is not there or no photo, or a detector of one's own that cannot be trusted
 */
export async function readPhotos({ photo: files, detector }: PhotoOptions): Promise<readonly SeenPhoto[]> {
  if (files.length === 0) return [];
  if (files.length > mostPhotos) throw tooMany();
  const missing = files.flatMap((file) => complaintAbout(file) ?? []);
  if (missing.length > 0) throw new BadInput(missing);
  const workers = createPhotoWorkers(detector === undefined ? {} : { detector });
  try {
    if (detector !== undefined) await trust(workers);
    return await lookAt(workers, files);
  } finally {
    await workers.close();
  }
}

async function trust(workers: PhotoWorkers): Promise<void> {
  const state = await workers.detector();
  if (state.ok) return;
  const { nl, en } = faultSentences[state.fault];
  throw new BadInput([`${nl} / ${en}`]);
}

async function lookAt(workers: PhotoWorkers, files: readonly string[]): Promise<readonly SeenPhoto[]> {
  const outcomes = await Promise.all(
    files.map(async (file) => ({ file, outcome: await workers.detectFaces(() => readFile(file)) })),
  );
  const refused = outcomes.flatMap(({ file, outcome }) => {
    if (outcome.ok) return [];
    const { nl, en } = problemText(outcome.problem);
    return [`${file}: ${nl} / ${en}`];
  });
  if (refused.length > 0) throw new BadInput(refused);
  return outcomes.flatMap(({ file, outcome }) => (outcome.ok ? [{ file, findings: outcome.value }] : []));
}

/** Null for a file that is there. */
function complaintAbout(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return `De foto ${file} is er niet. / The photo ${file} is not there.`;
  return found.isFile() ? null : `${file} is geen bestand met een foto. / ${file} is no file with a photo.`;
}

function tooMany(): BadInput {
  return new BadInput([
    `Een bericht heeft ten hoogste ${mostPhotos} foto’s. / A post has at most ${mostPhotos} photos.`,
  ]);
}
