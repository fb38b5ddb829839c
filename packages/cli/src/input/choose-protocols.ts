import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import {
  type LoadedProtocol,
  listProtocolFiles,
  loadProtocolFile,
  type ProtocolFile,
} from '@plaatswijs/protocol-files';
import { didYouMean, type Vocabulary } from '@plaatswijs/rules';
import { BadInput } from '../exit-status.ts';
import { Page } from '../output/page.ts';

/**
 * The protocols somebody asked for: ids (`demarel`), names that hold one (`kc-de-marel`), ids with a version
 * (`asko@2018-03-26`) or paths of a file. Of an id with several versions the one in force on the date is taken, else the
 * newest. None named: all. Which one was meant by a name is told on standard error.
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
  const [given = '', version] = name.split('@');
  const id = idMeantBy(given, known);
  const versions = known.filter(
    (file) => file.id === id && (version === undefined || file.version === version),
  );
  const inForce = versions.filter((file) => file.version === 'undated' || file.version <= on);
  const found = inForce.at(-1) ?? versions.at(-1);
  if (found === undefined) throw notThere(name, known);
  if (id !== given) new Page(process.stderr).line(`Protocol "${given}": ${id}`);
  return found;
}

/** The one id whose letters stand in the name, as in `kc-de-marel`. Less than that is no name of it: nothing is guessed. */
function idMeantBy(name: string, known: readonly ProtocolFile[]): string {
  const ids = [...new Set(known.map((file) => file.id))];
  if (ids.includes(name)) return name;
  const letters = lettersOf(name);
  const meant = ids.filter((id) => letters.includes(lettersOf(id)));
  return meant.length === 1 && meant[0] !== undefined ? meant[0] : name;
}

function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]/g, '');
}

function notThere(name: string, known: readonly ProtocolFile[]): BadInput {
  const ids = [...new Set(known.map((file) => file.id))];
  const meant = didYouMean(name, ids);
  const names = ids.join(', ');
  return new BadInput([
    [`Er is geen protocol "${name}".`, meant?.nl, `Er zijn: ${names}.`].filter(Boolean).join(' '),
    [`There is no protocol "${name}".`, meant?.en, `There are: ${names}.`].filter(Boolean).join(' '),
  ]);
}

function fromPath(name: string): ProtocolFile {
  const path = resolve(name);
  if (!existsSync(path))
    throw new BadInput([`Het bestand ${name} is er niet. / The file ${name} is not there.`]);
  return { id: basename(dirname(dirname(path))), version: basename(dirname(path)), path, scenarios: [] };
}
