import { readFile } from 'node:fs/promises';
import { build } from 'vite';
import {
  type AppFiles,
  appBuild,
  dist,
  firstPageBuild,
  type PublicAssets,
  publicBuild,
  publicFilesBuild,
  publicManifest,
} from './build-settings.ts';
import { compressFolder } from './compress.ts';

// node packages/web/scripts/build.ts [app|public]: the app and the files of the public pages (dist/app), and the public
// pages themselves for the server (dist/public), which point at their files by hashed names. Both unless one is named.

/** A piece of the application, as Vite writes it down. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

interface Built {
  readonly file: string;
  readonly css?: readonly string[];
  readonly src?: string;
}

async function publicAssets(): Promise<PublicAssets> {
  const text = await readFile(`${dist}/app/${publicManifest}`, 'utf8');
  // Written by Vite a moment ago.
  const files = Object.values(JSON.parse(text) as Record<string, Built>);
  const built = (source: string): string => {
    const found = files.find((file) => file.src === source);
    if (found === undefined) throw new Error(`the build has no ${source}`);
    return `/${found.file}`;
  };
  const font = files.find((file) => file.src?.endsWith('latin-wght-normal.woff2'));
  return {
    style: built('src/public/public.css'),
    script: built('src/public/enhance.ts'),
    font: font === undefined ? null : `/${font.file}`,
  };
}

/** What the pages of the application are made of, as the build of a moment ago laid it down. */
async function appFiles(): Promise<AppFiles> {
  const text = await readFile(`${dist}/app/.vite/manifest.json`, 'utf8');
  const manifest = JSON.parse(text) as Record<string, Chunk>;
  const entry = filesOf(manifest, ['index.html']);
  const always = filesOf(manifest, ['src/app/start.tsx', 'src/messages/nl/index.ts']);
  const pages = Object.keys(manifest).filter((key) => /^src\/features\/.*-page\.tsx$/.test(key));
  const isNew = (file: string) => !entry.scripts.has(file) && !entry.styles.has(file);
  const font = Object.values(manifest).find(({ file }) => isUsualFont(file));
  return {
    font: font?.file ?? null,
    always: [...always.scripts].filter(isNew),
    pages: Object.fromEntries(
      pages.map((key) => {
        const { scripts, styles } = filesOf(manifest, [key]);
        return [
          key,
          {
            scripts: [...scripts].filter((file) => isNew(file) && !always.scripts.has(file)),
            styles: [...styles].filter(isNew),
          },
        ];
      }),
    ),
  };
}

/** The one file of the font that every page needs. */
function isUsualFont(file: string): boolean {
  return /latin-wght-normal-[^/]*\.woff2$/.test(file);
}

function filesOf(manifest: Readonly<Record<string, Chunk>>, keys: readonly string[]) {
  const files = { scripts: new Set<string>(), styles: new Set<string>() };
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) return;
    seen.add(key);
    for (const one of chunk.imports ?? []) visit(one);
    if (chunk.file.endsWith('.js')) files.scripts.add(chunk.file);
    for (const style of chunk.css ?? []) files.styles.add(style);
  };
  for (const key of keys) visit(key);
  return files;
}

// Started from a test this would be `test`, for which React's plugin writes code that a production React can't run.
process.env['NODE_ENV'] = 'production';

const only = process.argv[2];
const start = performance.now();
if (only !== 'public') {
  await build(appBuild);
  await build(firstPageBuild(await appFiles()));
}
if (only !== 'app') {
  await build(publicFilesBuild);
  await build(publicBuild(await publicAssets()));
}
await compressFolder(`${dist}/app`);
process.stdout.write(`web built in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
