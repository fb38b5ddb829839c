// `npm ci` throws node_modules away first, so two at once break each other. One installs, the other waits.
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './root.mjs';
import { say } from './say.mjs';

const cache = path.join(root, '.cache');
const lock = path.join(cache, 'install.lock');

/**
 * Does the work while no other launcher in this repository does the same. The work names the program that it
 * starts: should this launcher be killed, then the lock holds until that program has ended too.
 *
 * @template Result
 * @param {(alsoHeldBy: (program: import('node:child_process').ChildProcess) => void) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withInstallLock(work) {
  mkdirSync(cache, { recursive: true });
  for (let waited = 0; !takeLock(); waited += 1) {
    if (waited === 0) {
      say(
        `elders wordt al geïnstalleerd; even wachten (of verwijder ${lock}).`,
        `another install is running; waiting for it (or remove ${lock}).`,
      );
    }
    await wait(200);
  }
  try {
    return await work((program) => appendFileSync(lock, ` ${program.pid ?? ''}`));
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Makes the lock ours, unless a living process holds it. */
function takeLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  if (!holderLives()) rmSync(lock, { force: true });
  return false;
}

/** False only when all that the lock names are gone: they were ended in the middle and could not clean up. */
function holderLives() {
  try {
    const holders = readFileSync(lock, 'utf8').split(' ').filter(Boolean);
    // Between making and filling the lock it is empty for a moment.
    return holders.length === 0 || holders.some((holder) => lives(Number(holder)));
  } catch {
    // Given back just now: the next try will take it.
    return true;
  }
}

/** @param {number} processId */
function lives(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Any other answer than "no such process" comes from one that is there.
    return /** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH';
  }
}
