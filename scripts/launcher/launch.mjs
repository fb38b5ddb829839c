// From a verb on the command line to a running program: packages first, then a Node, then the program itself.
import path from 'node:path';
import { format, lint, runCheck } from './check.mjs';
import { endLike, runInForeground, succeeded } from './child.mjs';
import { installDependencies } from './dependencies.mjs';
import { root } from './root.mjs';
import { chooseRuntime } from './runtime.mjs';
import { say } from './say.mjs';
import { runTest } from './test.mjs';
import { prepareTestMachine } from './test-machine.mjs';
import { buildWeb } from './web.mjs';

const cli = path.join(root, 'packages/cli/src/main.ts');
const bench = path.join(root, 'bench/main.ts');

/**
 * What each verb does with the chosen Node; the answer is how it ended.
 * The `cli` and `node` verbs stay in the directory of the person who calls, the others work in the repository.
 *
 * @type {Record<string, (node: string, args: string[]) => Promise<import('./child.mjs').Ending>>}
 */
const verbs = {
  start: (node, args) => withPages(node, [cli, 'serve', '--demonstration', ...args], root),
  cli: (node, args) =>
    args[0] === 'serve'
      ? withPages(node, [cli, ...args], process.cwd())
      : runInForeground(node, [cli, ...args], process.cwd()),
  node: (node, args) => runInForeground(node, args, process.cwd()),
  bench: (node, args) => runInForeground(node, [bench, ...args], root),
  build: (node) => buildWeb(node),
  test: async (node, args) => {
    await prepareTestMachine();
    const built = await buildWeb(node);
    return succeeded(built) ? runTest(node, args) : endBeforeTests(built);
  },
  check: runCheck,
  lint: (node, args) => runInForeground(node, [...lint, ...args], root),
  format: (node, args) => runInForeground(node, [...format, ...args], root),
};

/**
 * A program that shows pages: they are built first.
 *
 * @param {string} node
 * @param {string[]} args
 * @param {string} cwd
 */
async function withPages(node, args, cwd) {
  const built = await buildWeb(node);
  return succeeded(built) ? runInForeground(node, args, cwd) : built;
}

/**
 * A test run that could not begin still ends with its count, for whoever only reads the last line.
 *
 * @param {import('./child.mjs').Ending} ending
 */
function endBeforeTests(ending) {
  if (!ending.interrupted) process.stdout.write('0 passed, 1 failed\n');
  return ending;
}

/**
 * Runs one verb and ends this process the way the verb ended, signals included.
 *
 * @param {string} verb
 * @param {string[]} args
 * @returns {Promise<void>}
 */
export async function launch(verb, args) {
  const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!run) {
    const known = Object.keys(verbs).join(', ');
    say(
      `onbekende opdracht '${verb}'; kies uit: ${known}.`,
      `unknown verb '${verb}'; choose from: ${known}.`,
    );
    process.exitCode = 2;
    return;
  }
  const install = await installDependencies();
  if (!succeeded(install)) return giveUp(verb, install);
  const node = chooseRuntime();
  if (!node) return giveUp(verb, { status: 1, signal: null });
  endLike(await run(node, args));
}

/**
 * Ends before the verb could begin.
 *
 * @param {string} verb
 * @param {import('./child.mjs').Ending} ending
 */
function giveUp(verb, ending) {
  if (verb === 'test') endBeforeTests(ending);
  // npm ends in good order when it is interrupted; the verb that was asked for has not run all the same.
  endLike(ending.interrupted ? { status: null, signal: ending.interrupted } : ending);
}
