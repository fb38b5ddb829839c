import type { Pixels } from '../../opening/pixels.ts';
import { type FaceBox, keepSurest, scaleBox } from '../face-box.ts';
import type { Levels } from '../levels.ts';
import { loadNetwork, type Network, type NetworkOutput, outputOf, type Turns } from '../network.ts';
import { type Part, TensorMaker } from '../picture-tensor.ts';
import { type FacePass, sameFace, scoreAbove } from './face-pass.ts';
import { tilesOver } from './tiles.ts';

/** The network looks at this many pixels and no others. */
const tile = { width: 320, height: 240 };
/** The longer side of the finest picture it looks at, in pixels. */
export const ultraFaceSide = 640;
const threshold = 0.5;
const colours = { less: 127, by: 128, order: 'rgb', beyond: 0 } as const;

/** Boxes of different tiles that overlap more than this are one face. */
const sameFaceAcrossTiles = 0.4;

/** A box so close to an inner border, in pixels of the tile, is a face cut in two; the next tile has it whole. */
const borderWidth = 2;

/** On tiles a larger box is left to the look at the whole picture, which sees it better; in pixels of the tile. */
const largestOnTiles = 144;

/** UltraFace, once over the whole picture and then on tiles of it at 640 pixels. */
export async function createUltraFacePass(bytes: Uint8Array, turns: Turns): Promise<FacePass> {
  const network = await loadNetwork(bytes, turns);
  const tensors = new TensorMaker(colours);
  const lookAt = lookingWith(network, tensors);
  return {
    sides: [ultraFaceSide],
    spent: network.spent,
    look: async (levels) => {
      const { width, height } = levels;
      const times = Math.min(tile.width / width, tile.height / height);
      const side = Math.max(1, Math.round(Math.max(width, height) * times));
      const coarse = await lookAt(levels, await levels.at(side), Number.POSITIVE_INFINITY);
      const fine = await lookAt(levels, await levels.at(ultraFaceSide), largestOnTiles);
      return keepSurest([...coarse, ...fine], sameFaceAcrossTiles);
    },
  };
}

function lookingWith(network: Network, tensors: TensorMaker) {
  return async (
    picture: Pick<Levels, 'width'>,
    level: Pixels,
    largest: number,
  ): Promise<readonly FaceBox[]> => {
    const tiles = tilesOver(level, tile);
    const times = picture.width / level.width;
    const found: FaceBox[] = [];
    for (const part of tiles) {
      const outputs = await network.run(tensors.make(level, part));
      const boxes = facesAt(outputOf(outputs, 'scores'), outputOf(outputs, 'boxes'));
      const whole = tiles.length === 1 ? boxes : boxes.filter((box) => isWhole(box, part, level, largest));
      const inPicture = whole.map((box) =>
        scaleBox({ ...box, x: box.x + part.x, y: box.y + part.y }, times, times),
      );
      found.push(...keepSurest(inPicture, sameFace));
    }
    return found;
  };
}

/** Boxes in pixels of the tile. */
function facesAt(certainty: NetworkOutput, boxes: NetworkOutput): FaceBox[] {
  const found: FaceBox[] = [];
  for (let at = 0; at < certainty.values.length / 2; at++) {
    const score = scoreAbove(threshold, certainty.values[at * 2 + 1] ?? 0);
    if (score === null) continue;
    const [left = 0, top = 0, right = 0, bottom = 0] = boxes.values.subarray(at * 4, at * 4 + 4);
    found.push({
      x: left * tile.width,
      y: top * tile.height,
      width: (right - left) * tile.width,
      height: (bottom - top) * tile.height,
      score,
    });
  }
  return found;
}

/** Whether a box lies whole in its tile, and is not larger than tiles are for. */
function isWhole(box: FaceBox, part: Part, level: Pixels, largest: number): boolean {
  const cut =
    (box.x < borderWidth && part.x > 0) ||
    (box.y < borderWidth && part.y > 0) ||
    (box.x + box.width > part.width - borderWidth && part.x + part.width < level.width) ||
    (box.y + box.height > part.height - borderWidth && part.y + part.height < level.height);
  return !cut && Math.max(box.width, box.height) <= largest;
}
