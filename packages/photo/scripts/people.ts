import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Box } from '../src/faces/face-box.ts';

/** A person cut out of an openly licensed photo; where from stands in test/pictures/README.md. */
export interface Person {
  readonly file: string;
  /** The face, drawn by hand: from the forehead to the chin, from ear to ear; in pixels of the source. */
  readonly face: Box;
  /** What is cut out of the source, as the inside of an SVG. */
  readonly outline: string;
}

const sources = new URL('../test/pictures/sources/', import.meta.url);

export const people = {
  astronaut: {
    file: 'astronaut.jpg',
    face: { x: 180, y: 62, width: 94, height: 116 },
    outline:
      '<ellipse cx="228" cy="105" rx="76" ry="92"/><ellipse cx="212" cy="230" rx="104" ry="66"/><path d="M110 250 40 300 20 512H352L348 300 310 250Z"/>',
  },
  admiral: {
    file: 'grace-hopper.jpg',
    face: { x: 176, y: 128, width: 184, height: 203 },
    outline:
      '<ellipse cx="270" cy="190" rx="108" ry="172"/><path d="M210 320 60 390 15 600H512L500 400 340 320Z"/>',
  },
  photographer: {
    file: 'cameraman.jpg',
    face: { x: 188, y: 112, width: 74, height: 88 },
    outline:
      '<ellipse cx="222" cy="130" rx="58" ry="70"/><path d="M170 110 100 160 30 260 15 420H250L300 230 250 190Z"/>',
  },
} as const satisfies Record<string, Person>;

/** How a person is put into a picture. */
export interface Pose {
  /** Height of the face in pixels of the picture. */
  readonly faceHeight: number;
  /** Degrees, clockwise. */
  readonly turned: number;
  readonly mirrored: boolean;
  /** 1 is as it was. */
  readonly brightness: number;
  readonly saturation: number;
  /** Standard deviation in pixels of the picture; 0 for sharp. */
  readonly blurred: number;
}

interface Cutout {
  readonly image: Buffer;
  readonly width: number;
  readonly height: number;
  /** The face in pixels of the cut-out, with how much of its box is face when turned. */
  readonly face: Box;
}

/** Cuts a person out and poses them. */
export async function cutOut(person: Person, pose: Pose): Promise<Cutout> {
  const photo = sharp(await readFile(new URL(person.file, sources)));
  const { width = 0, height = 0 } = await photo.metadata();
  const outline = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><filter id="f"><feGaussianBlur stdDeviation="2"/></filter><g filter="url(#f)" fill="#fff">${person.outline}</g></svg>`;
  const mask = await sharp(Buffer.from(outline)).extractChannel('alpha').raw().toBuffer();
  const times = pose.faceHeight / person.face.height;
  const pixels = await photo.toColourspace('srgb').raw().toBuffer();
  const cut = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .joinChannel(mask, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
  const sized = await sharp(cut)
    .modulate({ brightness: pose.brightness, saturation: pose.saturation })
    .resize(Math.round(width * times), Math.round(height * times), { fit: 'fill' })
    .flop(pose.mirrored)
    .png()
    .toBuffer();
  const turned = sharp(sized).rotate(pose.turned, { background: '#00000000' });
  const image = await (pose.blurred > 0.3 ? turned.blur(pose.blurred) : turned).png().toBuffer();
  const size = await sharp(image).metadata();
  const face = turnedFace(person.face, { width: width * times, height: height * times }, times, pose, size);
  return { image, width: size.width, height: size.height, face };
}

/** Where the face, taken for an ellipse, has come to lie. */
function turnedFace(
  face: Box,
  before: { readonly width: number; readonly height: number },
  times: number,
  { turned, mirrored }: Pose,
  after: { readonly width: number; readonly height: number },
): Box {
  const angle = (turned * Math.PI) / 180;
  const x = (face.x + face.width / 2) * times;
  const fromMiddleX = (mirrored ? before.width - x : x) - before.width / 2;
  const fromMiddleY = (face.y + face.height / 2) * times - before.height / 2;
  const middleX = after.width / 2 + fromMiddleX * Math.cos(angle) - fromMiddleY * Math.sin(angle);
  const middleY = after.height / 2 + fromMiddleX * Math.sin(angle) + fromMiddleY * Math.cos(angle);
  const across = (face.width * times) / 2;
  const down = (face.height * times) / 2;
  const halfWidth = Math.hypot(across * Math.cos(angle), down * Math.sin(angle));
  const halfHeight = Math.hypot(across * Math.sin(angle), down * Math.cos(angle));
  return {
    x: middleX - halfWidth,
    y: middleY - halfHeight,
    width: 2 * halfWidth,
    height: 2 * halfHeight,
  };
}
