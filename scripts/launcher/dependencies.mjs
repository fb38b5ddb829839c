// Installs the packages when they are not there yet or no longer the ones that the lockfile names.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runToTheEnd, succeeded, success } from './child.mjs';
import { withInstallLock } from './install-lock.mjs';
import { root } from './root.mjs';
import { say } from './say.mjs';

/** Inside node_modules, so that whoever throws that away throws this away too. */
const stamp = path.join(root, 'node_modules', '.plaatswijs-installed');

/**
 * Runs `npm ci` unless the packages of exactly this lockfile are in place. The stamp goes before the install
 * and comes back only after it, so an install that was broken off is done again.
 *
 * @returns {Promise<import('./child.mjs').Ending>}
 */
export async function installDependencies() {
  if (isInstalled()) return success;
  return withInstallLock(async (alsoHeldBy) => {
    // Another terminal may have done it while this one waited.
    if (isInstalled()) return success;
    say('de pakketten worden geïnstalleerd (een halve minuut).', 'installing the packages (half a minute).');
    rmSync(stamp, { force: true });
    const wanted = wantedPackages();
    const ending = await runNpmCi(alsoHeldBy);
    if (succeeded(ending)) writeFileSync(stamp, wanted);
    else if (!ending.interrupted) {
      say('installeren lukte niet; hierboven staat waarom.', 'the install failed; the reason is above.');
    }
    return ending;
  });
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wantedPackages();
}

/** A digest of all that decides what `npm ci` puts in node_modules. */
function wantedPackages() {
  const digest = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of ['package.json', 'package-lock.json', ...workspaceManifests()]) {
    digest.update(`${file}\n`).update(readFileSync(path.join(root, file)));
  }
  return digest.digest('hex');
}

function workspaceManifests() {
  return readdirSync(path.join(root, 'packages'))
    .sort()
    .map((name) => path.join('packages', name, 'package.json'))
    .filter((file) => existsSync(path.join(root, file)));
}

/** @param {(npm: import('node:child_process').ChildProcess) => void} started */
function runNpmCi(started) {
  // Everything, whatever NODE_ENV or a person's own npm settings say: the stamp promises a complete install.
  // Our tools want a newer Node than the one that installs; npm's warning about that is what loglevel hides.
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error'];
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { cwd: root, stdio: ['ignore', process.stderr, 'inherit'] };
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('npm-cli.js')) return runToTheEnd(process.execPath, [npm, ...args], options, started);
  // On Windows npm is a script of the shell; the arguments are ours, so there is nothing to quote.
  return runToTheEnd('npm', args, { ...options, shell: process.platform === 'win32' }, started);
}
