/**
 * The part of vitest's JSON report that counts.
 *
 * @typedef {{ status: string, assertionResults: readonly { status: string }[] }} FileResult
 * @typedef {{ testResults: readonly FileResult[] }} Report
 */

/**
 * Counts tests in vitest's report. What is not a test but did go wrong counts as one failure too: a file that
 * could not be loaded, an error outside any test, no report, and a run in which nothing was tested at all.
 *
 * @param {Report | undefined} report
 * @param {number | null} exitStatus of vitest itself
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function countTests(report, exitStatus) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report?.testResults ?? []) {
    const results = file.assertionResults.map((result) => result.status);
    for (const result of results) {
      counts[result === 'passed' || result === 'failed' ? result : 'skipped'] += 1;
    }
    if (file.status === 'failed' && !results.includes('failed')) counts.failed += 1;
  }
  if (counts.failed === 0 && (exitStatus !== 0 || counts.passed === 0)) counts.failed = 1;
  return counts;
}
