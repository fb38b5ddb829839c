import type { Weights } from './packed-weights.ts';

/**
 * The kernels of a convolution in the order of ONNX (out, in, row, column) instead of that of TensorFlow (row, column,
 * in, out).
 */
export function kernelsForOnnx({ size, values }: Weights): Weights {
  const [rows = 0, columns = 0, inputs = 0, outputs = 0] = size;
  const ordered = new Float32Array(values.length);
  let at = 0;
  for (let output = 0; output < outputs; output++) {
    for (let input = 0; input < inputs; input++) {
      for (let place = 0; place < rows * columns; place++) {
        ordered[at++] = values[(place * inputs + input) * outputs + output] ?? 0;
      }
    }
  }
  return { size: [outputs, inputs, rows, columns], values: ordered };
}

/** The same for kernels that look at one channel each, every channel's multiplied by its factor. */
export function channelKernelsForOnnx({ size, values }: Weights, factors: Float32Array): Weights {
  const [rows = 0, columns = 0, channels = 0] = size;
  const ordered = new Float32Array(values.length);
  let at = 0;
  for (let channel = 0; channel < channels; channel++) {
    for (let place = 0; place < rows * columns; place++) {
      ordered[at++] = (values[place * channels + channel] ?? 0) * (factors[channel] ?? 0);
    }
  }
  return { size: [channels, 1, rows, columns], values: ordered };
}
