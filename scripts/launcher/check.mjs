// The checks that need no test: types, style, leftovers and walls.
import { runAndKeepOutput, success } from './child.mjs';
import { root } from './root.mjs';

// Tools are started by path: TypeScript 6 (for tools that read its API) and 7 (to check) both call themselves `tsc`.
const typescript = 'node_modules/typescript7/bin/tsc';
const biome = 'node_modules/@biomejs/biome/bin/biome';
const knip = 'node_modules/knip/bin/knip.js';
const depcruise = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs';

export const lint = [biome, 'check', '--error-on-warnings'];
export const format = [biome, 'check', '--write'];

/** @type {readonly { name: string, args: readonly string[] }[]} */
const checks = [
  { name: 'types', args: [typescript, '-p', 'tsconfig.json'] },
  {
    name: 'types of rules without Node or browser',
    args: [typescript, '-p', 'packages/rules/tsconfig.json'],
  },
  {
    name: 'types of text without Node or browser',
    args: [typescript, '-p', 'packages/text/tsconfig.json'],
  },
  { name: 'types of the pages', args: [typescript, '-p', 'packages/web/tsconfig.json'] },
  { name: 'types of the journeys', args: [typescript, '-p', 'e2e/tsconfig.json'] },
  { name: 'style (biome)', args: lint },
  { name: 'leftovers (knip)', args: [knip, '--no-progress', '--no-config-hints'] },
  { name: 'walls (dependency-cruiser)', args: [depcruise, '--config', '.dependency-cruiser.mjs', '.'] },
];

/**
 * Runs all checks, also after one has failed, with one line each and the tool's own words where it fails.
 *
 * @param {string} node
 * @returns {Promise<{ passed: number, failed: number, interrupted?: NodeJS.Signals | undefined }>}
 */
export async function runChecks(node) {
  let passed = 0;
  let failed = 0;
  for (const { name, args } of checks) {
    const { ending, output } = await runStep(name, node, args);
    if (ending.interrupted) return { passed, failed, interrupted: ending.interrupted };
    if (ending.status === 0) passed += 1;
    else {
      failed += 1;
      process.stdout.write(`${output.trimEnd()}\n`);
    }
  }
  return { passed, failed };
}

/**
 * The `check` verb.
 *
 * @param {string} node
 * @returns {Promise<import('./child.mjs').Ending>}
 */
export async function runCheck(node) {
  const { failed, interrupted } = await runChecks(node);
  if (interrupted) return { status: null, signal: interrupted };
  return failed === 0 ? success : { status: 1, signal: null };
}

/**
 * Runs one step and writes its line: what, how it went, how long it took.
 *
 * @param {string} name
 * @param {string} node
 * @param {readonly string[]} args
 */
export async function runStep(name, node, args) {
  process.stdout.write(`${name} … `);
  const started = performance.now();
  const { ending, output } = await runAndKeepOutput(node, args, root);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${ending.status === 0 ? 'ok' : 'FAILED'} (${seconds} s)\n`);
  return { ending, output };
}
