import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BadInput } from '../../exit-status.ts';

/** A photo on disk; read only when it is its turn. */
export interface PhotoFile {
  /** As it was named, or found in a folder. */
  readonly file: string;
  readonly read: () => Promise<Uint8Array>;
}

/**
 * The files that were named, and those in the folders that were named.
 *
 * @throws {BadInput} for a name that leads nowhere, or when there is nothing at all
 */
export function photoFiles(names: readonly string[]): readonly PhotoFile[] {
  const wrong: string[] = [];
  const files = names.flatMap((name) => {
    const found = statSync(name, { throwIfNoEntry: false });
    if (found?.isDirectory() === true) return filesIn(name);
    if (found?.isFile() === true) return [name];
    wrong.push(`${name} is er niet. / ${name} is not there.`);
    return [];
  });
  if (wrong.length > 0) throw new BadInput(wrong);
  if (files.length === 0) throw new BadInput(['Er zijn geen bestanden. / There are no files.']);
  return files.map((file) => ({ file, read: () => readFile(file) }));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(folder, entry.name))
    .sort();
}

/** Does something with each, a few at a time, and gives the results in their order. */
export async function eachOf<T, R>(
  all: readonly T[],
  atOnce: number,
  act: (one: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async () => {
    while (next < all.length) {
      const index = next++;
      const one = all[index];
      if (one !== undefined) results[index] = await act(one);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, lane));
  return results;
}
