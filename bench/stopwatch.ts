/** Something that is timed; one run asks all its questions once. */
export interface Contestant {
  readonly name: string;
  readonly run: () => void | Promise<void>;
}

/** How long to measure. */
export interface Pace {
  /** Rounds; each contestant is measured once a round, and the median round counts. */
  readonly rounds: number;
  /** Time each contestant gets to warm up, and after that in each round, in milliseconds. */
  readonly warmUp: number;
  readonly perRound: number;
  /** After so long no new round is begun, in milliseconds. */
  readonly longest: number;
}

/** The usual pace, and a short one that only shows that everything still works. */
export const paces = {
  full: { rounds: 7, warmUp: 400, perRound: 120, longest: 60_000 },
  quick: { rounds: 5, warmUp: 20, perRound: 8, longest: 4_000 },
} as const satisfies Record<string, Pace>;

/**
 * The median time of one run of each contestant, in microseconds. Rounds are interleaved (A, B, C, A, B, C …), so that
 * a machine that slows down slows all of them alike.
 */
export async function race(
  contestants: readonly Contestant[],
  pace: Pace,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  const repeats = new Map<string, number>();
  for (const { name, run } of contestants) {
    const one = await warmUp(run, pace.warmUp);
    repeats.set(name, Math.max(1, Math.ceil((pace.perRound * 1000) / Math.max(one, 1))));
  }
  const end = performance.now() + pace.longest;
  for (let round = 0; round < pace.rounds && (round === 0 || performance.now() < end); round++) {
    for (const { name, run } of contestants) {
      const count = repeats.get(name) ?? 1;
      times.get(name)?.push((await timed(run, count)) / count);
    }
  }
  return new Map([...times].map(([name, values]) => [name, quantile(values, 0.5)]));
}

/** The time of one contestant's run, in microseconds. */
export async function median(run: Contestant['run'], pace: Pace): Promise<number> {
  return (await race([{ name: 'only', run }], pace)).get('only') ?? Number.NaN;
}

/** Runs for a while and gives the time of the last run, in microseconds. */
async function warmUp(run: Contestant['run'], milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds;
  let last = await timed(run, 1);
  while (performance.now() < end) last = await timed(run, 1);
  return last;
}

async function timed(run: Contestant['run'], count: number): Promise<number> {
  const start = processorTime();
  for (let time = 0; time < count; time++) {
    const pending = run();
    if (pending !== undefined) await pending;
  }
  return processorTime() - start;
}

/**
 * Time this process has had of the processor, in microseconds, its helper threads (garbage, compiling) included. On an
 * idle machine that is what the clock says; on a busy one the clock would measure the neighbours.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** The value below which this part (0 to 1) of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const index = Math.min(sorted.length - 1, Math.floor(part * sorted.length));
  return sorted[index] ?? Number.NaN;
}
