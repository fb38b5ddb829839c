import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { asAccount } from './account.ts';
import type { Binaries } from './binaries.ts';
import { clusterDirectory, type Home } from './home.ts';
import { bareEnvironment } from './initialise.ts';
import { serverArguments } from './server-settings.ts';

/** A PostgreSQL that accepts connections. */
export interface Postmaster {
  readonly pid: number;
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends it: running transactions are rolled back. What is not gone in time is ended harder; nothing is lost by that. */
  stop(): Promise<void>;
}

/** How a start went that did not lead to a running PostgreSQL. */
export interface FailedStart {
  /** Another PostgreSQL still holds this directory. */
  readonly directoryInUse: boolean;
  readonly told: string;
}

/**
 * The watchdog. Descriptor 3 is a pipe that our own end of closes when Node ends, in whatever way, kill -9 included; the
 * shell then asks PostgreSQL for a fast shutdown. The first line out is the pid of PostgreSQL itself.
 */
const watchdog = `
"$@" </dev/null >/dev/null 3<&- &
pid=$!
echo $pid
(cat <&3 >/dev/null 2>&1; kill -INT $pid 2>/dev/null) &
guard=$!
wait $pid
code=$?
kill $guard 2>/dev/null
exit $code`;

/** How long it may take to replay what was not yet in the tables after a crash, in milliseconds. */
const longestStart = 120_000;

/** How long each way of stopping gets, in milliseconds. */
const patience = [
  ['SIGINT', 10_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
] as const;

/** Starts PostgreSQL once and waits until it accepts connections or has ended. */
export async function startPostmaster(
  home: Home,
  binaries: Binaries,
  socket: string,
): Promise<Postmaster | FailedStart> {
  const cluster = clusterDirectory(home, binaries.major);
  const program = path.join(binaries.directory, 'postgres');
  const child = spawn('/bin/sh', ['-c', watchdog, 'sh', program, ...serverArguments(home, cluster, socket)], {
    ...asAccount(home.account),
    cwd: cluster,
    env: bareEnvironment(),
    // A process group of its own: Ctrl-C in the terminal is for us, and we stop the database in our own time.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const told = lastWords(child);
  const pid = readPid(child);
  const run = { over: false };
  const ended = endOf(child).then(() => {
    run.over = true;
  });
  const ready = await isReady(cluster, pid, run);
  if (!ready) {
    if (!run.over) await stopPostgres(await pid, ended, run);
    return { directoryInUse: /lock file .* already exists|shared memory block/.test(told()), told: told() };
  }
  const known = await pid;
  return { pid: known, ended, stop: () => stopPostgres(known, ended, run) };
}

async function endOf(child: ChildProcess): Promise<void> {
  try {
    await once(child, 'exit');
  } catch {
    // The shell itself could not be started; that is an end too.
  }
  for (const stream of child.stdio) stream?.destroy();
}

/** The pid on the first line; 0 when the shell ended without one. */
async function readPid(child: ChildProcess): Promise<number> {
  const { stdout } = child;
  if (stdout === null) return 0;
  let text = '';
  for await (const chunk of stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return Number.parseInt(text, 10) || 0;
}

/** What PostgreSQL says before its own log takes over; the last 4,000 characters. */
function lastWords(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    text = (text + chunk).slice(-4000);
  });
  return () => text.trim();
}

/** PostgreSQL writes its pid in the first line of its lock file, and in the eighth whether it accepts connections. */
async function isReady(cluster: string, pid: Promise<number>, run: { over: boolean }): Promise<boolean> {
  const known = await pid;
  const until = Date.now() + longestStart;
  while (!run.over && Date.now() < until) {
    const lines = readLockFile(cluster);
    if (lines[0] === String(known) && lines[7]?.trim() === 'ready') return true;
    await delay(10);
  }
  return false;
}

function readLockFile(cluster: string): readonly string[] {
  try {
    return readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

async function stopPostgres(pid: number, ended: Promise<void>, run: { over: boolean }): Promise<void> {
  for (const [signal, time] of patience) {
    if (run.over) return;
    try {
      if (pid > 0) process.kill(pid, signal);
    } catch {
      // It ended just now.
    }
    const waiting = new AbortController();
    await Promise.race([ended, delay(time, undefined, { signal: waiting.signal }).catch(() => {})]);
    waiting.abort();
  }
}
