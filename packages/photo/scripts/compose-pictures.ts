// Composes the pictures that detection is tested with, and writes down where the faces are. Run it after a change of
// people.ts or scenes.ts; the result is kept in the repository.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import sharp, { type OverlayOptions } from 'sharp';
import type { Box } from '../src/faces/face-box.ts';
import { cutOut, people } from './people.ts';
import { chance, poseIn, type Scene, scenes, selfTest } from './scenes.ts';

const pictures = new URL('../test/pictures/', import.meta.url);
const models = new URL('../models/', import.meta.url);

/** Of a face hidden for more than this, nobody can tell whether it must be found. */
const mostHidden = 0.5;

interface Placed {
  readonly layer: OverlayOptions;
  readonly width: number;
  readonly height: number;
  /** Null for something that is no person. */
  readonly face: Box | null;
}

async function compose(scene: Scene, seed: number) {
  const next = chance(seed);
  const placed: Placed[] = [];
  for (const row of scene.rows) {
    for (let index = 0; index < row.people; index++) {
      const { who, pose } = poseIn(row, next);
      const cutout = await cutOut(people[who], pose);
      const step = scene.width / row.people;
      const x = step * (index + 0.5) + (next() - 0.5) * step * 0.2;
      const y = row.at + (next() - 0.5) * pose.faceHeight * 0.4;
      const left = Math.round(x - cutout.face.x - cutout.face.width / 2);
      const top = Math.round(y - cutout.face.y - cutout.face.height / 2);
      const face = { ...cutout.face, x: cutout.face.x + left, y: cutout.face.y + top };
      const { width, height, image } = cutout;
      placed.push({ layer: { input: image, left, top }, width, height, face });
      if (next() < row.hidden) placed.push(await paperBefore(face, next));
    }
  }
  const image = await paint(scene, placed);
  const faces = await Promise.all(
    placed.flatMap(({ face }, index) =>
      face === null ? [] : [truthOf(face, placed.slice(index + 1), scene)],
    ),
  );
  return { image, faces: faces.filter((face) => face !== null) };
}

/** A sheet held before the lower part or one side of a face. */
async function paperBefore(face: Box, next: () => number): Promise<Placed> {
  const below = next() < 0.5;
  const part = 0.25 + 0.2 * next();
  const width = Math.round(face.width * (below ? 1.3 : 0.9));
  const height = Math.round(face.height * 1.1);
  const left = Math.round(below ? face.x - face.width * 0.15 : face.x + face.width * (1 - part));
  const top = Math.round(below ? face.y + face.height * (1 - part) : face.y - face.height * 0.05);
  const background = ['#f2f0e8', '#31506e', '#a8442a'][Math.floor(next() * 3)] ?? '#ffffff';
  const input = await sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
  return { layer: { input, left, top }, width, height, face: null };
}

async function paint(scene: Scene, placed: readonly Placed[]): Promise<Buffer> {
  const { width, height, wall } = scene;
  const brick = await readFile(new URL('sources/brick.jpg', pictures));
  const background = await sharp(brick).resize(width, height, { fit: 'cover' }).tint(wall).png().toBuffer();
  const layers = await Promise.all(placed.map((each) => within(each, scene)));
  return sharp(background)
    .composite(layers.filter((layer) => layer !== null))
    .removeAlpha()
    .jpeg({ quality: 80 })
    .toBuffer();
}

/** The part of a layer that lies in the picture. */
async function within({ layer, width, height }: Placed, scene: Scene): Promise<OverlayOptions | null> {
  const { input, left = 0, top = 0 } = layer;
  const from = { left: Math.max(0, -left), top: Math.max(0, -top) };
  const size = {
    width: Math.min(width, scene.width - left) - from.left,
    height: Math.min(height, scene.height - top) - from.top,
  };
  if (size.width <= 0 || size.height <= 0 || !(input instanceof Buffer)) return null;
  const part = await sharp(input)
    .extract({ ...from, ...size })
    .png()
    .toBuffer();
  return { input: part, left: Math.max(0, left), top: Math.max(0, top) };
}

/** The face as it has to be found. Hidden too much, or cut by the edge, it counts neither way. */
async function truthOf(face: Box, before: readonly Placed[], scene: Scene) {
  const seen = await visiblePart(face, before, scene);
  if (seen === 0) return null;
  const box = [face.x, face.y, face.width, face.height].map((value) => Math.round(value * 10) / 10);
  return { box, ignore: seen < 1 - mostHidden, visible: Math.round(seen * 100) / 100 };
}

/** How much of a face is seen, by looking at places spread over it. */
async function visiblePart(face: Box, before: readonly Placed[], scene: Scene): Promise<number> {
  const layers = await Promise.all(
    before.map(async ({ layer }) => {
      const { input, left = 0, top = 0 } = layer;
      const image = sharp(input instanceof Buffer ? input : undefined).ensureAlpha();
      const { data, info } = await image.extractChannel(3).raw().toBuffer({ resolveWithObject: true });
      return (x: number, y: number) => {
        const [column, row] = [Math.round(x - left), Math.round(y - top)];
        if (column < 0 || row < 0 || column >= info.width || row >= info.height) return false;
        return (data[row * info.width + column] ?? 0) > 127;
      };
    }),
  );
  const places = Array.from({ length: 400 }, (_, index) => [
    (index % 20) / 10 - 0.95,
    Math.floor(index / 20) / 10 - 0.95,
  ])
    .filter(([x = 0, y = 0]) => x * x + y * y <= 1)
    .map(([x = 0, y = 0]) => [face.x + (face.width * (1 + x)) / 2, face.y + (face.height * (1 + y)) / 2]);
  const seen = places.filter(
    ([x = 0, y = 0]) =>
      x >= 0 && y >= 0 && x < scene.width && y < scene.height && !layers.some((covers) => covers(x, y)),
  );
  return seen.length / places.length;
}

const source = 'Composed by scripts/compose-pictures.ts from the photos in sources/';
const images = [];
for (const [index, scene] of scenes.entries()) {
  const { image, faces } = await compose(scene, 1000 + index);
  await writeFile(new URL(scene.file, pictures), image);
  const sha256 = createHash('sha256').update(image).digest('hex');
  const { file, width, height } = scene;
  images.push({ file, sha256, width, height, source, licence: 'public domain and CC0', faces });
}
const format =
  'box=[x,y,w,h] in pixels of the upright picture; ignore=true: neither a miss nor a false box; visible: part of the face that nothing hides';
await writeFile(
  new URL('ground-truth.json', pictures),
  `${JSON.stringify({ format, images }, null, 1).replace(/\[\s+([-\d.,\s]+?)\s+\]/g, (_, numbers: string) => `[${numbers.replace(/\s+/g, ' ')}]`)}\n`,
);

const { image, faces } = await compose(selfTest, 7);
await writeFile(new URL(selfTest.file, models), image);
await writeFile(
  new URL('self-test.json', models),
  `${JSON.stringify({ faces: faces.map(({ box }) => box), mostOthers: 6 })}\n`,
);
