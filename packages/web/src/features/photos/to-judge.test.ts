import { describe, expect, it } from 'vitest';
import { aroundFace } from './to-judge.ts';

const whole = { x: 0, y: 0, width: 4000, height: 3000 };

describe('what is seen around a face', () => {
  it('holds the face and what is below it, also at the edge, and lies in what is shown', () => {
    for (const shown of [whole, { x: 500, y: 400, width: 900, height: 1200 }]) {
      for (const at of [
        { x: -40, y: -30 },
        { x: 600, y: 500 },
        { x: 1350, y: 1500 },
        { x: 3950, y: 2900 },
      ]) {
        const face = { ...at, width: 120, height: 150 };
        const seen = aroundFace(face, shown);
        expect(seen.x).toBeGreaterThanOrEqual(shown.x);
        expect(seen.y).toBeGreaterThanOrEqual(shown.y);
        expect(seen.x + seen.width).toBeLessThanOrEqual(shown.x + shown.width + 1e-9);
        expect(seen.y + seen.height).toBeLessThanOrEqual(shown.y + shown.height + 1e-9);
        const middle = { x: face.x + 60, y: face.y + 75 };
        const isShown =
          middle.x > shown.x &&
          middle.x < shown.x + shown.width &&
          middle.y > shown.y &&
          middle.y < shown.y + shown.height;
        if (!isShown) continue;
        expect(middle.x).toBeGreaterThan(seen.x);
        expect(middle.x).toBeLessThan(seen.x + seen.width);
        expect(middle.y).toBeGreaterThan(seen.y);
        expect(middle.y).toBeLessThan(seen.y + seen.height);
      }
    }
  });
});
