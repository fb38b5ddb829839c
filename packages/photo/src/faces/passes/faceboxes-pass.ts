import { type FaceBox, keepSurest, scaleBox } from '../face-box.ts';
import { loadNetwork, type NetworkOutput, outputOf, type Turns } from '../network.ts';
import { TensorMaker, wholePicture } from '../picture-tensor.ts';
import { boxFromStart, type FacePass, logistic, sameFace, scoreAbove } from './face-pass.ts';

/** The longer side of what is looked at, in pixels; also the most the three networks together look at. */
export const faceBoxesSide = 1600;
const threshold = 0.3;
const multiple = 128;
const colours = { less: 127.5, by: 127.5, order: 'rgb', beyond: 0 } as const;

type Start = readonly [x: number, y: number, side: number];

/** Small faces lie closer together: sixteen places for them in every square of 32 pixels. */
const smallest: readonly Start[] = Array.from({ length: 16 }, (_, index) => [
  4 + 8 * Math.floor(index / 4),
  4 + 8 * (index % 4),
  32,
]);

/** Per output how far its places lie apart, and the squares it starts from at each, in the order of the network. */
const outputLevels: readonly { readonly stride: number; readonly starts: readonly Start[] }[] = [
  {
    stride: 32,
    starts: [...smallest, [0, 0, 64], [0, 32, 64], [32, 0, 64], [32, 32, 64], [16, 16, 128]],
  },
  { stride: 64, starts: [[32, 32, 256]] },
  { stride: 128, starts: [[64, 64, 512]] },
];

/** FaceBoxes, over the whole picture at 1600 pixels. */
export async function createFaceBoxesPass(bytes: Uint8Array, turns: Turns): Promise<FacePass> {
  const network = await loadNetwork(bytes, turns);
  const tensors = new TensorMaker(colours);
  return {
    sides: [faceBoxesSide],
    spent: network.spent,
    look: async (levels) => {
      const level = await levels.at(faceBoxesSide);
      const outputs = await network.run(tensors.make(level, wholePicture(level, multiple)));
      const found = outputLevels.flatMap(({ stride, starts }, index) =>
        facesAt(stride, starts, outputOf(outputs, `class${index}`), outputOf(outputs, `box${index}`)),
      );
      const times = levels.width / level.width;
      return keepSurest(found, sameFace).map((box) => scaleBox(box, times, times));
    },
  };
}

function facesAt(
  stride: number,
  starts: readonly Start[],
  certainty: NetworkOutput,
  boxes: NetworkOutput,
): FaceBox[] {
  const [, , , perPlace = 0] = certainty.size;
  const [, , columns = 0] = certainty.size;
  if (perPlace !== starts.length * 2)
    throw new Error('FaceBoxes starts from other boxes than are known here');
  const found: FaceBox[] = [];
  const count = certainty.values.length / 2;
  for (let at = 0; at < count; at++) {
    const none = certainty.values[at * 2] ?? 0;
    const face = certainty.values[at * 2 + 1] ?? 0;
    const score = scoreAbove(threshold, logistic(face - none));
    if (score === null) continue;
    const place = Math.floor(at / starts.length);
    const [x, y, side] = starts[at % starts.length] ?? [0, 0, 0];
    const start = {
      x: (place % columns) * stride + x,
      y: Math.floor(place / columns) * stride + y,
      width: side,
      height: side,
    };
    found.push(boxFromStart(start, boxes.values.subarray(at * 4, at * 4 + 4), score));
  }
  return found;
}
