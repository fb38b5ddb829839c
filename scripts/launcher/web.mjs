// Builds the pages when their sources changed since the last time; the server itself needs no build.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runAndKeepOutput, success } from './child.mjs';
import { root } from './root.mjs';
import { say } from './say.mjs';

const build = 'packages/web/scripts/build.ts';
const stamp = path.join(root, 'packages/web/dist/.built-from');

/** What the pages are made from: their own sources and those of the packages that run in the browser too. */
const sources = ['packages/web', 'packages/contract/src', 'packages/rules/src', 'packages/text/src'];
const passedOver = new Set(['dist', 'node_modules', 'test']);

/**
 * Builds the pages unless they were built from exactly these sources. The stamp goes before the build and comes back only
 * after it, so a build that was broken off is done again.
 *
 * @param {string} node
 * @returns {Promise<import('./child.mjs').Ending>}
 */
export async function buildWeb(node) {
  const wanted = digestOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return success;
  say('de pagina’s worden gebouwd (enkele seconden).', 'building the pages (a few seconds).');
  rmSync(stamp, { force: true });
  const { ending, output } = await runAndKeepOutput(node, [build], root);
  if (ending.status === 0) writeFileSync(stamp, wanted);
  else process.stderr.write(output);
  return ending;
}

function digestOfSources() {
  const digest = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')));
  for (const folder of sources) addFolder(digest, path.join(root, folder));
  return digest.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} digest
 * @param {string} folder
 */
function addFolder(digest, folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!passedOver.has(entry.name)) addFolder(digest, file);
    } else digest.update(`${path.relative(root, file)}\n`).update(readFileSync(file));
  }
}
