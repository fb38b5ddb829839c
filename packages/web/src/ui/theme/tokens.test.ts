import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tones } from '../tone.tsx';
import { contrast } from './contrast.ts';
import { grounds, type Theme } from './grounds.ts';
import { defaultColour, houseStyle } from './house-style.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** Declarations between the braces that open after `start`. */
function block(start: string): ReadonlyMap<string, string> {
  const from = css.indexOf(start);
  expect(from).toBeGreaterThanOrEqual(0);
  const body = css.slice(from + start.length, css.indexOf('}', from));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = block(':root {\n  color-scheme: light;');
const dark = block(':root.theme-dark {');
const darkByDevice = block(':root:not(.theme-light) {');
const themes: Readonly<Record<Theme, ReadonlyMap<string, string>>> = { light, dark };

describe('tokens.css', () => {
  it('is as dark by the device as by choice', () => {
    expect([...darkByDevice]).toEqual([...dark]);
  });

  it.each(['light', 'dark'] as const)('says what grounds.ts and the default house style say: %s', (theme) => {
    for (const [name, value] of Object.entries(grounds[theme])) {
      expect(themes[theme].get(`pw-color-${name}`)).toBe(value);
    }
    for (const [name, value] of Object.entries(houseStyle(defaultColour)[theme])) {
      expect(themes[theme].get(`pw-color-${name}`)).toBe(value);
    }
  });

  it.each(['light', 'dark'] as const)('has text of 4.5 and controls of 3: %s', (theme) => {
    const of = (name: string): string => themes[theme].get(name) ?? '';
    for (const ground of ['paper', 'surface', 'sunken'].map((name) => of(`pw-color-${name}`))) {
      expect(contrast(of('pw-color-ink'), ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(of('pw-color-muted'), ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of('pw-color-control'), ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(of('pw-color-focus'), ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(of('pw-tone-not-text'), ground)).toBeGreaterThanOrEqual(4.5);
      for (const tone of tones)
        expect(contrast(of(`pw-tone-${tone}-solid`), ground)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(of('pw-color-ink'), of('pw-color-marker'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['light', 'dark'] as const)('has tones that read: %s', (theme) => {
    for (const tone of tones) {
      const of = (part: string): string => themes[theme].get(`pw-tone-${tone}-${part}`) ?? '';
      expect(contrast(of('text'), of('ground'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of('solid'), of('ground'))).toBeGreaterThanOrEqual(3);
      const onSolid = themes[theme].get('pw-tone-on-solid') ?? '';
      expect(contrast(onSolid, of('solid'))).toBeGreaterThanOrEqual(4.5);
    }
  });
});
