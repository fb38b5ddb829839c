import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { World } from '../world/protocols.ts';
import { type Packed, packVocabulary } from './packing.ts';

/** What a browser would fetch. */
export interface Bundle {
  readonly code: string;
  /** Bytes, minified. */
  readonly size: number;
  /** Bytes, minified and compressed. */
  readonly gzipped: number;
  /** Packages that ended up in it, with their bytes before compression. */
  readonly packages: ReadonlyMap<string, number>;
}

const entry = fileURLToPath(import.meta.resolve('./entry.ts'));

/** Name under which the bundle puts its one function. */
export const globalName = 'plaatswijs';

/** Bundles the engine for a browser, with the protocols of a world in it or with none. */
export async function bundle(world: World, protocols: World['protocols']): Promise<Bundle> {
  const packed: Packed = {
    vocabulary: packVocabulary(world.vocabulary),
    protocols: protocols.map(({ protocol }) => protocol),
  };
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `import { prepare } from ${JSON.stringify(entry)}; export const ask = prepare(${JSON.stringify(packed)});`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName,
    platform: 'browser',
    target: 'es2022',
  });
  const [file] = outputFiles;
  const [output] = Object.values(metafile.outputs);
  if (file === undefined || output === undefined) throw new Error('esbuild gave no bundle');
  const { text: code, contents } = file;
  const inputs = Object.entries(output.inputs).map(
    ([path, { bytesInOutput }]) => [path, bytesInOutput] as const,
  );
  return {
    code,
    size: contents.length,
    gzipped: gzipSync(contents, { level: 9 }).length,
    packages: byPackage(inputs),
  };
}

function byPackage(inputs: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [path, bytes] of inputs) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? 'Plaatswijs itself';
    found.set(name, (found.get(name) ?? 0) + bytes);
  }
  return found;
}
