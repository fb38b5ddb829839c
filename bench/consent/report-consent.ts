import { consentOverviewFor } from '@plaatswijs/server/testing';
import { print, printTable, printTitle, verdict } from '../print.ts';
import { quantile } from '../stopwatch.ts';
import { type FilledLedger, fillLedger } from './filled-ledger.ts';

/** Most times as long with a hundred times the people. */
const most = 1.5;
const day = '2026-11-21';

/** How consent of a group of 30 for 6 purposes is found, in a small ledger and in a large one. */
export async function reportConsent(sizes: readonly [number, number], rounds: number): Promise<void> {
  printTitle('Effective consent of a group of 30 for 6 purposes');
  const ledgers: FilledLedger[] = [];
  for (const size of sizes) ledgers.push(await fillLedger(size));
  const times = ledgers.map((): number[] => []);
  // Interleaved, and by the clock: most of the work is done in the database, which is another process.
  for (let round = -20; round < rounds; round++) {
    for (const [at, ledger] of ledgers.entries()) {
      const began = performance.now();
      const found = await consentOverviewFor(
        ledger.database,
        ledger.boardId,
        ledger.schoolId,
        ledger.group,
        day,
      );
      const took = performance.now() - began;
      if (found.filter(({ state }) => state === 'given').length !== 180)
        throw new Error('not everybody was found');
      if (round >= 0) times[at]?.push(took);
    }
  }
  const rows = ledgers.map(({ lines }, at) => [
    `${(sizes[at] ?? 0).toLocaleString('en-GB')} people, ${lines.toLocaleString('en-GB')} lines`,
    `${quantile(times[at] ?? [], 0.5).toFixed(2)} ms`,
    `p95 ${quantile(times[at] ?? [], 0.95).toFixed(2)} ms`,
  ]);
  printTable([['ledger', 'median', ''], ...rows]);
  const [small = [], large = []] = times;
  const ratio = quantile(large, 0.5) / quantile(small, 0.5);
  print(`  ratio ${ratio.toFixed(2)}, at most ${most}: ${verdict(ratio <= most)}`);
  for (const ledger of ledgers) await ledger.close();
}
