import sharp from 'sharp';
import type { Pixels } from '../opening/pixels.ts';
import type { PhotoInStages } from './face-detector.ts';

/** The same picture, its longer side so many pixels, smaller or larger; mirrored where asked. */
export async function levelOf(picture: Pixels, longestSide: number, mirrored = false): Promise<Pixels> {
  const times = longestSide / Math.max(picture.width, picture.height);
  const width = Math.max(1, Math.floor(picture.width * times + 1e-6));
  const height = Math.max(1, Math.floor(picture.height * times + 1e-6));
  if (width === picture.width && height === picture.height && !mirrored) return picture;
  const { data, width: from, height: down } = picture;
  const image = sharp(data, { raw: { width: from, height: down, channels: 3 } }).resize(width, height, {
    fit: 'fill',
    // As it was measured with: of the detector's figures, recall comes before time.
    kernel: times > 1 ? 'cubic' : 'lanczos3',
  });
  const sized = await (mirrored ? image.flop() : image).raw().toBuffer();
  return { data: sized, width, height };
}

/** A picture at several sizes, each made once. */
export class Levels {
  /** Of the photo, in pixels: boxes are in these. */
  readonly width: number;
  readonly height: number;
  readonly #photo: Pixels | PhotoInStages;
  readonly #made = new Map<number, Promise<Pixels>>();

  constructor(photo: Pixels | PhotoInStages) {
    this.width = photo.width;
    this.height = photo.height;
    this.#photo = photo;
  }

  /** The picture with its longer side so many pixels. */
  at(longestSide: number): Promise<Pixels> {
    const before = this.#made.get(longestSide);
    if (before !== undefined) return before;
    const level = this.#source(longestSide).then((source) => levelOf(source, longestSide));
    this.#made.set(longestSide, level);
    return level;
  }

  /** Begins to make a size that will be asked for, beside what goes on meanwhile. */
  prepare(longestSide: number): void {
    // Whoever asks for it is told when it fails.
    this.at(longestSide).catch(() => {});
  }

  /** A small one is made from a smaller picture where there is one, rather than from all of it again. */
  async #source(longestSide: number): Promise<Pixels> {
    const photo = this.#photo;
    if ('whole' in photo) {
      const small = await photo.small;
      return longestSide <= Math.max(small.width, small.height) ? small : photo.whole;
    }
    const large = Math.max(photo.width, photo.height) > middling && longestSide < middling;
    return large ? this.at(middling) : photo;
  }
}

/** In pixels along the longer side. */
const middling = 1024;
