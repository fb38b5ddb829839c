import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CoverStyle, RenditionRequest } from '@plaatswijs/photo';
import { BadInput } from '../../exit-status.ts';
import type { PhotoFile } from './photo-files.ts';

export interface RenditionFlags {
  readonly style: string;
  readonly format: string;
  readonly longestSide?: string;
}

const styles: readonly CoverStyle[] = ['fill', 'pixelate', 'blur'];
const formats = ['jpeg', 'webp'] as const;
const endings = { jpeg: 'jpg', webp: 'webp' } as const;

/**
 * What is to be made of every photo.
 *
 * @throws {BadInput} for a style, format or size that is not there
 */
export function renditionOf({ style, format, longestSide }: RenditionFlags) {
  const chosenStyle = styles.find((each) => each === style);
  const chosenFormat = formats.find((each) => each === format);
  if (chosenStyle === undefined) throw choose('--style', style, styles);
  if (chosenFormat === undefined) throw choose('--format', format, formats);
  const wanted = { style: chosenStyle, format: chosenFormat } as const;
  if (longestSide === undefined) return wanted satisfies Omit<RenditionRequest, 'regions'>;
  const pixels = Number(longestSide);
  if (!Number.isInteger(pixels) || pixels < 16 || pixels > 65_535) {
    throw new BadInput([
      `--longest-side ${longestSide}: een geheel aantal beeldpunten, van 16 tot 65535.`,
      `--longest-side ${longestSide}: a whole number of pixels, from 16 to 65535.`,
    ]);
  }
  return { ...wanted, longestSide: pixels } satisfies Omit<RenditionRequest, 'regions'>;
}

function choose(flag: string, said: string, known: readonly string[]): BadInput {
  const list = known.join(', ');
  return new BadInput([`${flag} ${said}: er zijn ${list}. / ${flag} ${said}: there are ${list}.`]);
}

/**
 * The file to make of each photo, named after it.
 *
 * @throws {BadInput} when one is there already, or two photos would become one
 */
export function namesIn(
  folder: string,
  files: readonly PhotoFile[],
  format: (typeof formats)[number],
): ReadonlyMap<PhotoFile, string> {
  const outputs = new Map<PhotoFile, string>();
  const taken = new Set<string>();
  const wrong: string[] = [];
  for (const photo of files) {
    const output = path.join(folder, `${path.parse(photo.file).name}.${endings[format]}`);
    // Some disks take large and small letters for the same.
    const name = output.toLowerCase();
    if (existsSync(output)) wrong.push(`${output} is er al. / ${output} is there already.`);
    else if (taken.has(name))
      wrong.push(`Twee foto’s worden ${output}. / Two photos would become ${output}.`);
    taken.add(name);
    outputs.set(photo, output);
  }
  if (wrong.length > 0) throw new BadInput(wrong);
  return outputs;
}
