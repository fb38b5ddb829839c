import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/** As a telephone of 12 megapixels makes them. */
export const photoWidth = 4032;
const photoHeight = 3024;

const pictures = fileURLToPath(new URL('../../packages/photo/test/pictures/', import.meta.url));
const names = ['class-photo', 'school-yard', 'turned', 'partly-hidden', 'profiles'];

/** The kept pictures of packages/photo as they are. */
export function smallPhotos(): readonly Buffer[] {
  return names.map((name) => readFileSync(path.join(pictures, `${name}.jpg`)));
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
