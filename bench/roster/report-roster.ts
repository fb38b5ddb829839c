import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { print, printTable, printTitle, verdict } from '../print.ts';
import { startedProgram, stop } from '../server/started-server.ts';
import { quantile } from '../stopwatch.ts';
import { largeTable } from './large-table.ts';

const most = { seconds: 60, megabytes: 500 } as const;

/**
 * Brings in one file of so many people, twice, in a server on the embedded database: how long, with how much memory, and
 * how the server answers meanwhile.
 */
export async function reportRoster(people: number): Promise<void> {
  printTitle(`A roster of ${people.toLocaleString('en-GB')} people in one file`);
  const folder = mkdtempSync(join(tmpdir(), 'plaatswijs-bench-'));
  const program = fileURLToPath(new URL('serve.ts', import.meta.url));
  const { child, said } = await startedProgram<{ url: string }>(program, folder);
  try {
    const content = new TextEncoder().encode(largeTable(people));
    const quiet = await answersDuring(said.url, delay(2000));
    const before = await peakOf(said.url);
    const rows: string[][] = [['', 'preview', 'apply', 'would add', 'would change', 'p50', 'p99', 'slowest']];
    let seconds = 0;
    for (const time of ['first time', 'second time']) {
      const bringing = bringIn(said.url, content, time === 'first time');
      const answers = await answersDuring(said.url, bringing);
      const { preview, apply, counts } = await bringing;
      seconds = Math.max(seconds, preview + apply);
      const { add, change } = counts.people;
      rows.push([time, inSeconds(preview), inSeconds(apply), String(add), String(change), ...times(answers)]);
    }
    printTable([...rows, ['nothing to do', '', '', '', '', ...times(quiet)]]);
    const peak = await peakOf(said.url);
    print(`  file of ${(content.length / 2 ** 20).toFixed(1)} MB; highest memory of the server`);
    print(`  ${peak.toFixed(0)} MB, of which ${before.toFixed(0)} MB before it had anything to do`);
    print(`  load of the machine ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`);
    print(`  under ${most.seconds} s: ${verdict(seconds < most.seconds)}`);
    print(`  under ${most.megabytes} MB: ${verdict(peak < most.megabytes)}`);
  } finally {
    await stop(child);
    rmSync(folder, { recursive: true, force: true });
  }
}

function inSeconds(time: number): string {
  return `${time.toFixed(1)} s`;
}

/** How long the empty address took, in milliseconds: the middle one, one in a hundred, the slowest. */
function times(taken: readonly number[]): readonly string[] {
  return [0.5, 0.99, 1].map((part) => `${quantile(taken, part).toFixed(1)} ms`);
}

interface State {
  readonly status: string;
  readonly failure: string | null;
  readonly counts: { readonly people: { readonly add: number; readonly change: number } };
}

/** As a person does it: the file, the columns the first time, a look at the preview, and yes. In seconds. */
async function bringIn(url: string, content: Uint8Array<ArrayBuffer>, first: boolean) {
  const began = performance.now();
  const headers = { 'content-type': 'application/octet-stream' };
  const sent = await fetch(`${url}/bench/rosters`, { method: 'POST', headers, body: content });
  const { importId } = (await sent.json()) as { importId: string };
  if (first) {
    await until(url, importId, 'needs-mapping');
    await goOn(url, importId, 'map');
  }
  const { counts } = await until(url, importId, 'preview');
  const previewed = performance.now();
  await goOn(url, importId, 'apply');
  await until(url, importId, 'applied');
  return {
    preview: (previewed - began) / 1000,
    apply: (performance.now() - previewed) / 1000,
    counts,
  };
}

async function goOn(url: string, importId: string, step: 'map' | 'apply'): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ importId, step });
  await fetch(`${url}/bench/rosters/steps`, { method: 'POST', headers, body });
}

async function until(url: string, importId: string, status: string): Promise<State> {
  for (;;) {
    const state = (await (await fetch(`${url}/bench/rosters/${importId}`)).json()) as State;
    if (state.status === status) return state;
    if (state.failure !== null) throw new Error(`the import is ${state.status}: ${state.failure}`);
    await delay(100);
  }
}

/** How long the empty address takes while something goes on, in milliseconds, asked fifty times a second at most. */
async function answersDuring(url: string, something: Promise<unknown>): Promise<readonly number[]> {
  let over = false;
  const ended = something.finally(() => {
    over = true;
  });
  const taken: number[] = [];
  while (!over) {
    const began = performance.now();
    await (await fetch(`${url}/bench/empty`)).arrayBuffer();
    taken.push(performance.now() - began);
    await delay(20);
  }
  await ended;
  return taken;
}

/** The highest resident memory of the server so far, in MB, all its threads together. */
async function peakOf(url: string): Promise<number> {
  return ((await (await fetch(`${url}/bench/memory`)).json()) as { peak: number }).peak;
}
