import { assess } from '@plaatswijs/rules';
import { microseconds, print, printTable, printTitle, verdict } from '../print.ts';
import { type Pace, processorTime, quantile } from '../stopwatch.ts';
import type { World } from '../world/protocols.ts';
import { asNew, type CaseSituation } from '../world/situations.ts';

/** One millisecond, in microseconds. */
const limit = 1000;

/** With nearly everything unknown, in microseconds: the median, and the slowest. */
const openLimits = { middle: 500, slowest: 15_000 };

const roundsMore = 3;

interface Timed {
  readonly name: string;
  readonly time: number;
}

/** Section 2: all protocols on one situation, with full explanation, on one core. */
export function reportFiveProtocols(world: World, cases: readonly CaseSituation[], pace: Pace): void {
  const count = world.protocols.length;
  printTitle(`2. ${count} protocols on one situation, with full explanation, on one core`);
  const usual = timeEach(world, cases, 'usual', pace);
  const open = timeEach(world, cases, 'open', { ...pace, longest: pace.longest / 2 });
  const rows = [row('the rest usual', usual), row('open: the rest not known', open)];
  printTable([['', 'median', 'p99', 'slowest', '', 'over 1 ms'], ...rows]);
  const middle = quantile(times(usual), 0.5);
  const worst = slowest(usual);
  print(`  wanted: under 1 ms. Median ${microseconds(middle)}: ${verdict(middle < limit)};`);
  print(
    `  p99 ${microseconds(quantile(times(usual), 0.99))}: ${verdict(quantile(times(usual), 0.99) < limit)};`,
  );
  print(`  slowest ${worst.name}, ${microseconds(worst.time)}: ${verdict(worst.time < limit)}`);
  const openMiddle = quantile(times(open), 0.5);
  const openWorst = slowest(open);
  print(
    `  open, wanted: median under ${microseconds(openLimits.middle)}: ${microseconds(openMiddle)}, ${verdict(openMiddle < openLimits.middle)};`,
  );
  print(
    `  slowest under ${microseconds(openLimits.slowest)}: ${openWorst.name}, ${microseconds(openWorst.time)}, ${verdict(openWorst.time < openLimits.slowest)}`,
  );
}

function row(name: string, timed: readonly Timed[]): string[] {
  const worst = slowest(timed);
  const over = timed.filter(({ time }) => time >= limit).length;
  return [
    name,
    microseconds(quantile(times(timed), 0.5)),
    microseconds(quantile(times(timed), 0.99)),
    microseconds(worst.time),
    `(${worst.name})`,
    `${over} of ${timed.length}`,
  ];
}

/**
 * The median time of each situation under all protocols, in microseconds. One assessment is far shorter than the program's
 * own housekeeping, which falls now on one and now on another; so there are more rounds than where many are timed at once.
 */
function timeEach(
  { protocols }: World,
  cases: readonly CaseSituation[],
  kind: 'usual' | 'open',
  pace: Pace,
): readonly Timed[] {
  const samples = cases.map(() => [] as number[]);
  const warm = performance.now() + pace.warmUp * 5;
  for (const given of cases) {
    if (performance.now() > warm) break;
    for (const compiled of protocols) assess(compiled, given[kind]);
  }
  const end = performance.now() + pace.longest;
  for (let round = 0; round < pace.rounds * roundsMore && (round === 0 || performance.now() < end); round++) {
    cases.forEach((given, index) => {
      const situation = asNew(given[kind]);
      const start = processorTime();
      for (const compiled of protocols) assess(compiled, situation);
      samples[index]?.push(processorTime() - start);
    });
  }
  return cases.map(({ name }, index) => ({ name, time: quantile(samples[index] ?? [], 0.5) }));
}

function times(timed: readonly Timed[]): readonly number[] {
  return timed.map(({ time }) => time);
}

function slowest(timed: readonly Timed[]): Timed {
  return timed.reduce((worst, next) => (next.time > worst.time ? next : worst));
}
