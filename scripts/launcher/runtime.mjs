// Plaatswijs runs TypeScript without a build, which the Node of many machines can't do yet.
// So npm brings a Node of our own along, and the machine's Node only has to be able to start this launcher.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { say } from './say.mjs';

/**
 * Whether this Node runs TypeScript without a flag and is one that our tools accept: 22.18 and up,
 * without 23 and 25, the short-lived versions.
 *
 * @param {string} version like '24.21.0'
 * @returns {boolean}
 */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 22) return minor >= 18;
  return major === 24 || major >= 26;
}

/**
 * The Node to run Plaatswijs with: the one that runs this launcher if it can, else the one from npm.
 * Without either it says so and answers undefined.
 *
 * @returns {string | undefined} path of the executable
 */
export function chooseRuntime() {
  if (runsTypeScript(process.versions.node)) return process.execPath;
  const bundled = bundledNode();
  if (existsSync(bundled)) return bundled;
  const here = `${process.platform} ${process.arch}`;
  say(
    `heeft Node 22.18, 24 of nieuwer nodig. Hier draait ${process.versions.node}, en voor ${here} komt er geen mee via npm.`,
    `needs Node 22.18, 24 or newer. This is ${process.versions.node}, and npm has none for ${here}.`,
  );
  return undefined;
}

/** Where the optional dependency for this machine puts its Node. */
function bundledNode() {
  const windows = process.platform === 'win32';
  const folder = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  return path.join(root, 'node_modules', folder, 'bin', windows ? 'node.exe' : 'node');
}

/**
 * The environment for a program under the chosen Node: whatever it starts by the name `node` is that Node too.
 *
 * @param {string} node path of the executable
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentFor(node) {
  // Windows spells the variable `Path`; a second spelling beside it would leave the outcome to chance.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const rest = process.env[name];
  const first = path.dirname(node);
  return { ...process.env, [name]: rest ? `${first}${path.delimiter}${rest}` : first };
}
