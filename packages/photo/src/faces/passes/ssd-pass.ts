import { type FaceBox, keepSurest, scaleBox } from '../face-box.ts';
import type { PackedWeights } from '../graph/packed-weights.ts';
import { buildSsdGraph, type SsdLevel } from '../graph/ssd-graph.ts';
import { loadNetwork, type NetworkOutput, outputOf, type Turns } from '../network.ts';
import { TensorMaker, wholePicture } from '../picture-tensor.ts';
import { boxFromStart, type FacePass, logistic, sameFace, scoreAbove } from './face-pass.ts';

const longestSide = 1024;
const threshold = 0.2;
const multiple = 64;
const colours = { less: 127.5, by: 127.5, order: 'rgb', beyond: 0 } as const;

/** Of each starting box: no face, a face, and a third that is never used. */
const classes = 3;

/** SSD with MobileNet v1, over the whole picture at 1024 pixels. */
export async function createSsdPass(weights: PackedWeights, turns: Turns): Promise<FacePass> {
  const { network: bytes, levels: starts } = buildSsdGraph(weights);
  const network = await loadNetwork(bytes, turns);
  const tensors = new TensorMaker(colours);
  return {
    sides: [longestSide],
    spent: network.spent,
    look: async (levels) => {
      const level = await levels.at(longestSide);
      const outputs = await network.run(tensors.make(level, wholePicture(level, multiple)));
      const found = starts.flatMap((start, index) =>
        facesAt(start, outputOf(outputs, `class${index}`), outputOf(outputs, `box${index}`)),
      );
      const times = levels.width / level.width;
      return keepSurest(found, sameFace).map((box) => scaleBox(box, times, times));
    },
  };
}

function facesAt({ stride, sizes }: SsdLevel, certainty: NetworkOutput, boxes: NetworkOutput): FaceBox[] {
  const [, , columns = 0] = certainty.size;
  const found: FaceBox[] = [];
  const count = certainty.values.length / classes;
  for (let at = 0; at < count; at++) {
    const score = scoreAbove(threshold, logistic(certainty.values[at * classes + 1] ?? 0));
    if (score === null) continue;
    const place = Math.floor(at / sizes.length);
    const [width, height] = sizes[at % sizes.length] ?? [0, 0];
    const start = {
      x: ((place % columns) + 0.5) * stride,
      y: (Math.floor(place / columns) + 0.5) * stride,
      width,
      height,
    };
    found.push(boxFromStart(start, boxes.values.subarray(at * 4, at * 4 + 4), score));
  }
  return found;
}
