import { readFile } from 'node:fs/promises';
import { build } from 'vite';
import {
  appBuild,
  dist,
  type PublicAssets,
  publicBuild,
  publicFilesBuild,
  publicManifest,
} from './build-settings.ts';
import { compressFolder } from './compress.ts';

// node packages/web/scripts/build.ts [app|public]: the app and the files of the public pages (dist/app), and the public
// pages themselves for the server (dist/public), which point at their files by hashed names. Both unless one is named.

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

// Started from a test this would be `test`, for which React's plugin writes code that a production React can't run.
process.env['NODE_ENV'] = 'production';

const only = process.argv[2];
const start = performance.now();
if (only !== 'public') await build(appBuild);
if (only !== 'app') {
  await build(publicFilesBuild);
  await build(publicBuild(await publicAssets()));
}
await compressFolder(`${dist}/app`);
process.stdout.write(`web built in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
