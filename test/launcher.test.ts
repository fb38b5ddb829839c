import { describe, expect, test } from 'vitest';
import { countTests } from '../scripts/launcher/count-tests.mjs';
import { runsTypeScript } from '../scripts/launcher/runtime.mjs';

function file(status: string, ...tests: string[]) {
  return { status, assertionResults: tests.map((result) => ({ status: result })) };
}

describe('the count at the end of a test run', () => {
  test('is the number of tests when all is well', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('passed', 'passed', 'pending')] };
    expect(countTests(report, 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
  });

  test('counts each test that failed once', () => {
    const report = { testResults: [file('failed', 'passed', 'failed', 'failed')] };
    expect(countTests(report, 1)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });

  test('counts a file that could not be loaded as a failure', () => {
    const report = { testResults: [file('failed'), file('failed', 'passed')] };
    expect(countTests(report, 1)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });

  test('never calls a run without tests a success', () => {
    expect(countTests({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countTests({ testResults: [file('passed', 'pending')] }, 0).failed).toBe(1);
  });

  test('counts a run that broke down as a failure, with or without a report', () => {
    expect(countTests(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countTests({ testResults: [file('passed', 'passed')] }, 1).failed).toBe(1);
    expect(countTests({ testResults: [file('passed', 'passed')] }, null).failed).toBe(1);
  });
});

describe('the Node to run with', () => {
  test.each(['22.18.0', '24.0.0', '24.21.0', '26.1.0'])('%s runs TypeScript', (version) => {
    expect(runsTypeScript(version)).toBe(true);
  });

  test.each(['20.20.2', '22.17.1', '23.11.0', '25.2.0'])('%s is passed over', (version) => {
    expect(runsTypeScript(version)).toBe(false);
  });
});
