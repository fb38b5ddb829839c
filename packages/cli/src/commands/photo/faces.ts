import type { FaceFindings, Outcome } from '@plaatswijs/photo';
import type { Language } from '@plaatswijs/rules';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import { Page } from '../../output/page.ts';
import { type CommonOptions, languageOf } from '../context.ts';
import { type DetectorOptions, withWorkers } from './open-workers.ts';
import { eachOf, photoFiles } from './photo-files.ts';
import { photoWord, problemSentence } from './photo-words.ts';
import { progressLine } from './progress-line.ts';

export interface PhotoFacesOptions extends CommonOptions, DetectorOptions {
  readonly json?: boolean;
}

/** Photos in hand at once: one that is worked on, and the next. */
const atOnce = 8;

/** `plaatswijs photo faces`: where faces are, in pixels of the upright photo. */
export async function photoFacesCommand(
  names: readonly string[],
  options: PhotoFacesOptions,
): Promise<ExitStatus> {
  const language = languageOf(options);
  const files = photoFiles(names);
  const progress = progressLine(files.length);
  const results = await withWorkers(options, {}, (workers) =>
    eachOf(files, atOnce, async ({ file, read }) => {
      const outcome = await workers.detectFaces(read);
      progress.step();
      return { file, outcome };
    }),
  );
  progress.end();
  const page = new Page(process.stdout);
  if (options.json === true) page.raw(JSON.stringify(results.map(asJson), null, 2));
  else for (const result of results) writeFaces(page, result, language);
  const allSeen = results.every(({ outcome }) => outcome.ok && outcome.value.outcome === 'faces');
  return allSeen ? exitStatus.done : exitStatus.found;
}

interface Result {
  readonly file: string;
  readonly outcome: Outcome<FaceFindings>;
}

function asJson({ file, outcome }: Result) {
  if (!outcome.ok) return { file, problem: outcome.problem };
  const { took: _notForOthers, ...findings } = outcome.value;
  return { file, ...findings };
}

function writeFaces(page: Page, { file, outcome }: Result, language: Language): void {
  if (!outcome.ok) {
    page.entry(page.style('red', file), problemSentence(outcome.problem, language));
    return;
  }
  const findings = outcome.value;
  if (findings.outcome === 'person-must-look') {
    const word = findings.because === 'no-faces' ? 'noFaces' : 'failed';
    page.entry(page.style('yellow', file), photoWord(word, language));
    return;
  }
  const { faces, width, height } = findings;
  const count = { nl: `${faces.length} gevonden`, en: `${faces.length} found` }[language];
  page.entry(page.style('cyan', file), `${width} × ${height}  ${count}`);
  for (const { x, y, width: wide, height: high, score } of faces) {
    const place = [x, y, wide, high].map((value) => Math.round(value).toString().padStart(6)).join('');
    page.raw(`  ${place}  ${score.toFixed(2)}`);
  }
}
