import { z } from 'zod';
import { DetectorRefused } from '../face-detector.ts';
import { GraphBuilder } from './graph-builder.ts';
import { kernelsForOnnx } from './kernels.ts';
import { PackedWeights, weightListSchema } from './packed-weights.ts';

const base64 = z.base64().transform((text) => Buffer.from(text, 'base64').toString('latin1'));
const whole = z.coerce.number().int();

const attributesSchema = z
  .object({
    strides: z.object({ list: z.object({ i: z.array(whole) }) }),
    ksize: z.object({ list: z.object({ i: z.array(whole) }) }),
    padding: z.object({ s: base64 }),
    fused_ops: z.object({ list: z.object({ s: z.array(base64).default([]) }) }),
  })
  .partial();

type Attributes = z.infer<typeof attributesSchema>;

/** A network in the form of TensorFlow.js. Only the operations that are translated are looked at more closely. */
export const tensorflowModelSchema = z.object({
  modelTopology: z.object({
    node: z.array(
      z.object({
        name: z.string(),
        op: z.string(),
        input: z.array(z.string()).default([]),
        attr: z.record(z.string(), z.unknown()).default({}),
      }),
    ),
  }),
  weightsManifest: weightListSchema,
});

type TensorflowModel = z.infer<typeof tensorflowModelSchema>;
type Node = TensorflowModel['modelTopology']['node'][number];

/** Where the picture, brought to −1 to 1, enters the network proper. */
const entrance = 'standardize_input/sub';
const levels = [0, 1, 2];

/**
 * FaceBoxes as a network for pictures of any size: from where the picture enters to the predictions, without what
 * TensorFlow does before and after. Outputs: `box0` … `box2` and `class0` … `class2`, one of each a level.
 */
export function buildFaceBoxesGraph(model: TensorflowModel, weights: Uint8Array): Uint8Array {
  const graph = new GraphBuilder();
  const translation = new Translation(model, new PackedWeights(model.weightsManifest, weights), graph);
  const outputs = levels.flatMap((level) =>
    (['box_encoding', 'class'] as const).map((part) => {
      const found = translation.translate(`prediction_layers/${part}_predictor_${level}/BiasAdd`);
      const name = part === 'class' ? `class${level}` : `box${level}`;
      return graph.operation('Transpose', [found], { perm: [0, 2, 3, 1] }, name);
    }),
  );
  return graph.finish(outputs);
}

/** Translates what an output needs, each operation once. */
class Translation {
  readonly #nodes: ReadonlyMap<string, Node>;
  readonly #weights: PackedWeights;
  readonly #graph: GraphBuilder;
  readonly #translated = new Map<string, string>([[entrance, 'input']]);

  constructor({ modelTopology }: TensorflowModel, weights: PackedWeights, graph: GraphBuilder) {
    this.#nodes = new Map(modelTopology.node.map((node) => [node.name, node]));
    this.#weights = weights;
    this.#graph = graph;
  }

  /** @throws {DetectorRefused} for an operation that is not known here */
  translate(name: string): string {
    const before = this.#translated.get(name);
    if (before !== undefined) return before;
    const node = this.#nodes.get(name);
    if (node === undefined) throw new DetectorRefused('files', `no operation ${name}`);
    const result = this.#operation(node);
    this.#translated.set(name, result);
    return result;
  }

  #operation(node: Node): string {
    const [first = ''] = node.input;
    const attributes = attributesSchema.parse(node.attr);
    switch (node.op) {
      case '_FusedConv2D':
        return this.#convolution(node, attributes);
      case 'MaxPool':
        return this.#graph.operation('MaxPool', [this.translate(first)], {
          kernel_shape: alongSides(attributes.ksize),
          strides: alongSides(attributes.strides),
          auto_pad: padding(attributes),
        });
      case 'ConcatV2':
        // The last input only says along which side; that is always the channels.
        return this.#graph.operation(
          'Concat',
          node.input.slice(0, -1).map((input) => this.translate(input)),
          {
            axis: 1,
          },
        );
      case 'Relu':
      case 'Neg':
        return this.#graph.operation(node.op, [this.translate(first)]);
      default:
        throw new DetectorRefused('files', `the operation ${node.op} is not known`);
    }
  }

  #convolution({ input }: Node, attributes: Attributes): string {
    const [from = '', kernelName = '', offsetName = ''] = input;
    const steps = attributes.fused_ops?.list.s ?? [];
    const kernels = kernelsForOnnx(this.#weights.get(kernelName));
    const inputs = [this.translate(from), this.#graph.weights(kernels.size, kernels.values)];
    if (steps.includes('BiasAdd')) {
      const { values } = this.#weights.get(offsetName);
      inputs.push(this.#graph.weights([values.length], values));
    }
    const result = this.#graph.operation('Conv', inputs, {
      strides: alongSides(attributes.strides),
      auto_pad: padding(attributes),
    });
    return steps.includes('Relu') ? this.#graph.operation('Relu', [result]) : result;
  }
}

/** Of four sides (picture, row, column, channel) the two in the middle. */
function alongSides(sides: Attributes['strides']): readonly number[] {
  return sides?.list.i.slice(1, 3) ?? [1, 1];
}

function padding({ padding: said }: Attributes): string {
  return said?.s === 'SAME' ? 'SAME_UPPER' : 'VALID';
}
