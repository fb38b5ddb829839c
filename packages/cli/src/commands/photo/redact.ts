import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chooseVisible, type Looked, type PhotoWorkers, type RenditionRequest } from '@plaatswijs/photo';
import type { Language } from '@plaatswijs/rules';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import { Page } from '../../output/page.ts';
import { type CommonOptions, languageOf } from '../context.ts';
import { readKeepFile } from './keep-file.ts';
import { type DetectorOptions, withWorkers } from './open-workers.ts';
import { eachOf, type PhotoFile, photoFiles } from './photo-files.ts';
import { photoWord, problemSentence } from './photo-words.ts';
import { progressLine } from './progress-line.ts';
import { namesIn, type RenditionFlags, renditionOf } from './redact-input.ts';

export interface RedactOptions extends CommonOptions, DetectorOptions, RenditionFlags {
  readonly out: string;
  readonly keep?: string;
}

/** Photos in hand at once; how many are worked on is for the workers to say. */
const atOnce = 8;

/**
 * `plaatswijs photo redact`: makes every face that is found unrecognisable, in new files without anything but pixels. A
 * photo in which none is found is only made after a person has looked, which its name in `--keep` says.
 */
export async function redactCommand(names: readonly string[], options: RedactOptions): Promise<ExitStatus> {
  const language = languageOf(options);
  const wanted = renditionOf(options);
  const looked = options.keep === undefined ? new Map<string, Looked>() : readKeepFile(options.keep);
  const files = photoFiles(names);
  const outputs = namesIn(options.out, files, wanted.format);
  mkdirSync(options.out, { recursive: true });
  const errors = new Page(process.stderr);
  if (wanted.style === 'blur') errors.line(photoWord('blurWarning', language));
  const progress = progressLine(files.length);
  const results = await withWorkers(options, {}, (workers) =>
    eachOf(files, atOnce, async (photo) => {
      const output = outputs.get(photo) ?? '';
      const result = await redactOne(workers, photo, looked.get(path.basename(photo.file)), output, wanted);
      progress.step();
      return result;
    }),
  );
  progress.end();
  const page = new Page(process.stdout);
  for (const result of results) writeResult(page, result, language);
  errors.line(photoWord('lookAtAll', language));
  return results.every(({ made }) => made) ? exitStatus.done : exitStatus.found;
}

interface Result {
  readonly file: string;
  readonly made: boolean;
  readonly told: (language: Language) => string;
}

async function redactOne(
  workers: PhotoWorkers,
  { file, read }: PhotoFile,
  looked: Looked | undefined,
  output: string,
  wanted: Omit<RenditionRequest, 'regions'>,
): Promise<Result> {
  const notMade = (told: (language: Language) => string): Result => ({ file, made: false, told });
  const detected = await workers.detectFaces(read);
  if (!detected.ok) return notMade((language) => problemSentence(detected.problem, language));
  const findings = detected.value;
  if (findings.outcome === 'person-must-look' && looked === undefined) {
    const why = findings.because === 'no-faces' ? 'noFaces' : 'failed';
    const said = [why, 'notMade', 'howToLook'] as const;
    return notMade((language) => said.map((word) => photoWord(word, language)).join(' '));
  }
  const faces = findings.outcome === 'faces' ? findings.faces : [];
  const { covered, visible, unmatched } = chooseVisible(faces, looked?.keep ?? [], looked?.add ?? []);
  const made = await workers.makeRendition(read, { ...wanted, regions: covered });
  if (!made.ok) return notMade((language) => problemSentence(made.problem, language));
  // Never over a file that came there meanwhile.
  await writeFile(output, made.value.bytes, { flag: 'wx' });
  return {
    file,
    made: true,
    told: (language) => {
      const counts = { nl: ['bedekt', 'zichtbaar'], en: ['covered', 'visible'] }[language];
      const line = `${output}  ${made.value.covered} ${counts[0]}, ${visible.length} ${counts[1]}`;
      return unmatched.length === 0 ? line : `${line}. ${photoWord('unmatched', language)}`;
    },
  };
}

function writeResult(page: Page, { file, made, told }: Result, language: Language): void {
  page.entry(page.style(made ? 'green' : 'yellow', `${made ? '✓' : '✗'} ${file}`), told(language));
}
