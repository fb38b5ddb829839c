import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Atkinson Hyperlegible Next in two parts, and DejaVu Sans for every other script it knows. */
export type Family = 'latin' | 'latin-extended' | 'other';

/** The order in which a character is looked for. */
export const families: readonly Family[] = ['latin', 'latin-extended', 'other'];

const require = createRequire(import.meta.url);
const atkinson = path.join(
  path.dirname(require.resolve('@fontsource/atkinson-hyperlegible-next/package.json')),
  'files/atkinson-hyperlegible-next',
);
const dejavu = path.join(path.dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');

const files: Readonly<Record<Family, Readonly<Record<'plain' | 'strong', string>>>> = {
  latin: {
    plain: `${atkinson}-latin-400-normal.woff`,
    strong: `${atkinson}-latin-700-normal.woff`,
  },
  'latin-extended': {
    plain: `${atkinson}-latin-ext-400-normal.woff`,
    strong: `${atkinson}-latin-ext-700-normal.woff`,
  },
  other: {
    plain: path.join(dejavu, 'DejaVuSans.ttf'),
    strong: path.join(dejavu, 'DejaVuSans-Bold.ttf'),
  },
};

const read = new Map<string, Buffer>();

/** A font as it is on disk; read once. */
export function fontFile(family: Family, weight: 'plain' | 'strong'): Buffer {
  const name = files[family][weight];
  const kept = read.get(name);
  if (kept !== undefined) return kept;
  const bytes = readFileSync(name);
  read.set(name, bytes);
  return bytes;
}
