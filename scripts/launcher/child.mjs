// Starting a program so that it is as if the person had started it directly: same signals, same exit status.
import { spawn } from 'node:child_process';
import { environmentFor } from './runtime.mjs';

/**
 * How a program ended: by itself with a status, or by a signal. `interrupted` is the signal that this launcher
 * was sent meanwhile, also when the program caught it and ended in good order.
 *
 * @typedef {{ status: number | null, signal: NodeJS.Signals | null, interrupted?: NodeJS.Signals | undefined }} Ending
 */

/** @type {Ending} */
export const success = { status: 0, signal: null };

/** @type {readonly NodeJS.Signals[]} */
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Node 22 warns about every TypeScript file it runs; nobody can do anything with that. */
const quiet = '--disable-warning=ExperimentalWarning';

/**
 * @param {Ending} ending
 * @returns {boolean}
 */
export function succeeded(ending) {
  return ending.status === 0 && ending.interrupted === undefined;
}

/**
 * Starts a program, passes on the signals this process gets, and waits for the end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @param {(child: import('node:child_process').ChildProcess) => void} [started]
 * @returns {Promise<Ending>}
 */
export function runToTheEnd(command, args, options, started = () => {}) {
  const child = spawn(command, args, options);
  /** @type {NodeJS.Signals | undefined} */
  let interrupted;
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    interrupted = signal;
    // Ctrl-C at a terminal goes to every program in front: the child has it, and twice would mean "now!".
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  for (const signal of passedOn) process.on(signal, passOn);
  started(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => resolve({ status, signal, interrupted }));
  }).finally(() => {
    for (const signal of passedOn) process.off(signal, passOn);
  });
}

/**
 * Runs a program under the chosen Node with the person's own screen and keyboard.
 *
 * @param {string} node
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<Ending>}
 */
export function runInForeground(node, args, cwd) {
  return runToTheEnd(node, [quiet, ...args], { cwd, stdio: 'inherit', env: environmentFor(node) });
}

/**
 * Runs a program under the chosen Node and keeps what it prints, both streams in the order they came.
 *
 * @param {string} node
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<{ ending: Ending, output: string }>}
 */
export async function runAndKeepOutput(node, args, cwd) {
  /** @type {Buffer[]} */
  const chunks = [];
  // The program writes to a pipe, so it can't see itself whether colours will be read as colours.
  const colours = process.stdout.isTTY
    ? { FORCE_COLOR: '1', NO_COLOR: undefined }
    : { FORCE_COLOR: undefined, NO_COLOR: '1' };
  const env = { ...environmentFor(node), ...colours };
  const ending = await runToTheEnd(
    node,
    [quiet, ...args],
    { cwd, stdio: ['ignore', 'pipe', 'pipe'], env },
    (child) => {
      child.stdout?.on('data', (chunk) => chunks.push(chunk));
      child.stderr?.on('data', (chunk) => chunks.push(chunk));
    },
  );
  return { ending, output: Buffer.concat(chunks).toString() };
}

/**
 * Ends this process as its child ended; after a signal by that same signal, so that a shell sees what happened.
 *
 * @param {Ending} ending
 */
export function endLike({ status, signal }) {
  process.exitCode = status ?? 1;
  if (signal) process.kill(process.pid, signal);
}
