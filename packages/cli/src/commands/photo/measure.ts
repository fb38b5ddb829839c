import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  addScores,
  type DetectionTime,
  type DetectorName,
  noScore,
  type PhotoWorkers,
  readGroundTruth,
  type Score,
  scorePhoto,
  type TruePhoto,
} from '@plaatswijs/photo';
import { BadInput, type ExitStatus, exitStatus } from '../../exit-status.ts';
import { Page } from '../../output/page.ts';
import { type CommonOptions, languageOf } from '../context.ts';
import { type Measured, writeMeasured } from './measured-text.ts';
import { type DetectorOptions, withWorkers } from './open-workers.ts';
import { progressLine } from './progress-line.ts';

export interface MeasureOptions extends CommonOptions, DetectorOptions {
  readonly truth: string;
  readonly json?: boolean;
}

/** `plaatswijs photo measure`: how many of the faces that a person pointed out a detector finds, and how fast. */
export async function measureCommand(folder: string, options: MeasureOptions): Promise<ExitStatus> {
  const language = languageOf(options);
  const truth = readTruth(options.truth);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new BadInput([`${folder} is geen map. / ${folder} is not a folder.`]);
  const progress = progressLine(truth.length);
  // One worker, so that photos do not make each other slow.
  const measured = await withWorkers(options, { workers: 1 }, (workers) =>
    measureAll(workers, folder, truth, progress.step),
  );
  progress.end();
  const page = new Page(process.stdout);
  if (options.json === true) page.raw(JSON.stringify(measured, null, 2));
  else writeMeasured(page, measured, language);
  if (measured.score.photos === 0) throw noPhotos(folder);
  return measured.leftOut.length === 0 ? exitStatus.done : exitStatus.found;
}

async function measureAll(
  workers: PhotoWorkers,
  folder: string,
  truth: readonly TruePhoto[],
  step: () => void,
): Promise<Measured> {
  const leftOut: Measured['leftOut'][number][] = [];
  let score: Score = noScore;
  let time: DetectionTime = { whole: 0, reading: 0, inference: 0 };
  let detector: DetectorName | null = null;
  for (const photo of truth) {
    const bytes = photoOf(folder, photo);
    const outcome = typeof bytes === 'string' ? null : await workers.detectFaces(bytes);
    step();
    if (outcome === null || typeof bytes === 'string') {
      leftOut.push({ file: photo.file, why: bytes === 'another' ? 'another' : 'notThere' });
    } else if (!outcome.ok) {
      leftOut.push({ file: photo.file, why: outcome.problem });
    } else {
      const findings = outcome.value;
      const found = findings.outcome === 'faces' ? findings.faces : [];
      score = addScores(score, scorePhoto(photo.faces, found));
      detector ??= findings.detector;
      if (findings.took !== null) {
        time = addTimes(time, findings.took);
      }
    }
  }
  return { detector, score, time, leftOut };
}

function addTimes(a: DetectionTime, b: DetectionTime): DetectionTime {
  return {
    whole: a.whole + b.whole,
    reading: a.reading + b.reading,
    inference: a.inference + b.inference,
  };
}

/** The photo, by its path in the list or by its bare name; what is another photo than the list is about is not measured. */
function photoOf(folder: string, { file, sha256 }: TruePhoto): Uint8Array | 'notThere' | 'another' {
  const names = [path.join(folder, file), path.join(folder, path.basename(file))];
  const name = names.find((each) => existsSync(each));
  if (name === undefined) return 'notThere';
  const bytes = readFileSync(name);
  const same = sha256 === null || createHash('sha256').update(bytes).digest('hex') === sha256;
  return same ? bytes : 'another';
}

function readTruth(file: string): readonly TruePhoto[] {
  if (!existsSync(file)) throw new BadInput([`${file} is er niet. / ${file} is not there.`]);
  const truth = readGroundTruth(readFileSync(file, 'utf8'));
  if (truth !== null) return truth;
  throw new BadInput([
    `${file} is geen lijst van foto’s met gezichten. Zie docs/photo.md.`,
    `${file} is no list of photos with faces. See docs/photo.md.`,
  ]);
}

function noPhotos(folder: string): BadInput {
  return new BadInput([`In ${folder} staat geen foto van de lijst. / No photo of the list is in ${folder}.`]);
}
