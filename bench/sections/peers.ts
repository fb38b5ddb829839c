import { ours, type PeerFigures, raceWithPeers } from '../peers/race-with-peers.ts';
import { microseconds, print, printTable, printTitle, verdict } from '../print.ts';
import type { Pace } from '../stopwatch.ts';
import { protocolNamed, type World } from '../world/protocols.ts';
import type { CaseSituation } from '../world/situations.ts';

const wanted = 10;

/** Section 1: our whole assessment against the bare decision of three other engines. */
export async function reportPeers(world: World, cases: readonly CaseSituation[], pace: Pace): Promise<void> {
  printTitle(
    '1. One assessment of De Marel with full explanation, against other engines deciding the same norms',
  );
  const figures = await raceWithPeers(protocolNamed(world, 'demarel'), cases, pace);
  printScope(figures);
  const own = figures.times.get(ours) ?? Number.NaN;
  printTable([
    ['for one situation', 'median', 'times ours'],
    ...[...figures.times].map(([name, time]) => [name, microseconds(time), (time / own).toFixed(2)]),
  ]);
  const stock = fastest(figures, (name) => !name.includes(','));
  const any = fastest(figures, () => true);
  print(`  wanted: at least ${wanted} times as fast as the fastest peer`);
  print(
    `  all norms in one set: ${(stock.time / own).toFixed(1)} x ${stock.name}: ${verdict(stock.time >= wanted * own)}`,
  );
  print(
    `  sorted by act for it: ${(any.time / own).toFixed(1)} x ${any.name}: ${verdict(any.time >= wanted * own)}`,
  );
}

function printScope({ shared, norms, conditions, situations, undetermined }: PeerFigures): void {
  print(
    `  ${norms} norms (${conditions} conditions) over ${situations} conformance situations, the rest usual;`,
  );
  print(`  ${undetermined} more are left out: a verdict there hangs on a fact that has no usual value.`);
  print('  Every engine gave the same verdict as ours on every norm in every situation.');
  print('  Tensions between norms are left out on both sides: no peer knows them.');
  if (shared.leftOut.length === 0) print('  No norm is left out.');
  for (const { norm, why } of shared.leftOut) print(`  Left out on both sides: ${norm}: ${why}.`);
}

function fastest({ times, peers }: PeerFigures, among: (name: string) => boolean) {
  const timed = peers.filter(among).map((name) => ({ name, time: times.get(name) ?? Number.NaN }));
  return timed.reduce((best, next) => (next.time < best.time ? next : best));
}
