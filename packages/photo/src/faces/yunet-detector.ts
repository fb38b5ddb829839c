import path from 'node:path';
import type { Pixels } from '../opening/pixels.ts';
import { type DetectorFile, readDetectorFile } from './detector-file.ts';
import { type FaceBox, keepSurest, scaleBox } from './face-box.ts';
import type { FaceDetector } from './face-detector.ts';
import { levelOf } from './levels.ts';
import { loadNetwork, type Network, outputOf } from './network.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { TensorMaker, wholePicture } from './picture-tensor.ts';
import { readVerified } from './verified-file.ts';

/** How far the places lie apart that the three parts of the network look from, in pixels. */
const strides = [8, 16, 32];

/** Boxes that overlap more than this are one face. */
const sameFace = 0.4;

/**
 * A detector of the kind of YuNet, from a file: one network for pictures of any size, with the outputs `cls_8`, `obj_8`,
 * `bbox_8` and the same for 16 and 32.
 *
 * @param file the description; the network lies beside it
 * @throws {DetectorRefused} when either is missing, not right, or another than was judged
 */
export async function loadDetectorFile(file: string): Promise<FaceDetector> {
  const description = await readDetectorFile(file);
  const { name, version, sha256, passes, input } = description;
  const network = await loadNetwork(
    await readVerified(path.join(path.dirname(file), description.file), sha256),
  );
  const tensors = new TensorMaker({ ...input, beyond: 0 });
  return {
    name,
    version,
    digest: sha256,
    longestSide: Math.max(...passes.map(({ size }) => size)),
    firstSide: null,
    detect: oneAtATime(async (given) => {
      const photo = 'whole' in given ? await given.whole : given;
      const before = network.spent();
      const seen: FaceBox[] = [];
      for (const pass of passes) seen.push(...(await look(network, tensors, photo, description, pass)));
      return { faces: keepSurest(seen, sameFace), inference: network.spent() - before };
    }),
  };
}

async function look(
  network: Network,
  tensors: TensorMaker,
  photo: Pixels,
  { input, threshold }: DetectorFile,
  { size, mirrored }: DetectorFile['passes'][number],
): Promise<readonly FaceBox[]> {
  const level = await levelOf(photo, size, mirrored);
  const part = wholePicture(level, input.multiple);
  const outputs = await network.run(tensors.make(level, part));
  const found: FaceBox[] = [];
  for (const stride of strides) {
    const faceness = outputOf(outputs, `cls_${stride}`).values;
    const presence = outputOf(outputs, `obj_${stride}`).values;
    const boxes = outputOf(outputs, `bbox_${stride}`).values;
    const columns = part.width / stride;
    for (let at = 0; at < faceness.length; at++) {
      const score = Math.sqrt(between(faceness[at] ?? 0) * between(presence[at] ?? 0));
      if (score < threshold) continue;
      found.push(
        boxAt(at % columns, Math.floor(at / columns), stride, boxes.subarray(at * 4, at * 4 + 4), score),
      );
    }
  }
  const back = mirrored ? found.map((box) => ({ ...box, x: level.width - box.x - box.width })) : found;
  return back.map((box) => scaleBox(box, photo.width / level.width, photo.height / level.height));
}

function between(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** A box as this network writes it: its middle and size in steps of the place it was seen from. */
function boxAt(
  column: number,
  row: number,
  stride: number,
  [across = 0, down = 0, wide = 0, tall = 0]: Float32Array,
  score: number,
): FaceBox {
  const width = Math.exp(wide) * stride;
  const height = Math.exp(tall) * stride;
  return {
    x: (column + across) * stride - width / 2,
    y: (row + down) * stride - height / 2,
    width,
    height,
    score,
  };
}
