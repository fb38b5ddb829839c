import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = dirname(fileURLToPath(new URL('../../package.json', import.meta.url)));

/** Runs a build of ours into a folder of its own, so that no other build is met halfway; gives back the folder. */
async function buildApart(...command: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plaatswijs-web-'));
  await run(process.execPath, [...command], {
    env: { ...process.env, NODE_ENV: 'production', PLAATSWIJS_WEB_DIST: folder },
  });
  return folder;
}

/** Builds the gallery (2 s); the folder of its `index.html`. */
export function buildGallery(): Promise<string> {
  const vite = `${root}/node_modules/vite/bin/vite.js`;
  return buildApart(
    vite,
    'build',
    '-c',
    `${root}/packages/web/vite.config.ts`,
    '-l',
    'error',
    '--emptyOutDir',
  );
}

/** Builds the public pages (2 s): `app` with their style and script, `public/render.js` with the pages. */
export function buildPublic(): Promise<string> {
  return buildApart(`${root}/packages/web/scripts/build.ts`, 'public');
}

/** Builds the application with its service worker (3 s): `app`. */
export function buildApp(): Promise<string> {
  return buildApart(`${root}/packages/web/scripts/build.ts`, 'app');
}
