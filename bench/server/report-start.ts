import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { print, printTable, printTitle, verdict } from '../print.ts';
import { quantile } from '../stopwatch.ts';
import { stop } from './started-server.ts';

const main = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url));

/** A built product on a directory that is there has to answer within this, in seconds. */
const wanted = 3;

/** How long `serve` takes, by the clock, from the command until the first answer. */
export async function reportStart(times: number): Promise<void> {
  printTitle('Start of the server, by the clock, until it answers that it is ready');
  const folder = mkdtempSync(join(tmpdir(), 'plaatswijs-bench-'));
  try {
    const first = await start(folder);
    const later: number[] = [];
    for (let time = 0; time < times; time++) later.push(await start(folder));
    const middle = quantile(later, 0.5);
    printTable([
      ['', 'seconds'],
      ['the first time, with the demonstration', first.toFixed(2)],
      [`on the directory that is there, median of ${times}`, middle.toFixed(2)],
      ['the slowest of them', Math.max(...later).toFixed(2)],
    ]);
    print(`  load of the machine ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`);
    print(`  under ${wanted} s: ${verdict(middle < wanted)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function start(folder: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [main, 'serve', '--demonstration', '--data', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressIn(child.stdout);
  const answer = await fetch(new URL('/health/ready', address));
  const seconds = (performance.now() - began) / 1000;
  await stop(child);
  if (!answer.ok) throw new Error(`the server is not ready: ${answer.status}`);
  return seconds;
}

/** The address the server prints when it listens. */
async function addressIn(output: AsyncIterable<Buffer>): Promise<string> {
  let said = '';
  for await (const piece of output) {
    said += piece.toString();
    const address = /http:\/\/\S+/.exec(said)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`the server did not start: ${said}`);
}
