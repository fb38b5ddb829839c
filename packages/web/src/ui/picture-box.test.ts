import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxAround,
  drawnBetween,
  inReadingOrder,
  movedBy,
  type PictureBox,
  resizedBy,
  scaledBy,
} from './picture-box.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const step = fc.double({ min: -2, max: 2, noNaN: true });
const box = fc.tuple(part, part, part, part).map(([one, two, width, height]): PictureBox => {
  const w = Math.max(0.01, width);
  const h = Math.max(0.01, height);
  return { x: one * (1 - w), y: two * (1 - h), width: w, height: h };
});

const margin = 1e-9;

function isOnPicture({ x, y, width, height }: PictureBox): boolean {
  const starts = x >= -margin && y >= -margin;
  return starts && width > 0 && height > 0 && x + width <= 1 + margin && y + height <= 1 + margin;
}

describe('a box', () => {
  it('stays on the picture, whatever is done to it', () => {
    fc.assert(
      fc.property(box, step, step, (given, dx, dy) => {
        const results = [movedBy(given, dx, dy), resizedBy(given, dx, dy), scaledBy(given, dx)];
        return results.every(isOnPicture);
      }),
    );
  });

  it('keeps its size while it is moved', () => {
    fc.assert(
      fc.property(box, step, step, (given, dx, dy) => {
        const moved = movedBy(given, dx, dy);
        return moved.width === given.width && moved.height === given.height;
      }),
    );
  });

  it('keeps its corner while it is resized, and its middle while it grows', () => {
    const given = { x: 0.4, y: 0.4, width: 0.1, height: 0.2 };
    expect(resizedBy(given, 0.1, -0.1)).toEqual({ x: 0.4, y: 0.4, width: 0.2, height: expect.closeTo(0.1) });
    const grown = scaledBy(given, 0.5);
    expect(grown.x + grown.width / 2).toBeCloseTo(0.45);
    expect(grown.y + grown.height / 2).toBeCloseTo(0.5);
    expect(grown.width).toBeCloseTo(0.15);
  });

  it('is drawn from any corner to the other, and not by a tap', () => {
    const drawn = { x: 0.2, y: 0.3, width: expect.closeTo(0.2), height: expect.closeTo(0.3) };
    expect(drawnBetween({ x: 0.2, y: 0.3 }, { x: 0.4, y: 0.6 })).toEqual(drawn);
    expect(drawnBetween({ x: 0.4, y: 0.6 }, { x: 0.2, y: 0.3 })).toEqual(drawn);
    expect(drawnBetween({ x: 0.4, y: 0.6 }, { x: 0.405, y: 0.601 })).toBeNull();
  });

  it('begins as large as the others, around where somebody tapped', () => {
    const others = [0.1, 0.2, 0.3].map((width) => ({ x: 0, y: 0, width, height: width / 2 }));
    expect(boxAround({ x: 0.5, y: 0.5 }, others, 1)).toEqual({ x: 0.4, y: 0.45, width: 0.2, height: 0.1 });
    const first = boxAround({ x: 0, y: 1 }, [], 0.5);
    expect(first).toEqual({ x: 0, y: 0.8, width: 0.1, height: 0.2 });
  });
});

it('boxes are read row by row from left to right', () => {
  const at = (name: string, x: number, y: number) => ({ name, x, y, width: 0.1, height: 0.1 });
  const boxes = [at('c', 0.1, 0.5), at('b', 0.6, 0.13), at('a', 0.2, 0.1), at('d', 0.4, 0.48)];
  expect(inReadingOrder(boxes).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
});
