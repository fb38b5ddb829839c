import { Tensor } from 'onnxruntime-node';
import type { Pixels } from '../opening/pixels.ts';

/** How a network wants to see colours. */
export interface ColourInput {
  /** A value of 0 to 255 becomes `(value − less) / by`. */
  readonly less: number;
  readonly by: number;
  /** Which colour comes first. */
  readonly order: 'rgb' | 'bgr';
  /** What stands where there is no picture any more, before it is brought to scale. */
  readonly beyond: number;
}

/** A part of a picture: where it begins, and how large it is; it may reach over the right and lower edge. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Brings parts of pictures into the form networks take: colour by colour, row by row. */
export class TensorMaker {
  readonly #colours: ColourInput;
  readonly #scaled: Float32Array;
  /** Room for the largest part so far: taking it anew for each picture costs more than filling it. */
  #room = new Float32Array(0);

  constructor(colours: ColourInput) {
    const { less, by } = colours;
    this.#colours = colours;
    this.#scaled = Float32Array.from({ length: 256 }, (_, value) => (value - less) / by);
  }

  /** The tensor holds until the next one is made. */
  make({ data, width, height }: Pixels, part: Part): Tensor {
    const scaled = this.#scaled;
    const surface = part.width * part.height;
    const planes = this.#take(3 * surface);
    const plane = (index: number) => planes.subarray(index * surface, (index + 1) * surface);
    const [first, second, third] = [plane(0), plane(1), plane(2)];
    const [red, blue] = this.#colours.order === 'rgb' ? [first, third] : [third, first];
    const columns = Math.min(part.width, width - part.x);
    const rows = Math.min(part.height, height - part.y);
    if (columns < part.width || rows < part.height) planes.fill(this.#beyond());
    for (let row = 0; row < rows; row++) {
      let from = ((row + part.y) * width + part.x) * 3;
      const end = row * part.width + columns;
      for (let to = row * part.width; to < end; to++) {
        red[to] = scaled[data[from++] ?? 0] ?? 0;
        second[to] = scaled[data[from++] ?? 0] ?? 0;
        blue[to] = scaled[data[from++] ?? 0] ?? 0;
      }
    }
    return new Tensor('float32', planes, [1, 3, part.height, part.width]);
  }

  #beyond(): number {
    const { less, by, beyond } = this.#colours;
    return (beyond - less) / by;
  }

  #take(length: number): Float32Array {
    if (this.#room.length < length) this.#room = new Float32Array(length);
    return this.#room.subarray(0, length);
  }
}

/** The whole picture, with its sides filled up to a multiple of so many pixels on the right and below. */
export function wholePicture({ width, height }: Pixels, multiple: number): Part {
  const up = (side: number) => Math.ceil(side / multiple) * multiple;
  return { x: 0, y: 0, width: up(width), height: up(height) };
}
