import {
  answerView,
  assess,
  type CompiledProtocol,
  interview,
  readSituation,
  type Situation,
  type Vocabulary,
  withUsual,
} from '@plaatswijs/rules';
import { microseconds, print, printTable, printTitle, verdict } from '../print.ts';
import { type Contestant, type Pace, quantile, race } from '../stopwatch.ts';
import type { World } from '../world/protocols.ts';

/** Microseconds that one check of a post may cost the engine, for one protocol. */
const limit = 250;

/** What is known when somebody begins to write: who writes, for whom, and where. */
const beginnings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'staff at work, Facebook': { 'actor.role': 'staff', 'actor.capacity': 'work', channel: 'facebook' },
  'staff at work, channel not chosen': { 'actor.role': 'staff', 'actor.capacity': 'work' },
  'staff in private, Instagram': {
    'actor.role': 'staff',
    'actor.capacity': 'private',
    channel: 'instagram',
  },
  'pupil, Instagram': { 'actor.role': 'pupil', channel: 'instagram' },
  'parent, Facebook': { 'actor.role': 'parent', channel: 'facebook' },
};

const day = '2026-11-21';

/** What the engine does for one check of a post: what to ask next, how it ends if so, and both laid out for a reader. */
export async function reportCheckEngine(world: World, pace: Pace): Promise<void> {
  printTitle('2b. What the engine does for one check of a post, per protocol');
  const situations = Object.entries(beginnings).map(([name, facts]) => ({
    name,
    situation: situationOf({ act: 'publish', ...facts }, world.vocabulary),
  }));
  const shares: readonly (readonly [string, Share])[] = [
    ['the whole check', (compiled, situation) => check(compiled, situation)],
    ['the next question', (compiled, situation) => void interview(compiled, { situation, notKnown: [] })],
    ['nothing assumed: all questions', (compiled, situation) => void assess(compiled, situation)],
    [
      'nothing assumed: three questions are enough',
      (compiled, situation) => void assess(compiled, situation, { enoughQuestions: 3 }),
    ],
  ];
  const measured = shares.map(([name, share]) => ({
    name,
    contestants: world.protocols.flatMap((compiled) =>
      situations.map(
        ({ name: whose, situation }): Contestant => ({
          name: `${name}: ${compiled.protocol.id}, ${whose}`,
          run: () => share(compiled, situation),
        }),
      ),
    ),
  }));
  // Each of these is one of many: a round of all of them takes as long as a round of one elsewhere.
  const each = { ...pace, warmUp: pace.warmUp / 8, perRound: pace.perRound / 24 };
  const times = await race(
    measured.flatMap(({ contestants }) => contestants),
    each,
  );
  const rows = measured.map(({ name, contestants }) => {
    const own = contestants.map((contestant) => times.get(contestant.name) ?? Number.NaN);
    return { name, middle: quantile(own, 0.5), slowest: Math.max(...own) };
  });
  printTable([
    ['', 'median', 'slowest'],
    ...rows.map(({ name, middle, slowest }) => [name, microseconds(middle), microseconds(slowest)]),
  ]);
  const slowest = rows[0]?.slowest ?? Number.NaN;
  print(
    `  wanted: a whole check under ${limit} µs. Slowest ${microseconds(slowest)}: ${verdict(slowest < limit)}`,
  );
}

type Share = (compiled: CompiledProtocol, situation: Situation) => void;

function check(compiled: CompiledProtocol, situation: Situation): void {
  const found = interview(compiled, { situation, notKnown: [] });
  const ifSo = withUsual(situation, compiled.vocabulary);
  answerView(compiled, found.assessment, found.situation);
  answerView(compiled, assess(compiled, ifSo), ifSo);
}

function situationOf(facts: Readonly<Record<string, string>>, vocabulary: Vocabulary): Situation {
  const read = readSituation({ referenceDate: day, facts }, vocabulary);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join(' '));
  return read.situation;
}
