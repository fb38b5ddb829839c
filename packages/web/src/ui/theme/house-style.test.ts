import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { grounds, type Theme } from './grounds.ts';
import { defaultColour, houseStyle } from './house-style.ts';
import { houseStyleCss } from './house-style-css.ts';

const anyColour = fc.oneof(
  fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`),
  fc.integer({ min: 0, max: 0xfff }).map((value) => value.toString(16).padStart(3, '0')),
  fc.integer({ min: -720, max: 720 }),
  fc.constantFrom('#000000', '#ffffff', '#808080', '#ffff00', '#00ff00', 'no colour', '', Number.NaN),
);
const settings = { seed: 20261121, numRuns: 3000 };
const themes: readonly Theme[] = ['light', 'dark'];

describe('a house style of any colour', () => {
  it('reads: text has 4.5 on everything it can lie on, in light and dark', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        for (const theme of themes) {
          const tokens = houseStyle(colour)[theme];
          const { ink, ...lies } = grounds[theme];
          for (const ground of [...Object.values(lies), tokens['primary-soft']]) {
            expect(contrast(tokens['primary-text'], ground)).toBeGreaterThanOrEqual(4.5);
            expect(contrast(tokens.primary, ground)).toBeGreaterThanOrEqual(3);
          }
          expect(contrast(tokens['on-primary'], tokens.primary)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(tokens['on-primary'], tokens['primary-hover'])).toBeGreaterThanOrEqual(4.5);
          expect(contrast(tokens['on-brand'], tokens.brand)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(ink, tokens['primary-soft'])).toBeGreaterThanOrEqual(7);
        }
      }),
      settings,
    );
  });

  it('is made of hex colours only, so that nothing from outside gets into a style sheet', () => {
    fc.assert(
      fc.property(fc.oneof(anyColour, fc.string()), (colour) => {
        const style = houseStyle(colour);
        for (const theme of themes) {
          for (const value of Object.values(style[theme])) expect(value).toMatch(/^#[0-9a-f]{6}$/);
        }
        expect(houseStyleCss(style)).not.toContain('<');
      }),
      settings,
    );
  });

  it('keeps the colour of the school itself, and its own colour where it reads', () => {
    expect(houseStyle('#c2185b').light).toMatchObject({ brand: '#c2185b', primary: '#c2185b' });
    expect(houseStyle('FC0').light.brand).toBe('#ffcc00');
    expect(houseStyle('no colour')).toEqual(houseStyle(defaultColour));
  });
});
