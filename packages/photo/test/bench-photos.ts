import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { doTask } from '../src/workers/do-task.ts';
import { picture } from './pictures.ts';

// What the benchmarks need of this package besides its door: photos to measure with, and the work itself in this process.
export { doTask };

/** As a telephone of 12 megapixels makes them. */
export const photoWidth = 4032;
const photoHeight = 3024;

const names = ['class-photo', 'school-yard', 'turned', 'partly-hidden', 'profiles'];

/** The lists of where faces are, each in the folder of its pictures: composed ones, and a real group photo. */
export const truthLists = ['ground-truth.json', 'real/ground-truth.json'] as const;

/** A file among the pictures. */
export { picture };

/** The kept pictures as they are. */
export function smallPhotos(): readonly Buffer[] {
  return names.map((name) => picture(`${name}.jpg`));
}

/** Photos of 12 megapixels with faces in them and the grain of a camera, some 4 MB each, in a folder of their own. */
export async function makePhotos(): Promise<{
  readonly files: readonly string[];
  readonly remove: () => void;
}> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plaatswijs-photos-'));
  const grain = await sharp({
    create: {
      width: photoWidth,
      height: photoHeight,
      channels: 3,
      background: '#000000',
      noise: { type: 'gaussian', mean: 128, sigma: 9 },
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const files: string[] = [];
  for (const [index, small] of smallPhotos().entries()) {
    const large = await sharp(small)
      .resize(photoWidth, photoHeight, { fit: 'cover' })
      .png({ compressionLevel: 1 })
      .toBuffer();
    const photo = await sharp(large)
      .composite([{ input: grain, blend: 'soft-light' }])
      .removeAlpha()
      .withExif({ IFD0: { Make: 'Fabel' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 22/1 0/1' } })
      .jpeg({ quality: 90 })
      .toBuffer();
    const file = path.join(folder, `${index}.jpg`);
    writeFileSync(file, photo);
    files.push(file);
  }
  return { files, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** One thread, and nothing remembered from one time to the next: as in a worker. */
export function asInWorker(): void {
  sharp.concurrency(1);
  sharp.cache(false);
}

/** What the library itself needs to read a photo and write it again. */
export async function decodeAndEncode(photo: Uint8Array): Promise<void> {
  await sharp(photo).jpeg({ quality: 85 }).toBuffer();
}
