import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

// node packages/web/scripts/measure-bundle.ts: what a first visit loads of the last build, against our limits.

const kilobyte = 1000;
const limits = { 'first load, script': 200, 'public pages, style': 15, 'public pages, script': 40 } as const;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
  readonly src?: string;
  readonly dynamicImports?: readonly string[];
}

const dist = new URL('../dist/app/', import.meta.url);
const [app, pages] = await Promise.all(
  ['manifest.json', 'public.json'].map(async (name) => {
    // Written by Vite.
    return JSON.parse(await readFile(new URL(`.vite/${name}`, dist), 'utf8')) as Record<string, Chunk>;
  }),
);
const manifest: Record<string, Chunk> = { ...pages, ...app };

async function gzipped(file: string): Promise<number> {
  return gzipSync(await readFile(new URL(file, dist)), { level: 9 }).length / kilobyte;
}

/** The chunk and all it imports before it can run. */
function withImports(key: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const one of manifest[key]?.imports ?? []) withImports(one, seen);
  return seen;
}

async function sizeOf(keys: Iterable<string>): Promise<number> {
  const files = [...keys].flatMap((key) => manifest[key]?.file ?? []);
  const sizes = await Promise.all(files.filter((file) => !file.endsWith('.html')).map(gzipped));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** One language comes before the first paint too, though it is imported dynamically; and the page at `/`. */
const first = new Set([
  ...withImports('index.html'),
  ...withImports('src/app/start.tsx'),
  ...withImports('src/messages/nl/index.ts'),
  ...withImports('src/features/home/home-page.tsx'),
]);
const measured = {
  'first load, script': await sizeOf(first),
  'public pages, style': await sizeOf(['src/public/public.css']),
  'public pages, script': await sizeOf(withImports('src/public/enhance.ts')),
} satisfies Record<keyof typeof limits, number>;

let over = false;
for (const [name, limit] of Object.entries(limits)) {
  const size = measured[name as keyof typeof limits];
  over ||= size > limit;
  process.stdout.write(
    `${size > limit ? 'TOO LARGE ' : ''}${name}: ${size.toFixed(1)} kB gzip (limit ${limit})\n`,
  );
}
if (over) process.exitCode = 1;
