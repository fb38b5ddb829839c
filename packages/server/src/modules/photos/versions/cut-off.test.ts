import { describe, expect, it } from 'vitest';
import { isCutOff } from './cut-off.ts';

const face = { x: 400, y: 300, width: 100, height: 200 };

describe('PHO-51 who is wholly outside a crop', () => {
  // With a quarter on each side a box reaches from 375 to 525, and from 250 to 550.
  it.each([
    ['left of it', { x: 525, y: 0, width: 475, height: 800 }, { x: 524, y: 0, width: 476, height: 800 }],
    ['right of it', { x: 0, y: 0, width: 375, height: 800 }, { x: 0, y: 0, width: 376, height: 800 }],
    ['above it', { x: 0, y: 550, width: 1000, height: 250 }, { x: 0, y: 549, width: 1000, height: 251 }],
    ['below it', { x: 0, y: 0, width: 1000, height: 250 }, { x: 0, y: 0, width: 1000, height: 251 }],
  ])('is %s, margin and all; one pixel more and they are not', (_, outside, inside) => {
    for (const shape of ['box', 'ellipse'] as const) {
      const way = { style: 'fill', shape, margin: 0.25 } as const;
      expect(isCutOff(face, way, outside)).toBe(true);
      expect(isCutOff(face, way, inside)).toBe(false);
      expect(isCutOff(face, way, null)).toBe(false);
    }
  });

  it('reaches further with a wider margin, and an ellipse always holds the whole box', () => {
    const crop = { x: 0, y: 0, width: 370, height: 800 };
    expect(isCutOff(face, { style: 'fill', shape: 'box', margin: 0.6 }, crop)).toBe(false);
    expect(isCutOff(face, { style: 'fill', shape: 'box', margin: 0.15 }, crop)).toBe(true);
    // √2 times the half of it: up to 379.
    const near = { ...crop, width: 380 };
    expect(isCutOff(face, { style: 'fill', shape: 'ellipse', margin: 0.15 }, near)).toBe(false);
    expect(isCutOff(face, { style: 'fill', shape: 'box', margin: 0.15 }, near)).toBe(true);
  });
});
