import { z } from 'zod';
import { DetectorRefused } from '../face-detector.ts';

/** The list beside a file of weights in the form of TensorFlow.js: in which order they stand, and how they are packed. */
export const weightListSchema = z.array(
  z.object({
    weights: z.array(
      z.object({
        name: z.string(),
        shape: z.array(z.int().nonnegative()),
        dtype: z.enum(['float32', 'int32']),
        quantization: z
          .object({
            dtype: z.enum(['uint8', 'float16']),
            scale: z.number().optional(),
            min: z.number().optional(),
          })
          .optional(),
      }),
    ),
  }),
);

type WeightList = z.infer<typeof weightListSchema>;
type Entry = WeightList[number]['weights'][number];

/** Some weights as numbers, with their sizes along each side. */
export interface Weights {
  readonly size: readonly number[];
  readonly values: Float32Array;
}

/** Weights by name; unpacked when they are asked for, so that what is not needed takes no memory. */
export class PackedWeights {
  readonly #bytes: Uint8Array;
  readonly #places = new Map<string, { readonly entry: Entry; readonly at: number }>();

  constructor(list: WeightList, bytes: Uint8Array) {
    this.#bytes = bytes;
    let at = 0;
    for (const entry of list.flatMap(({ weights }) => weights)) {
      this.#places.set(entry.name, { entry, at });
      at += countOf(entry) * bytesEach(entry);
    }
    if (at !== bytes.length) throw new DetectorRefused('files', 'the list does not fit the weights');
  }

  /** @throws {DetectorRefused} when there are none of that name */
  get(name: string): Weights {
    const place = this.#places.get(name);
    if (place === undefined) throw new DetectorRefused('files', `no weights ${name}`);
    const { entry, at } = place;
    const packed = this.#bytes.subarray(at, at + countOf(entry) * bytesEach(entry));
    return { size: entry.shape, values: unpack(entry, packed) };
  }
}

function countOf({ shape }: Entry): number {
  return shape.reduce((count, side) => count * side, 1);
}

function bytesEach({ quantization }: Entry): number {
  if (quantization === undefined) return 4;
  return quantization.dtype === 'uint8' ? 1 : 2;
}

function unpack(entry: Entry, packed: Uint8Array): Float32Array {
  const { quantization } = entry;
  if (quantization?.dtype === 'uint8') {
    const { scale = 1, min = 0 } = quantization;
    return Float32Array.from(packed, (step) => step * scale + min);
  }
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const values = new Float32Array(countOf(entry));
  for (let index = 0; index < values.length; index++) {
    if (quantization !== undefined) values[index] = halfFloat(view.getUint16(index * 2, true));
    else if (entry.dtype === 'int32') values[index] = view.getInt32(index * 4, true);
    else values[index] = view.getFloat32(index * 4, true);
  }
  return values;
}

/** A float of 16 bits (IEEE 754): one for the sign, five for the power of two, ten for what stands before it. */
function halfFloat(bits: number): number {
  const sign = bits >= 0x8000 ? -1 : 1;
  const power = (bits >> 10) & 31;
  const fraction = (bits & 1023) / 1024;
  if (power === 0) return sign * fraction * 2 ** -14;
  if (power === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction) * 2 ** (power - 15);
}
