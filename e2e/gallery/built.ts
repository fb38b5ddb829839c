import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = dirname(fileURLToPath(new URL('../../package.json', import.meta.url)));

/** Builds the gallery (2 s), so that what is tested is what the sources say. */
export async function buildGallery(): Promise<string> {
  const vite = `${root}/node_modules/vite/bin/vite.js`;
  await run(process.execPath, [vite, 'build', '-c', `${root}/packages/web/vite.config.ts`, '-l', 'error']);
  return `${root}/packages/web/dist/gallery`;
}

/** Builds the public pages with their style and script (1 s). */
export async function buildPublic(): Promise<void> {
  await run(process.execPath, [`${root}/packages/web/scripts/build.ts`, 'public']);
}
