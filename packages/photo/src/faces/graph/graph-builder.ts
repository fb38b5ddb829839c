import { ProtoMessage } from './proto-message.ts';

/** Settings of one operation: numbers are whole. */
export type Settings = Readonly<Record<string, number | string | readonly number[]>>;

/** Field numbers and values of the ONNX format (onnx.proto), as far as they are written here. */
const onnx = {
  irVersion: 8,
  operatorSet: 17,
  model: { irVersion: 1, graph: 7, operators: 8 },
  operators: { domain: 1, version: 2 },
  graph: { node: 1, name: 2, weights: 5, input: 11, output: 12 },
  node: { input: 1, output: 2, operation: 4, setting: 5 },
  setting: { name: 1, number: 3, text: 4, numbers: 8, type: 20 },
  settingType: { number: 2, text: 3, numbers: 7 },
  tensor: { size: 1, type: 2, name: 8, bytes: 9 },
  value: { name: 1, type: 2 },
  type: { tensor: 1 },
  tensorType: { element: 1, shape: 2 },
  shape: { dimension: 1 },
  dimension: { size: 1, name: 2 },
  float32: 1,
} as const;

/** Writes a network in the ONNX format, operation by operation. What an operation gives is known by a name. */
export class GraphBuilder {
  readonly #graph = new ProtoMessage();
  #names = 0;

  /** Weights, and the name they are known by. */
  weights(size: readonly number[], values: Float32Array): string {
    const name = this.#name('w');
    const { tensor, graph, float32 } = onnx;
    const message = new ProtoMessage()
      .numbers(tensor.size, size)
      .number(tensor.type, float32)
      .bytes(tensor.name, name)
      .bytes(tensor.bytes, new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    this.#graph.message(graph.weights, message);
    return name;
  }

  /** An operation on what has these names; gives the name of what comes out. */
  operation(
    operation: string,
    inputs: readonly string[],
    settings: Settings = {},
    output = this.#name('t'),
  ): string {
    const message = new ProtoMessage();
    for (const input of inputs) message.bytes(onnx.node.input, input);
    message.bytes(onnx.node.output, output).bytes(onnx.node.operation, operation);
    for (const [name, value] of Object.entries(settings))
      message.message(onnx.node.setting, settingMessage(name, value));
    this.#graph.message(onnx.graph.node, message);
    return output;
  }

  /** The whole network, with one input, a picture of any size: colour by colour, row by row, named `input`. */
  finish(outputs: readonly string[]): Uint8Array {
    const { graph, model, operators, irVersion, operatorSet } = onnx;
    this.#graph.bytes(graph.name, 'faces').message(graph.input, valueMessage('input', [1, 3, 'h', 'w']));
    for (const output of outputs) this.#graph.message(graph.output, valueMessage(output));
    return new ProtoMessage()
      .number(model.irVersion, irVersion)
      .message(
        model.operators,
        new ProtoMessage().bytes(operators.domain, '').number(operators.version, operatorSet),
      )
      .message(model.graph, this.#graph)
      .finish();
  }

  #name(kind: string): string {
    this.#names += 1;
    return `${kind}${this.#names}`;
  }
}

function settingMessage(name: string, value: number | string | readonly number[]): ProtoMessage {
  const { setting, settingType } = onnx;
  const message = new ProtoMessage().bytes(setting.name, name);
  if (typeof value === 'number')
    return message.number(setting.number, value).number(setting.type, settingType.number);
  if (typeof value === 'string')
    return message.bytes(setting.text, value).number(setting.type, settingType.text);
  return message.numbers(setting.numbers, value).number(setting.type, settingType.numbers);
}

function valueMessage(name: string, size?: readonly (number | string)[]): ProtoMessage {
  const { value, type, tensorType, shape, dimension, float32 } = onnx;
  const tensor = new ProtoMessage().number(tensorType.element, float32);
  if (size !== undefined) {
    const sizes = new ProtoMessage();
    for (const side of size) {
      const message = new ProtoMessage();
      sizes.message(
        shape.dimension,
        typeof side === 'number' ? message.number(dimension.size, side) : message.bytes(dimension.name, side),
      );
    }
    tensor.message(tensorType.shape, sizes);
  }
  return new ProtoMessage()
    .bytes(value.name, name)
    .message(value.type, new ProtoMessage().message(type.tensor, tensor));
}
