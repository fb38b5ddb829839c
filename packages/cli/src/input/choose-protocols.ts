import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import {
  type LoadedProtocol,
  listProtocolFiles,
  loadProtocolFile,
  type ProtocolFile,
} from '@plaatswijs/protocol-files';
import type { Vocabulary } from '@plaatswijs/rules';
import { BadInput } from '../exit-status.ts';

/**
 * The protocols somebody asked for: ids (`demarel`), ids with a version (`asko@2018-03-26`) or paths of a file. Of an id
 * with several versions the one in force on the date is taken, else the newest. None named: all.
 *
 * @throws {BadInput} when one is not there
 * @throws {ProblemsFound} when a file is not right
 */
export function chooseProtocols(
  names: readonly string[],
  folder: string,
  on: string,
  vocabulary: Vocabulary,
): readonly LoadedProtocol[] {
  const known = listProtocolFiles(folder);
  const wanted =
    names.length === 0 || names.includes('all') ? [...new Set(known.map((file) => file.id))] : names;
  return wanted.map((name) => loadProtocolFile(find(name, known, on), vocabulary));
}

function find(name: string, known: readonly ProtocolFile[], on: string): ProtocolFile {
  if (name.endsWith('.yaml') || name.endsWith('.yml')) return fromPath(name);
  const [id = '', version] = name.split('@');
  const versions = known.filter(
    (file) => file.id === id && (version === undefined || file.version === version),
  );
  const inForce = versions.filter((file) => file.version === 'undated' || file.version <= on);
  const found = inForce.at(-1) ?? versions.at(-1);
  if (found === undefined) {
    const names = known.map((file) => file.id).join(', ');
    throw new BadInput([
      `Er is geen protocol "${name}". Er zijn: ${names}. / There is no protocol "${name}". There are: ${names}.`,
    ]);
  }
  return found;
}

function fromPath(name: string): ProtocolFile {
  const path = resolve(name);
  if (!existsSync(path))
    throw new BadInput([`Het bestand ${name} is er niet. / The file ${name} is not there.`]);
  return { id: basename(dirname(dirname(path))), version: basename(dirname(path)), path, scenarios: [] };
}
