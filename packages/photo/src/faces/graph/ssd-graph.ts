import { GraphBuilder } from './graph-builder.ts';
import { channelKernelsForOnnx, kernelsForOnnx } from './kernels.ts';
import type { PackedWeights, Weights } from './packed-weights.ts';

/** How far the places that one output looks from lie apart, and the sizes of face it starts from there; in pixels. */
export interface SsdLevel {
  readonly stride: number;
  readonly sizes: readonly (readonly [width: number, height: number])[];
}

interface SsdGraph {
  readonly network: Uint8Array;
  readonly levels: readonly SsdLevel[];
}

/** The picture the network was trained on is so many pixels wide and high; ours may have any size. */
const trainedSide = 512;

/** Kept from dividing by nothing, as when the network was trained. */
const epsilon = 0.001;

/** MobileNet v1 goes half as fine at these layers; its result is looked at after the eleventh and at the end. */
const halvingLayers = new Set([2, 4, 6, 12]);
const layers = 13;
const earlyLayer = 11;
const extraLayers = 8;

/**
 * The SSD face detector of face-api as a network for pictures of any size. Outputs: `box0` … `box5` and `class0` …
 * `class5`, one of each a level.
 */
export function buildSsdGraph(weights: PackedWeights): SsdGraph {
  const graph = new GraphBuilder();
  const network = new SsdWriter(graph, weights);
  let flow = network.convolution('input', 'MobilenetV1/Conv2d_0_pointwise', 2);
  const levels: string[] = [];
  for (let layer = 1; layer <= layers; layer++) {
    const stride = halvingLayers.has(layer) ? 2 : 1;
    const narrow = network.channelConvolution(flow, `MobilenetV1/Conv2d_${layer}_depthwise`, stride);
    flow = network.convolution(narrow, `MobilenetV1/Conv2d_${layer}_pointwise`, 1);
    if (layer === earlyLayer) levels.push(flow);
  }
  levels.push(flow);
  for (let layer = 0; layer < extraLayers; layer++) {
    flow = network.convolution(flow, `Prediction/Conv2d_${layer}_pointwise`, layer % 2 === 0 ? 1 : 2);
    if (layer % 2 === 1) levels.push(flow);
  }
  const outputs = levels.flatMap((level, index) => [
    network.prediction(level, `Prediction/BoxPredictor_${index}/BoxEncodingPredictor`, `box${index}`),
    network.prediction(level, `Prediction/BoxPredictor_${index}/ClassPredictor`, `class${index}`),
  ]);
  return { network: graph.finish(outputs), levels: readLevels(weights.get('Output/extra_dim')) };
}

class SsdWriter {
  readonly #graph: GraphBuilder;
  readonly #weights: PackedWeights;

  constructor(graph: GraphBuilder, weights: PackedWeights) {
    this.#graph = graph;
    this.#weights = weights;
  }

  convolution(input: string, name: string, stride: number): string {
    const kernels = kernelsForOnnx(this.#weights.get(`${name}/weights`));
    return this.#convolve(input, kernels, this.#weights.get(`${name}/convolution_bn_offset`).values, stride);
  }

  /** A convolution of each channel by itself; the evening out that follows it in training becomes part of its weights. */
  channelConvolution(input: string, name: string, stride: number): string {
    const evening = (part: string) => this.#weights.get(`${name}/BatchNorm/${part}`).values;
    const mean = evening('moving_mean');
    const variance = evening('moving_variance');
    const factors = evening('gamma').map((value, at) => value / Math.sqrt((variance[at] ?? 0) + epsilon));
    const offsets = evening('beta').map((value, at) => value - (mean[at] ?? 0) * (factors[at] ?? 0));
    const kernels = channelKernelsForOnnx(this.#weights.get(`${name}/depthwise_weights`), factors);
    return this.#convolve(input, kernels, offsets, stride, offsets.length);
  }

  prediction(input: string, name: string, output: string): string {
    const { size, values } = kernelsForOnnx(this.#weights.get(`${name}/weights`));
    const offsets = this.#weights.get(`${name}/biases`);
    const found = this.#graph.operation('Conv', [
      input,
      this.#graph.weights(size, values),
      this.#graph.weights(offsets.size, offsets.values),
    ]);
    return this.#graph.operation('Transpose', [found], { perm: [0, 2, 3, 1] }, output);
  }

  #convolve(input: string, kernels: Weights, offsets: Float32Array, stride: number, group = 1): string {
    const graph = this.#graph;
    const result = graph.operation(
      'Conv',
      [input, graph.weights(kernels.size, kernels.values), graph.weights([offsets.length], offsets)],
      { strides: [stride, stride], group, auto_pad: 'SAME_UPPER' },
    );
    return graph.operation('Clip', [
      result,
      graph.weights([], Float32Array.of(0)),
      graph.weights([], Float32Array.of(6)),
    ]);
  }
}

/** Places along one side of the picture the network was trained on, level by level. */
const placesAlongSide = [32, 16, 8, 4, 2, 1];

/** The sizes a level starts from are the same everywhere; they are read at a place in the middle, away from the edges. */
function readLevels({ values }: Weights): readonly SsdLevel[] {
  let before = 0;
  return placesAlongSide.map((places, level) => {
    const sizesEach = level === 0 ? 3 : 6;
    const middle = Math.floor(places / 2) * places + Math.floor(places / 2);
    const sizes = Array.from({ length: sizesEach }, (_, size) => {
      const at = (before + middle * sizesEach + size) * 4;
      const [top = 0, left = 0, bottom = 0, right = 0] = values.subarray(at, at + 4);
      return [(right - left) * trainedSide, (bottom - top) * trainedSide] as const;
    });
    before += places * places * sizesEach;
    return { stride: trainedSide / places, sizes };
  });
}
