import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { quickFolder } from '@plaatswijs/testkit/server';
import { verifyAudit } from '../../src/platform/audit/index.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { type BoardId, readBoardId } from '../../src/platform/ids/index.ts';

const program = fileURLToPath(new URL('./fault-writer.ts', import.meta.url));

/** How often the server is killed: three rounds every day; `SOAK_ROUNDS=50` for the long form. */
export const rounds = Number(process.env['SOAK_ROUNDS'] ?? 3);

/** A running `fault-writer.ts`. */
export interface Writer {
  readonly child: ChildProcess;
  readonly board: BoardId;
  /** Of the PostgreSQL it started; not a number when it found one running. */
  readonly postgresPid: number;
  /** Keys it was told are safe, up to now. */
  readonly safe: readonly string[];
  /** How many of its transactions failed, up to now. */
  errors(): number;
  /** kill -9, and everything it still said. */
  kill(): Promise<void>;
}

/**
 * Starts a writer and waits until its database is open.
 *
 * @param where a data directory, or the URL of a PostgreSQL that runs
 */
export async function startWriter(where: string, board: BoardId | 'new' = 'new'): Promise<Writer> {
  const child = spawn(process.execPath, [program, where, board], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const safe: string[] = [];
  let errors = 0;
  let told = '';
  const ready = Promise.withResolvers<readonly string[]>();
  onLines(child, (line) => {
    const [word, ...rest] = line.split(' ');
    if (word === 'ready') ready.resolve(rest);
    if (word === 'safe') safe.push(...rest);
    if (word === 'error') errors++;
  });
  child.stderr?.on('data', (bytes) => {
    told += String(bytes);
  });
  const [id = '', pid] = await Promise.race([ready.promise, ended.then(() => failed(told))]);
  return {
    child,
    board: readBoardId(id) ?? failed('no board'),
    postgresPid: Number(pid),
    safe,
    errors: () => errors,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function failed(told: string): never {
  throw new Error(`The writer did not start: ${told}`);
}

function onLines(child: ChildProcess, take: (line: string) => void): void {
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
}

/** Kills a writer at a moment of chance and starts the next at once, so many times. Gives every key that was said to be safe. */
export async function killAgainAndAgain(where: string, times: number) {
  let board: BoardId | 'new' = 'new';
  const safe: string[] = [];
  for (let round = 0; round < times; round++) {
    const running: Writer = await startWriter(where, board);
    board = running.board;
    await until(() => running.safe.length > 5);
    await delay(Math.random() * 300);
    await running.kill();
    safe.push(...running.safe);
  }
  if (board === 'new') throw new Error('no round was run');
  if (times > 3) process.stdout.write(`${times} rounds, ${safe.length} acknowledged writes\n`);
  return { board, safe };
}

/** What is in the database of what was said to be safe, and whether row and audit event stayed together. */
export async function inspect(database: Database, board: BoardId, safe: readonly string[]) {
  return database.withBoard(board, async (tx) => {
    const rows = await tx.selectFrom('idempotency_key').select('key').execute();
    const kept = new Set(rows.map(({ key }) => key));
    const audit = await verifyAudit(tx);
    return {
      lost: safe.filter((key) => !kept.has(key)).length,
      torn: audit.ok ? audit.events - rows.length : audit,
    };
  });
}

/** Waits until something holds; fails after half a minute. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const limit = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > limit) throw new Error('Waited half a minute in vain.');
    await delay(20);
  }
}

/**
 * A directory of its own that anybody may enter, and how to remove it. In memory where that is possible: what a killed
 * process had written is there for the next one either way. That a commit also waits for the disk is STO-18.
 */
export function ownDirectory(): { readonly directory: string; remove(): void } {
  const directory = mkdtempSync(path.join(quickFolder(), 'plaatswijs-fault-'));
  chmodSync(directory, 0o755);
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 }) };
}
