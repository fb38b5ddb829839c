import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildRosterIndex, createTextReader, type TextReader } from '@plaatswijs/text';
import { readLabelledPosts, readLabelledRoster } from '@plaatswijs/text/labelled';
import { score } from '@plaatswijs/text/labelled/score';
import { loadLexicon } from '@plaatswijs/text/lexicon';
import { microseconds, print, printTable, printTitle, verdict } from '../print.ts';
import { type Pace, processorTime, quantile } from '../stopwatch.ts';
import { type Density, inventTexts } from './posts.ts';
import { reportPeersOnText } from './report-peers.ts';
import { inventRoster } from './roster.ts';

const people = 100_000;
const limits = { build: 2_000_000, memory: 100_000_000, short: 100, long: 1_000 };

/** What the text detectors take of time and memory with a board of 100,000 people, and how well they find. */
export async function reportText(pace: Pace): Promise<void> {
  printTitle(`Text: detectors with a roster of ${people.toLocaleString('en-GB')} people, on one core`);
  const lexicon = await loadLexicon();
  const roster = inventRoster(people);
  const { index, time, memory } = weighed(() => buildRosterIndex(roster));
  print(`  roster index built in ${Math.round(time / 1000)} ms: ${verdict(time < limits.build)} (under 2 s)`);
  print(`  its memory ${(memory / 1e6).toFixed(1)} MB: ${verdict(memory < limits.memory)} (under 100 MB)`);
  const reader = createTextReader({ lexicon, roster: index });
  const posts = [...readLabelledPosts('tuning'), ...readLabelledPosts('held-out')];
  const rows = [['characters', 'text', 'median', 'p99', 'wanted median', '']];
  for (const density of ['usual', 'crowded'] as const) {
    const short = inventTexts(posts, roster, 280, 400, density);
    const long = inventTexts(posts, roster, 5_000, 100, density);
    rows.push(
      timed(reader, short, density, limits.short, pace),
      timed(reader, long, density, limits.long, pace),
    );
  }
  printTable(rows);
  await reportFound();
  await reportPeersOnText();
}

/** Time and memory of what is made, after the garbage that went before is cleared. */
function weighed<Made>(make: () => Made): {
  readonly index: Made;
  readonly time: number;
  readonly memory: number;
} {
  collectGarbage();
  const before = process.memoryUsage();
  const start = processorTime();
  const index = make();
  const time = processorTime() - start;
  collectGarbage();
  const after = process.memoryUsage();
  const memory = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return { index, time, memory };
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  if (typeof gc === 'function') for (let time = 0; time < 3; time++) gc();
}

function timed(
  reader: TextReader,
  texts: readonly string[],
  density: Density,
  limit: number,
  pace: Pace,
): string[] {
  const context = { school: 'school-3', groups: ['group-61'] };
  const end = performance.now() + pace.warmUp * 4;
  while (performance.now() < end) for (const text of texts) reader.read(text, context);
  const times: number[] = [];
  for (let round = 0; round < pace.rounds * 3; round++) {
    for (const text of texts) {
      const start = processorTime();
      reader.read(text, context);
      times.push(processorTime() - start);
    }
  }
  const middle = quantile(times, 0.5);
  const length = (texts[0]?.length ?? 0).toLocaleString('en-GB');
  return [
    length,
    density,
    microseconds(middle),
    microseconds(quantile(times, 0.99)),
    microseconds(limit),
    verdict(middle < limit),
  ];
}

async function reportFound(): Promise<void> {
  const { people: roster, ownNames, ownContacts } = readLabelledRoster();
  const reader = createTextReader({
    lexicon: await loadLexicon(),
    roster: buildRosterIndex(roster),
    ownNames,
    ownContacts,
  });
  const halves = (['tuning', 'held-out'] as const).map((half) =>
    score(readLabelledPosts(half), ({ text, context }) => reader.read(text, context).findings),
  );
  const kinds = [...new Set(halves.flatMap(({ byKind }) => [...byKind.keys()]))];
  print();
  print('  found of what the labelled posts say (any overlap)');
  printTable([
    ['', 'tuning', 'held-out'],
    ...kinds.map((kind) => [
      kind.replace('/', 'left alone: '),
      ...halves.map(({ byKind }) => `${byKind.get(kind)?.found ?? 0} of ${byKind.get(kind)?.marks ?? 0}`),
    ]),
    ['clean posts flagged', ...halves.map(({ flagged, clean }) => `${flagged} of ${clean}`)],
    ['spans that are not there', ...halves.map(({ wrong }) => `${wrong.length}`)],
  ]);
}
