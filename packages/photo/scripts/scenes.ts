import type { Pose, people } from './people.ts';

/** A picture to compose: rows of people, the farthest first. */
export interface Scene {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** Colour of the wall behind them. */
  readonly wall: string;
  readonly rows: readonly Row[];
}

interface Row {
  readonly people: number;
  /** Where the middle of the faces is, in pixels from the top. */
  readonly at: number;
  readonly faceHeight: readonly [least: number, most: number];
  /** Most degrees to either side. */
  readonly turned: number;
  /** Part of the people that stand in profile. */
  readonly inProfile: number;
  /** Part of the people of whom a sheet of paper hides something. */
  readonly hidden: number;
  /** Most standard deviation of blur, in pixels. */
  readonly blurred: number;
}

const still = { turned: 6, inProfile: 0, hidden: 0, blurred: 0.6 } as const;

export const scenes: readonly Scene[] = [
  {
    file: 'class-photo.jpg',
    width: 1600,
    height: 1067,
    wall: '#8d8f86',
    rows: [
      { ...still, people: 9, at: 330, faceHeight: [58, 70] },
      { ...still, people: 10, at: 520, faceHeight: [62, 76] },
      { ...still, people: 8, at: 740, faceHeight: [70, 86], turned: 14 },
    ],
  },
  {
    file: 'school-yard.jpg',
    width: 1600,
    height: 1067,
    wall: '#a39d8c',
    rows: [
      { ...still, people: 16, at: 420, faceHeight: [16, 22], blurred: 0.4 },
      { ...still, people: 14, at: 540, faceHeight: [20, 30], turned: 12, blurred: 0.4 },
      { ...still, people: 10, at: 720, faceHeight: [28, 44], turned: 18, inProfile: 0.2 },
    ],
  },
  {
    file: 'turned.jpg',
    width: 1400,
    height: 1000,
    wall: '#7f8a91',
    rows: [
      { ...still, people: 6, at: 260, faceHeight: [60, 90], turned: 40 },
      { ...still, people: 5, at: 620, faceHeight: [90, 140], turned: 50 },
    ],
  },
  {
    file: 'partly-hidden.jpg',
    width: 1400,
    height: 1000,
    wall: '#8c8279',
    rows: [
      { ...still, people: 10, at: 300, faceHeight: [56, 80], turned: 12, hidden: 0.3 },
      { ...still, people: 8, at: 430, faceHeight: [70, 100], turned: 12, hidden: 0.5 },
      { ...still, people: 6, at: 640, faceHeight: [90, 120], turned: 16, hidden: 0.5 },
    ],
  },
  {
    file: 'profiles.jpg',
    width: 1200,
    height: 800,
    wall: '#9aa0a0',
    rows: [
      { ...still, people: 7, at: 220, faceHeight: [40, 64], inProfile: 0.7 },
      { ...still, people: 4, at: 500, faceHeight: [90, 130], inProfile: 0.6 },
    ],
  },
];

/** The picture that every detector is shown before it is used: nothing difficult in it. */
export const selfTest: Scene = {
  file: 'self-test.jpg',
  width: 900,
  height: 600,
  wall: '#8d8f86',
  rows: [{ ...still, people: 4, at: 250, faceHeight: [70, 110], turned: 3, blurred: 0 }],
};

export type Who = keyof typeof people;

/** Numbers that look like chance and are always the same. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Who stands there, and how. */
export function poseIn(row: Row, next: () => number): { readonly who: Who; readonly pose: Pose } {
  const between = (least: number, most: number) => least + (most - least) * next();
  const profile = next() < row.inProfile;
  const who: Who = profile ? 'photographer' : next() < 0.5 ? 'astronaut' : 'admiral';
  return {
    who,
    pose: {
      faceHeight: between(...row.faceHeight),
      turned: between(-row.turned, row.turned),
      mirrored: next() < 0.5,
      brightness: between(0.75, 1.15),
      saturation: between(0.5, 1.2),
      blurred: between(0, row.blurred),
    },
  };
}
