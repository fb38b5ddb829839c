import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scaleBox } from '../src/faces/face-box.ts';
import type { FaceDetector } from '../src/faces/face-detector.ts';
import { findFaces } from '../src/faces/find-faces.ts';
import { GraphBuilder } from '../src/faces/graph/graph-builder.ts';
import { loadDetector } from '../src/faces/load-detector.ts';
import { testDetector } from '../src/faces/self-test.ts';
import { loadUnionDetector, modelsFolder } from '../src/faces/union-detector.ts';
import { sha256Of } from '../src/faces/verified-file.ts';
import { loadDetectorFile } from '../src/faces/yunet-detector.ts';
import { readGroundTruth } from '../src/measure/ground-truth.ts';
import { addScores, noScore, type Score, scorePhoto } from '../src/measure/score-photo.ts';
import type { Pixels } from '../src/opening/pixels.ts';
import { imageOf, picture, pixelsOf } from './pictures.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'plaatswijs-detector-'));
let detector: FaceDetector;

beforeAll(async () => {
  detector = await loadDetector(null);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the usual detector', () => {
  test('finds the faces of the composed pictures, small, turned and partly hidden', async () => {
    const truth = readGroundTruth(picture('ground-truth.json').toString()) ?? [];
    let score: Score = noScore;
    for (const { file, sha256, faces } of truth) {
      const bytes = picture(file);
      expect(sha256Of(bytes), `${file} is the one the list is about`).toBe(sha256);
      const outcome = await findFaces(bytes, async () => detector);
      if (!outcome.ok || outcome.value.outcome !== 'faces')
        throw new Error(`${file}: faces were to be found`);
      score = addScores(score, scorePhoto(faces, outcome.value.faces));
    }
    expect(score.faces.all).toBe(113);
    expect(score.faces.found / score.faces.all).toBeGreaterThanOrEqual(0.97);
    expect(score.small.all).toBeGreaterThan(30);
    expect(score.small.found / score.small.all).toBeGreaterThanOrEqual(0.94);
    expect(score.falseBoxes / score.photos).toBeLessThanOrEqual(5);
  });

  test('finds everybody in a real group photo: five men in hats, faded, small', async () => {
    const [photo] = readGroundTruth(picture('real/ground-truth.json').toString()) ?? [];
    const outcome = await findFaces(picture('real/five-men-1897.jpg'), async () => detector);
    if (!outcome.ok || outcome.value.outcome !== 'faces') throw new Error('faces were to be found');
    const score = scorePhoto(photo?.faces ?? [], outcome.value.faces);
    expect(score).toMatchObject({ faces: { found: 5, all: 5 }, small: { found: 5, all: 5 } });
    expect(score.falseBoxes).toBeLessThanOrEqual(1);
  });

  test('sees the same twice, also when it is asked twice at once', async () => {
    const photo = await pixelsOf(picture('profiles.jpg'));
    const other = await pixelsOf(picture('turned.jpg'));
    const [one, two, three] = await Promise.all([photo, other, photo].map((each) => detector.detect(each)));
    expect(three?.faces).toEqual(one?.faces);
    expect(two?.faces).not.toEqual(one?.faces);
  });

  test('gives places in the photo as it is seen, however it was stored', async () => {
    const upright = await pixelsOf(picture('profiles.jpg'));
    const turned = await imageOf(upright)
      .rotate(270)
      .jpeg({ quality: 95 })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const outcome = await findFaces(turned, async () => detector);
    if (!outcome.ok || outcome.value.outcome !== 'faces') throw new Error('faces were to be found');
    expect(outcome.value).toMatchObject({ width: 1200, height: 800 });
    const [truth] = (readGroundTruth(picture('ground-truth.json').toString()) ?? []).filter(
      ({ file }) => file === 'profiles.jpg',
    );
    expect(scorePhoto(truth?.faces ?? [], outcome.value.faces).faces.found).toBeGreaterThanOrEqual(10);
  });

  test('begins with a small picture of a large photo, and sees in it what it sees in the photo made smaller', async () => {
    const [truth] = (readGroundTruth(picture('ground-truth.json').toString()) ?? []).filter(
      ({ file }) => file === 'class-photo.jpg',
    );
    const upright = await pixelsOf(picture('class-photo.jpg'));
    const times = 4000 / upright.width;
    const large = await imageOf(upright)
      .resize(4000)
      .rotate(90)
      .jpeg({ quality: 90 })
      .withMetadata({ orientation: 8 })
      .toBuffer();
    const asked: string[] = [];
    const watched: FaceDetector = {
      ...detector,
      detect: (photo) => {
        asked.push('whole' in photo ? `${photo.width} in stages` : `${photo.width} at once`);
        return detector.detect(photo);
      },
    };
    const outcome = await findFaces(large, async () => watched);
    if (!outcome.ok || outcome.value.outcome !== 'faces') throw new Error('faces were to be found');
    expect(asked).toEqual(['4000 in stages']);
    const faces = (truth?.faces ?? []).map((face) => ({ ...face, box: scaleBox(face.box, times, times) }));
    const { found, all } = scorePhoto(faces, outcome.value.faces).faces;
    expect(all).toBeGreaterThan(20);
    expect(found).toBeGreaterThanOrEqual(all - 1);
  });

  test('says of a large photo that ends too early that it is damaged, and goes on with the next', async () => {
    const upright = await pixelsOf(picture('profiles.jpg'));
    const large = await imageOf(upright).resize(4000).jpeg({ quality: 90 }).toBuffer();
    for (const part of [0.1, 0.5, 0.98]) {
      const cut = large.subarray(0, Math.floor(large.length * part));
      expect(await findFaces(cut, async () => detector)).toEqual({ ok: false, problem: { code: 'damaged' } });
    }
    expect(await findFaces(large, async () => detector)).toMatchObject({ value: { outcome: 'faces' } });
    const impatient: FaceDetector = { ...detector, detect: () => Promise.reject(new Error('no longer')) };
    expect(await findFaces(large, async () => impatient)).toMatchObject({
      value: { outcome: 'person-must-look', because: 'detector-failed' },
    });
  });

  test('is refused when a single byte of its weights is another', async () => {
    const copy = path.join(folder, 'models');
    cpSync(modelsFolder, copy, { recursive: true });
    const file = path.join(copy, 'faceboxes/faceboxes.bin');
    const bytes = readFileSync(file);
    bytes[1_000_000] = (bytes[1_000_000] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    await expect(loadUnionDetector(copy)).rejects.toMatchObject({ reason: 'digest' });
    rmSync(file);
    await expect(loadUnionDetector(copy)).rejects.toMatchObject({ reason: 'files' });
  });
});

describe('a detector of one’s own, as a file', () => {
  test('is used as its description says, and its results bear its name and digest', async () => {
    const own = await loadDetectorFile(describeDetector('red-things', redThings()));
    expect(own).toMatchObject({ name: 'red-things', version: '0.1', digest: sha256Of(redThings()) });
    const { faces } = await own.detect(withRedSquare(128, 96, 40, 24));
    const [face] = faces;
    expect(faces).toHaveLength(1);
    expect(face?.score).toBeCloseTo(1);
    // Its boxes are as large as the squares it looks at, around the corner it looks from.
    expect(face).toMatchObject({ x: 36, y: 20, width: 8, height: 8 });
  });

  test('sees in a mirror where things are', async () => {
    const file = describeDetector('mirrored', redThings(), { passes: [{ size: 128, mirrored: true }] });
    const { faces } = await (await loadDetectorFile(file)).detect(withRedSquare(128, 96, 40, 24));
    expect(faces[0]).toMatchObject({ x: 44, y: 20, width: 8, height: 8 });
  });

  test('is refused when it is another file than was judged, not in its form, or no network', async () => {
    const other = describeDetector('other', redThings(), { sha256: '0'.repeat(64) });
    await expect(loadDetectorFile(other)).rejects.toMatchObject({ reason: 'digest' });
    const loose = describeDetector('loose', redThings(), { passes: [], licence: '' });
    await expect(loadDetectorFile(loose)).rejects.toMatchObject({
      reason: 'files',
      message: expect.stringContaining('licence'),
    });
    const elsewhere = describeDetector('elsewhere', redThings(), { file: '../red-things.onnx' });
    await expect(loadDetectorFile(elsewhere)).rejects.toMatchObject({ reason: 'files' });
    const nonsense = describeDetector('nonsense', Buffer.from('no network'));
    await expect(loadDetectorFile(nonsense)).rejects.toMatchObject({ reason: 'network' });
    await expect(loadDetectorFile(path.join(folder, 'nowhere.json'))).rejects.toMatchObject({
      reason: 'files',
    });
  });

  test('is refused when it does not find the faces of the trial picture', async () => {
    const file = describeDetector('finds-no-faces', redThings());
    await expect(loadDetector(file)).rejects.toMatchObject({ reason: 'self-test' });
    const everywhere: FaceDetector = {
      ...detector,
      detect: async (photo) => {
        const { faces, inference } = await detector.detect(photo);
        return { faces: Array.from({ length: 40 }, () => faces).flat(), inference };
      },
    };
    await expect(testDetector(everywhere)).rejects.toMatchObject({ reason: 'self-test' });
  });
});

/** Writes a description with its network beside it, and gives its path. */
function describeDetector(name: string, network: Uint8Array, changes: Record<string, unknown> = {}): string {
  const onnx = path.join(folder, `${name}.onnx`);
  writeFileSync(onnx, network);
  const description = {
    name,
    version: '0.1',
    licence: 'CC0-1.0',
    file: `${name}.onnx`,
    sha256: sha256Of(network),
    graph: 'yunet',
    input: { order: 'rgb', less: 0, by: 255 },
    passes: [{ size: 128 }],
    threshold: 0.5,
    ...changes,
  };
  const file = path.join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(description));
  return file;
}

