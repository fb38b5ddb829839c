import { assess, compileProtocol, type Situation, withUsual } from '@plaatswijs/rules';
import { microseconds, print, printTable, printTitle } from '../print.ts';
import { median, type Pace } from '../stopwatch.ts';
import type { World } from '../world/protocols.ts';
import { syntheticProtocol } from '../world/synthetic-protocol.ts';

/** Section 3: how the time grows with the number of norms, of the asked act and of other acts. */
export async function reportGrowth(world: World, sizes: readonly number[], pace: Pace): Promise<void> {
  printTitle('3. Growth: only the norms that concern the act take time');
  const allowed = situationFor(world, false);
  const elsewhere = await timesFor(world, sizes, () => 10, allowed, pace);
  const here = await timesFor(world, sizes, (size) => size, allowed, pace);
  const refused = await timesFor(world, sizes, (size) => size, situationFor(world, true), {
    ...pace,
    rounds: 3,
    warmUp: 1,
  });
  print(
    '  one assessment by the number of norms, in a protocol with 10 on each act, and with all on the asked act',
  );
  const [ten = 1] = elsewhere;
  const header = [
    'norms',
    '10 on the act',
    'against 10',
    'all on the act',
    'per norm',
    'against 1,000',
    'all, refused',
    'per norm',
  ];
  const perNorm = (times: readonly number[], index: number) =>
    (times[index] ?? Number.NaN) / (sizes[index] ?? 1);
  printTable([
    header,
    ...sizes.map((size, index) => [
      size.toLocaleString('en-GB'),
      microseconds(elsewhere[index] ?? Number.NaN),
      ((elsewhere[index] ?? Number.NaN) / ten).toFixed(2),
      microseconds(here[index] ?? Number.NaN),
      microseconds(perNorm(here, index)),
      (perNorm(here, index) / perNorm(here, 2)).toFixed(2),
      microseconds(refused[index] ?? Number.NaN),
      microseconds(perNorm(refused, index)),
    ]),
  ]);
  print(
    '  flat means: the third and the sixth column stay near 1 (few norms carry the fixed cost of the digest).',
  );
  print('  refused: the same act forbidden by every norm, so that a smallest change is looked for as well.');
}

function situationFor({ vocabulary }: World, personal: boolean): Situation {
  const source = { kind: 'person' } as const;
  const told = { act: 'act-0', 'actor.role': 'pupil', personal };
  const facts = Object.fromEntries(Object.entries(told).map(([key, value]) => [key, { value, source }]));
  return withUsual({ referenceDate: '2026-11-21', facts }, vocabulary);
}

async function timesFor(
  { vocabulary }: World,
  sizes: readonly number[],
  perAct: (size: number) => number,
  situation: Situation,
  pace: Pace,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const size of sizes) {
    const compiled = compileProtocol(syntheticProtocol(size, perAct(size)), vocabulary);
    times.push(await median(() => void assess(compiled, situation), pace));
  }
  return times;
}
