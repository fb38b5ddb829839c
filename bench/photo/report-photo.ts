import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  addScores,
  type Count,
  createPhotoWorkers,
  type DetectionTime,
  type FacesFound,
  noScore,
  type PhotoWorkers,
  type Region,
  readGroundTruth,
  scorePhoto,
  smallFace,
} from '@plaatswijs/photo';
import {
  asInWorker,
  decodeAndEncode,
  doTask,
  makePhotos,
  photoWidth,
  picture,
  smallPhotos,
  truthLists,
} from '@plaatswijs/photo/bench';
import { printTable, printTitle, verdict } from '../print.ts';
import { type Pace, paces, quantile, race } from '../stopwatch.ts';

/** What is required. */
const mostDetection = 1.2;
const mostRedaction = 1.3;

export interface PhotoBench {
  readonly pace: Pace;
  /** How often each photo is looked at. */
  readonly looks: number;
  /** How many photos in one go. */
  readonly batch: number;
}

/** The usual measure, and a short one that only shows that everything works. */
export const photoBench = {
  // Warmed up as a worker is after a dozen photos: it lives for many more.
  full: { pace: { ...paces.full, warmUp: 4000, perRound: 600 }, looks: 7, batch: 200 },
  quick: { pace: paces.quick, looks: 1, batch: 6 },
} as const satisfies Record<string, PhotoBench>;

/** Photos: finding faces beside the bare networks, covering beside bare decoding and encoding, memory of many at once. */
export async function reportPhoto({ pace, looks, batch }: PhotoBench): Promise<void> {
  const photos = await makePhotos();
  try {
    await reportRecall();
    await reportDetection(photos.files, looks);
    await reportRedaction(photos.files[0] ?? '', pace);
    reportBatch(photos.files, batch);
  } finally {
    photos.remove();
  }
}

/** The pictures of the tests: not a measure of class photos, but what changes is seen. */
async function reportRecall(): Promise<void> {
  printTitle('Faces found in the pictures of the tests');
  const workers = createPhotoWorkers({ workers: 1 });
  const rows = [['', 'photos', 'found', `under ${smallFace} pixels`, 'boxes without a face, a photo']];
  try {
    for (const list of truthLists) {
      let score = noScore;
      for (const { file, faces } of readGroundTruth(picture(list).toString()) ?? []) {
        const outcome = await workers.detectFaces(picture(path.join(path.dirname(list), file)));
        const found = outcome.ok && outcome.value.outcome === 'faces' ? outcome.value.faces : [];
        score = addScores(score, scorePhoto(faces, found));
      }
      const { photos, faces, small, falseBoxes } = score;
      const part = ({ found, all }: Count) => `${found} of ${all}`;
      rows.push([list, String(photos), part(faces), part(small), (falseBoxes / photos).toFixed(1)]);
    }
  } finally {
    await workers.close();
  }
  printTable(rows);
}

async function reportDetection(files: readonly string[], looks: number): Promise<void> {
  printTitle('Finding faces: the whole beside the networks alone, on the clock, one worker');
  const workers = createPhotoWorkers({ workers: 1 });
  const small = smallPhotos();
  const large = files.map((file) => readFileSync(file));
  const rows = [
    [
      '',
      'faces',
      'networks',
      'finding',
      'times',
      'with reading the file',
      'times',
      `at most ${mostDetection}`,
    ],
  ];
  try {
    await look(workers, small);
    for (const [name, some] of [
      ['photos of 1200 to 1600 pixels', small],
      ['photos of 12 megapixels', large],
    ] as const) {
      const found: FacesFound[] = [];
      for (let time = 0; time < looks; time++) found.push(...(await look(workers, some)));
      const middle = (of: (took: DetectionTime) => number) =>
        quantile(
          found.map(({ took }) => of(took)),
          0.5,
        );
      const finding = ({ whole, reading }: DetectionTime) => whole - reading;
      const times = middle(({ whole, inference }) => whole / inference);
      const faces = found.reduce((sum, each) => sum + each.faces.length, 0) / found.length;
      rows.push([
        name,
        faces.toFixed(0),
        `${middle(({ inference }) => inference).toFixed(0)} ms`,
        `${middle(finding).toFixed(0)} ms`,
        middle((took) => finding(took) / took.inference).toFixed(2),
        `${middle(({ whole }) => whole).toFixed(0)} ms`,
        times.toFixed(2),
        verdict(times <= mostDetection),
      ]);
    }
  } finally {
    await workers.close();
  }
  printTable(rows);
}

async function look(workers: PhotoWorkers, photos: readonly Buffer[]): Promise<readonly FacesFound[]> {
  const found: FacesFound[] = [];
  for (const photo of photos) {
    const outcome = await workers.detectFaces(photo);
    if (outcome.ok && outcome.value.outcome === 'faces') found.push(outcome.value);
  }
  return found;
}

async function reportRedaction(file: string, pace: Pace): Promise<void> {
  printTitle('Covering 26 faces in a JPEG of 12 megapixels beside bare decoding and encoding, one thread');
  asInWorker();
  const photo = readFileSync(file);
  const regions: Region[] = Array.from({ length: 26 }, (_, index) => ({
    x: 100 + (index % 9) * 430,
    y: 700 + Math.floor(index / 9) * 700,
    width: 170,
    height: 210,
  }));
  const redact = (style: 'fill' | 'pixelate' | 'blur') => async () => {
    const task = { kind: 'renditions', photo, requests: [{ regions, style }] } as const;
    const answer = await doTask(task, () => Promise.reject(new Error('no faces are looked for here')));
    if (answer.kind !== 'renditions' || !answer.outcome.ok) throw new Error('the photo was refused');
  };
  const bare = 'decode and encode';
  const times = await race(
    [
      { name: bare, run: () => decodeAndEncode(photo) },
      { name: 'fill', run: redact('fill') },
      { name: 'pixelate', run: redact('pixelate') },
      { name: 'blur', run: redact('blur') },
    ],
    pace,
  );
  const base = times.get(bare) ?? Number.NaN;
  printTable([
    ['', 'time', 'times', `at most ${mostRedaction}`],
    ...[...times].map(([name, time]) => [
      name,
      `${(time / 1000).toFixed(0)} ms`,
      (time / base).toFixed(2),
      name === bare ? '' : verdict(time / base <= mostRedaction),
    ]),
  ]);
}

/** In a process of its own: the memory of this one is full of what was measured before. */
function reportBatch(files: readonly string[], batch: number): void {
  printTitle(
    `${batch} photos of ${photoWidth} pixels wide in one go: faces found and covered, each to a new file`,
  );
  const program = fileURLToPath(new URL('batch.ts', import.meta.url));
  spawnSync(process.execPath, [program, String(batch), ...files], { stdio: 'inherit' });
}
