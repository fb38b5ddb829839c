// The `test` verb: every check, then vitest, then one line that says how many of all that passed and failed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runChecks, runStep } from './check.mjs';
import { success } from './child.mjs';
import { countTests } from './count-tests.mjs';

const vitest = 'node_modules/vitest/vitest.mjs';

/**
 * @param {string} node
 * @param {string[]} args passed on to vitest, for example a part of a file name
 * @returns {Promise<import('./child.mjs').Ending>}
 */
export async function runTest(node, args) {
  const checks = await runChecks(node);
  if (checks.interrupted) return { status: null, signal: checks.interrupted };
  const tests = await runVitest(node, args);
  if (tests.interrupted) return { status: null, signal: tests.interrupted };
  const passed = checks.passed + tests.passed;
  const failed = checks.failed + tests.failed;
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? success : { status: 1, signal: null };
}

/**
 * @param {string} node
 * @param {string[]} args
 * @returns {Promise<{ passed: number, failed: number, interrupted?: NodeJS.Signals | undefined }>}
 */
async function runVitest(node, args) {
  const folder = mkdtempSync(path.join(tmpdir(), 'plaatswijs-test-'));
  const report = path.join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { ending, output } = await runStep('tests (vitest)', node, [vitest, 'run', ...reporters, ...args]);
    if (ending.interrupted) return { passed: 0, failed: 0, interrupted: ending.interrupted };
    const { passed, failed, skipped } = countTests(readReport(report), ending.status);
    if (failed > 0) process.stdout.write(`${output.trimEnd()}\n`);
    if (skipped > 0) process.stdout.write(`${skipped} tests were skipped\n`);
    return { passed, failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Vitest broke down before it could write one; the count makes that a failure.
    return undefined;
  }
}
