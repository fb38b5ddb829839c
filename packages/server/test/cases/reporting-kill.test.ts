import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReportByCode, readOpenedReport } from '../../src/modules/cases/reporting/opened-report.ts';
import { checkBlobs } from '../../src/platform/blobs/index.ts';
import type { Reporting } from './dying-reporter.ts';
import { openReportWorld, type ReportWorld, start } from './report-world.ts';

const program = fileURLToPath(new URL('./dying-reporter.ts', import.meta.url));

let world: ReportWorld;
let schoolId: string;
beforeAll(async () => {
  world = await openReportWorld();
  schoolId = world.board.schools['demarel']?.id ?? '';
  await world.add('confidential-counsellor', schoolId);
}, 60_000);
afterAll(() => world.close());

/** Lets somebody report until they die; `after` is how long the test lets them, in milliseconds. */
async function reportUntilKilled(dies: 'while-keeping' | 'never', reports: number, after: number | null) {
  const { boardId, folder } = world;
  const given: Reporting = { boardId, schoolId, folder, reports };
  const args = [JSON.stringify(world.opened.appSettings), JSON.stringify(given), dies];
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = once(child, 'exit');
  if (after !== null) {
    while (!said.includes('ready') && child.exitCode === null) await delay(10);
    await delay(after);
    child.kill('SIGKILL');
  }
  const [code, signal] = await ended;
  return { code, signal, codes: [...said.matchAll(/^received (\S+)$/gm)].map(([, one]) => one ?? '') };
}

/** Everything that is there agrees with everything else, and what was held and not kept goes. */
async function expectWhole(): Promise<void> {
  const reports = await world.all('case_report');
  const evidence = await world.all('case_evidence');
  const custody = await world.all('case_custody');
  const cases = await world.all('school_case');
  const letters = await world.all('case_letter');
  expect(cases.map(({ id }) => id).toSorted()).toEqual(reports.map(({ case_id }) => case_id).toSorted());
  const blobs = new Map((await world.all('blob')).map((row) => [row['id'], row['state']]));
  for (const { id, case_id } of reports) {
    const files = evidence.filter(({ report_id }) => report_id === id);
    expect(files).toHaveLength(2);
    for (const file of files) {
      expect(blobs.get(file['blob_id'])).toBe('kept');
      expect(custody.filter(({ evidence_id }) => evidence_id === file['id'])).toHaveLength(1);
    }
    expect(letters.filter((letter) => letter['case_id'] === case_id)).toHaveLength(2);
  }
  expect(evidence).toHaveLength(reports.length * 2);
  await world.blobs.sweep(world.boardId, new Date(start.getTime() + 3 * 3_600_000));
  expect((await world.all('blob')).filter(({ state }) => state !== 'kept')).toEqual([]);
  expect(await world.all('blob')).toHaveLength(evidence.length);
  const owner = await world.opened.connectAsOwner();
  const { faults, files } = await checkBlobs(owner, world.folder);
  await owner.end();
  expect({ faults, files }).toEqual({ faults: [], files: evidence.length });
}

describe('a server that is killed', () => {
  it('REP-60: in the middle of the files of a report leaves nothing of that one, and all of those before it', async () => {
    const { signal, codes } = await reportUntilKilled('while-keeping', 3, null);
    expect(signal).toBe('SIGKILL');
    expect(codes).toHaveLength(2);
    expect(await world.all('case_report')).toHaveLength(2);
    await expectWhole();
  }, 60_000);

  it('REP-60: at any moment loses no report that was acknowledged, with both its files', async () => {
    let acknowledged = 0;
    const round = async (after: number) => {
      const { codes } = await reportUntilKilled('never', 200, after);
      for (const code of codes) {
        const content = await world.database.withBoard(world.boardId, async (tx) => {
          const opened = await openReportByCode(tx, world.keyring, { schoolId, code });
          return opened === null ? null : readOpenedReport(tx, opened, start);
        });
        expect(content?.files.map(({ name }) => name).toSorted()).toEqual(['een.txt', 'twee.txt']);
      }
      acknowledged += codes.length;
      await expectWhole();
    };
    const more = Array.from({ length: Number(process.env['SOAK_ROUNDS'] ?? 0) }, (_, at) => at * 17);
    for (const after of [60, 190, 530, ...more]) await round(after);
    // A slow machine was killed before its first each time: it gets longer.
    for (let after = 1600; acknowledged === 0 && after < 15_000; after *= 3) await round(after);
    expect(acknowledged).toBeGreaterThan(0);
  }, 120_000);
});
