import { spawnSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { print } from './print.ts';
import { makeBundles, reportBrowser } from './sections/browser.ts';
import { reportCheckEngine } from './sections/check-engine.ts';
import { reportFiveProtocols } from './sections/five-protocols.ts';
import { reportGrowth } from './sections/growth.ts';
import { reportMemory } from './sections/memory.ts';
import { reportPeers } from './sections/peers.ts';
import { reportCheck } from './server/report-check.ts';
import { photoLoad, reportPhotos } from './server/report-photos.ts';
import { reportStart } from './server/report-start.ts';
import { paces } from './stopwatch.ts';
import { reportText } from './text/report-text.ts';
import { loadWorld } from './world/protocols.ts';
import { loadCaseSituations } from './world/situations.ts';

// Every figure Plaatswijs claims, in one run. `--quick` only shows that everything still works; its figures are rough.
const quick = process.argv.includes('--quick');
const pace = quick ? paces.quick : paces.full;
const world = loadWorld();
const cases = loadCaseSituations(world.vocabulary).filter((_, index) => !quick || index % 8 === 0);
const sizes = quick ? [10, 100, 1_000] : [10, 100, 1_000, 10_000];

// First, so that no source can be edited between loading the engine and bundling it.
const bundles = await makeBundles(world);

print(
  `Node ${process.versions.node}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), one used`,
);
print(
  `processor time; medians of ${pace.rounds} interleaved rounds after warm-up${quick ? '; quick: few cases, rough figures' : ''}`,
);
await reportPeers(world, cases, pace);
reportFiveProtocols(world, cases, pace);
await reportCheckEngine(world, pace);
await reportGrowth(world, sizes, pace);
reportBrowser(world, bundles);
reportMemory(world, cases);
await reportText(pace);
await reportCheck(quick ? { rounds: 1, seconds: 1 } : { rounds: 5, seconds: 4 });
await reportStart(quick ? 1 : 5);
await reportPhotos(quick ? photoLoad.quick : photoLoad.full);
// Each in a process of its own: for the roster its memory is one of the figures.
for (const name of ['roster', 'consent', 'audit', 'cases', 'photo', 'rights']) {
  const program = fileURLToPath(new URL(`${name}/main.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}
