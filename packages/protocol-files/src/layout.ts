import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The protocols that come with Plaatswijs. */
export const protocolsFolder = fileURLToPath(new URL('../../../protocols', import.meta.url));

/** One version of one protocol on disk. */
export interface ProtocolFile {
  readonly id: string;
  /** The folder of the version: its date of coming into force, or `undated`. */
  readonly version: string;
  readonly path: string;
  readonly scenarios: readonly string[];
}

/** Where a protocols folder keeps the facts all its protocols share. */
export function factsFile(folder: string): string {
  return join(folder, 'facts.yaml');
}

/** Where a protocols folder keeps the situations people come with. */
export function startersFile(folder: string): string {
  return join(folder, 'starters.yaml');
}

/** Every `<id>/<version>/protocol.yaml` of a folder, by id and then version. A folder without one is passed over. */
export function listProtocolFiles(folder: string): readonly ProtocolFile[] {
  return subfolders(folder).flatMap((id) =>
    subfolders(join(folder, id)).flatMap((version) => {
      const path = join(folder, id, version, 'protocol.yaml');
      return existsSync(path)
        ? [{ id, version, path, scenarios: scenarioFiles(join(folder, id, version)) }]
        : [];
    }),
  );
}

function scenarioFiles(versionFolder: string): readonly string[] {
  const folder = join(versionFolder, 'scenarios');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

function subfolders(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
