import {
  type Count,
  type DetectionTime,
  type DetectorName,
  type PhotoProblem,
  type Score,
  smallFace,
} from '@plaatswijs/photo';
import type { Language } from '@plaatswijs/rules';
import type { Page } from '../../output/page.ts';
import { photoWord, problemSentence } from './photo-words.ts';

/** What was measured. Times are in milliseconds, of all photos together. */
export interface Measured {
  /** Null when no photo came through. */
  readonly detector: DetectorName | null;
  readonly score: Score;
  readonly time: DetectionTime;
  /** Photos of the list that were not measured. */
  readonly leftOut: readonly { readonly file: string; readonly why: 'notThere' | 'another' | PhotoProblem }[];
}

const labels = {
  detector: { nl: 'detector', en: 'detector' },
  photos: { nl: 'foto’s', en: 'photos' },
  found: { nl: 'gevonden', en: 'found' },
  small: { nl: `kleiner dan ${smallFace} px`, en: `smaller than ${smallFace} px` },
  recognisable: { nl: 'herkenbaar', en: 'recognisable' },
  falseBoxes: { nl: 'vakken zonder gezicht per foto', en: 'boxes without a face per photo' },
  time: { nl: 'tijd per foto', en: 'time per photo' },
  networks: { nl: 'waarvan in de netwerken', en: 'of which in the networks' },
  ratio: { nl: 'keer de netwerken alleen', en: 'times the networks alone' },
} as const;

export function writeMeasured(
  page: Page,
  { detector, score, time, leftOut }: Measured,
  language: Language,
): void {
  const label = (key: keyof typeof labels) => labels[key][language];
  const rows: (readonly [string, string])[] = [];
  if (detector !== null)
    rows.push([label('detector'), `${detector.name} ${detector.version} ${detector.digest.slice(0, 12)}`]);
  rows.push([label('photos'), String(score.photos)], [label('found'), part(score.faces)]);
  if (score.small.all > 0) rows.push([label('small'), part(score.small)]);
  if (score.recognisable.all > 0) rows.push([label('recognisable'), part(score.recognisable)]);
  if (score.photos > 0) {
    rows.push([label('falseBoxes'), (score.falseBoxes / score.photos).toFixed(1)]);
    rows.push([label('time'), `${(time.whole / score.photos).toFixed(0)} ms`]);
    rows.push([label('networks'), `${(time.inference / score.photos).toFixed(0)} ms`]);
  }
  if (time.inference > 0) rows.push([label('ratio'), (time.whole / time.inference).toFixed(2)]);
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) page.raw(`${name.padEnd(width)}  ${value}`);
  for (const { file, why } of leftOut) {
    const told = typeof why === 'string' ? photoWord(why, language) : problemSentence(why, language);
    page.entry(page.style('yellow', file), told);
  }
}

function part({ found, all }: Count): string {
  return `${all === 0 ? '–' : `${((100 * found) / all).toFixed(1)}%`}  ${found}/${all}`;
}
