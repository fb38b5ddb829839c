import { readFileSync } from 'node:fs';
import { type Looked, readKeepList } from '@plaatswijs/photo';
import { BadInput } from '../../exit-status.ts';

/**
 * Reads who stays visible, and what is covered besides.
 *
 * @throws {BadInput} when the file is not there or not in its form
 */
export function readKeepFile(file: string): ReadonlyMap<string, Looked> {
  const read = readKeepList(textOf(file));
  if (read.ok) return read.photos;
  const places = read.places.filter((place) => place !== '').join(', ');
  const [at, where] = places === '' ? ['', ''] : [` bij: ${places}`, ` at: ${places}`];
  throw new BadInput([
    `${file} klopt niet${at}. Per foto: "naam.jpg": {"keep": [[x, y, breed, hoog]], "add": []}.`,
    `${file} is not right${where}. For each photo: "name.jpg": {"keep": [[x, y, width, height]], "add": []}.`,
  ]);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new BadInput([`${file} is er niet. / ${file} is not there.`]);
  }
}
