import { fileURLToPath } from 'node:url';
import { keepSurest } from './face-box.ts';
import type { FaceDetector } from './face-detector.ts';
import { buildFaceBoxesGraph, tensorflowModelSchema } from './graph/faceboxes-graph.ts';
import { PackedWeights, weightListSchema } from './graph/packed-weights.ts';
import { Levels } from './levels.ts';
import type { Turns } from './network.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { createFaceBoxesPass, faceBoxesSide } from './passes/faceboxes-pass.ts';
import { createSsdPass } from './passes/ssd-pass.ts';
import { createUltraFacePass, ultraFaceSide } from './passes/ultraface-pass.ts';
import { readVerified, sha256Of } from './verified-file.ts';

/** The files the detector is made of; where they come from stands in models/README.md. */
const files = {
  ssdWeights: {
    path: 'ssd-mobilenet-v1/ssd_mobilenetv1_model.bin',
    sha256: '2835640602d53718aa6ae9a42896327eaa21beefed056c218d32ca7d79e1e2f8',
  },
  ssdList: {
    path: 'ssd-mobilenet-v1/ssd_mobilenetv1_model-weights_manifest.json',
    sha256: '888f744dffbc84f5f060d1f8427d9742341943a2dfaaf9205d10029b7e7a2955',
  },
  faceBoxesWeights: {
    path: 'faceboxes/faceboxes.bin',
    sha256: 'dc64d668f32229ed6089a3fb18ef5c243e48f4368f5a1004eb2879b83eb3eed1',
  },
  faceBoxesModel: {
    path: 'faceboxes/faceboxes.json',
    sha256: '38e798b8b8e80237d3d5de55685707c2345c93d44576a9a7c53ff6c7f13eb85d',
  },
  ultraFace: {
    path: 'ultraface-rfb-320/fr_detect.onnx',
    sha256: '6c0256ccd3164f844736a401faf936ec2930764a87ae39442180887d0c5c8854',
  },
} as const;

/** Boxes of different networks that overlap more than this are one face. */
const sameFaceAcrossNetworks = 0.35;

export const modelsFolder = fileURLToPath(new URL('../../models/', import.meta.url));

/**
 * The usual detector: what any of three networks sees that were trained apart, each at the size and threshold that found
 * most. A face that one of them misses is seldom missed by all.
 *
 * @param folder where the weights are
 * @throws {DetectorRefused} when a file is missing or is not the one that was judged
 */
export async function loadUnionDetector(folder: string = modelsFolder): Promise<FaceDetector> {
  const read = async ({ path, sha256 }: (typeof files)[keyof typeof files]) =>
    readVerified(`${folder}/${path}`, sha256);
  const text = async (file: (typeof files)[keyof typeof files]): Promise<unknown> =>
    JSON.parse(Buffer.from(await read(file)).toString('utf8'));
  const ssdList = weightListSchema.parse(await text(files.ssdList));
  const turns: Turns = oneAtATime((run) => run());
  const ssd = await createSsdPass(new PackedWeights(ssdList, await read(files.ssdWeights)), turns);
  const model = tensorflowModelSchema.parse(await text(files.faceBoxesModel));
  const faceBoxesGraph = buildFaceBoxesGraph(model, await read(files.faceBoxesWeights));
  const faceBoxes = await createFaceBoxesPass(faceBoxesGraph, turns);
  const ultraFace = await createUltraFacePass(await read(files.ultraFace), turns);
  const passes = [ssd, faceBoxes, ultraFace];
  const spent = () => passes.reduce((sum, pass) => sum + pass.spent(), 0);
  return {
    name: 'ssd-faceboxes-ultraface',
    version: '1',
    digest: sha256Of(
      Object.values(files)
        .map(({ sha256 }) => sha256)
        .join(' '),
    ),
    longestSide: faceBoxesSide,
    firstSide: ultraFaceSide,
    detect: oneAtATime(async (photo) => {
      const before = spent();
      const levels = new Levels(photo);
      for (const pass of passes) for (const side of pass.sides) levels.prepare(side);
      // While one network works, what the next will look at is made. All come to an end, also when one fails: what they
      // work in is used for the next photo.
      const looks = await Promise.allSettled(passes.map((pass) => pass.look(levels)));
      const seen = looks.flatMap((look) => {
        if (look.status === 'rejected') throw look.reason;
        return look.value;
      });
      return { faces: keepSurest(seen, sameFaceAcrossNetworks), inference: spent() - before };
    }),
  };
}