/**
 * A network with the outputs of YuNet that calls every wholly red square of 8 pixels a face: red less green and blue,
 * averaged over the square. Its coarser outputs never say anything.
 */
function redThings(): Uint8Array {
  const graph = new GraphBuilder();
  const outputs = [8, 16, 32].flatMap((side) => {
    const surface = side * side;
    const red = Float32Array.from({ length: 3 * surface }, (_, at) => (at < surface ? 1 : -1) / surface);
    const squares = (kernels: Float32Array, count: number) =>
      graph.operation('Conv', ['input', graph.weights([count, 3, side, side], kernels)], {
        strides: [side, side],
      });
    const none = new Float32Array(3 * surface * 4);
    const say = (from: string, name: string, width: number) => {
      const rows = graph.operation('Transpose', [from], { perm: [0, 2, 3, 1] });
      return graph.operation('Flatten', [rows], { axis: width === 1 ? 1 : 3 }, `${name}_${side}`);
    };
    const seen = side === 8 ? red : none.subarray(0, 3 * surface);
    return [
      say(squares(seen, 1), 'cls', 1),
      say(squares(seen, 1), 'obj', 1),
      say(squares(none, 4), 'bbox', 4),
    ];
  });
  return graph.finish(outputs);
}

/** A blue picture with a red square of 8 pixels. */
function withRedSquare(width: number, height: number, x: number, y: number): Pixels {
  const data = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const red = column >= x && column < x + 8 && row >= y && row < y + 8;
      data.set(red ? [255, 0, 0] : [0, 0, 255], (row * width + column) * 3);
    }
  }
  return { data, width, height };
}
