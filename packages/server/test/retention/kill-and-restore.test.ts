import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openTestDatabase } from '@plaatswijs/testkit/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casesHeardOf, retainedCases } from '../../src/modules/cases/index.ts';
import { sweepRetention } from '../../src/modules/retention/index.ts';
import { restoreBackup, writeBackup } from '../../src/platform/backup/index.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLog } from '../../src/platform/log/index.ts';
import { asOwner, closedCase, isThere, openRetentionWorld, type RetentionWorld } from './retention-world.ts';

const program = fileURLToPath(new URL('./dying-sweeper.ts', import.meta.url));

let world: RetentionWorld;
beforeAll(async () => {
  world = await openRetentionWorld();
}, 60_000);
afterAll(() => world.close());

async function sweepUntilKilled(dies: 'in-the-middle' | 'never', after: number | null) {
  const args = [JSON.stringify(world.opened.appSettings), world.boardId, '2023-03-31', dies];
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = once(child, 'exit');
  if (after !== null) {
    while (!said.includes('ready') && child.exitCode === null) await delay(5);
    await delay(after);
    child.kill('SIGKILL');
  }
  const [, signal] = await ended;
  return signal;
}

/** Every case is whole, or gone and in the log; answers with how many are gone. */
async function expectWholeOrGone(cases: readonly string[]): Promise<number> {
  let gone = 0;
  for (const caseId of cases) {
    const [row] = await asOwner(
      world,
      `select
         (select count(*)::int from plaatswijs.school_case where id = $1) as cases,
         (select count(*)::int from plaatswijs.case_entry where case_id = $1) as entries,
         (select count(*)::int from plaatswijs.case_reader where case_id = $1) as readers,
         (select count(*)::int from plaatswijs.case_report where case_id = $1) as reports,
         (select count(*)::int from plaatswijs.destruction_log where record_id = $1) as logged,
         (select count(*)::int from plaatswijs.audit_event
            where subject = $1::text and kind = 'retention.destroyed') as told`,
      [caseId],
    );
    if (row?.cases === 0) {
      expect(row).toEqual({ cases: 0, entries: 0, readers: 0, reports: 0, logged: 1, told: 1 });
      gone += 1;
    } else {
      expect(row).toMatchObject({ cases: 1, reports: 1, logged: 0, told: 0 });
      expect(row?.entries).toBeGreaterThan(0);
      expect(row?.readers).toBeGreaterThan(0);
    }
  }
  return gone;
}

describe('a server that is killed while it destroys', () => {
  it('RET-6 leaves each case whole, or gone with its line in the log; what was left goes the next time', async () => {
    const cases: string[] = [];
    for (let count = 0; count < 8; count++) cases.push(await closedCase(world));
    await world.sweep('2023-02-20');
    expect(await sweepUntilKilled('in-the-middle', null)).toBe('SIGKILL');
    expect(await expectWholeOrGone(cases)).toBe(1);
    const more = Array.from({ length: Number(process.env['SOAK_ROUNDS'] ?? 0) }, (_, round) => round * 7);
    for (const after of [15, 40, 70, ...more]) {
      await sweepUntilKilled('never', after);
      await expectWholeOrGone(cases);
    }
    await world.sweep('2023-03-31');
    expect(await expectWholeOrGone(cases)).toBe(cases.length);
  }, 120_000);
});

describe('an older backup that is put back', () => {
  it('RET-12 has what was destroyed since, and the next sweep destroys it again', async () => {
    const caseId = await closedCase(world);
    await world.sweep('2023-02-20');
    const folder = await mkdtemp(path.join(tmpdir(), 'plaatswijs-restored-'));
    const made = await writeFrom(path.join(folder, 'backup'));
    await world.sweep('2023-03-31');
    expect(await isThere(world, caseId)).toBe(false);
    const target = await openTestDatabase();
    const owner = await target.opened.connectAsOwner();
    await restoreBackup({ owner, file: made, passphrase, files: null });
    await owner.end();
    expect(await isThere(target, caseId)).toBe(true);
    const ports = {
      database: target.database,
      log: createLog('silent'),
      retained: retainedCases,
      cases: casesHeardOf,
    };
    await sweepRetention(ports, world.boardId, new Date('2023-03-31T12:00:00Z'));
    expect(await isThere(target, caseId)).toBe(false);
    await target.dispose();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);
});

const passphrase = 'vier losse woorden hier';

async function writeFrom(file: string): Promise<string> {
  const owner = await world.opened.connectAsOwner();
  try {
    await writeBackup({ owner, file, passphrase, files: null, clock: systemClock, guessCost: 1024 });
    return file;
  } finally {
    await owner.end();
  }
}
