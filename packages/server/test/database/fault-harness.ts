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

/** A running `fault-writer.ts`. */
export interface Writer {
  readonly child: ChildProcess;
  readonly board: BoardId;
  /** Of the PostgreSQL it started. */
  readonly postgresPid: number;
  /** Keys it was told are safe, up to now. */
  readonly safe: readonly string[];
  /** How many of its transactions failed, up to now. */
  errors(): number;
  /** kill -9, and everything it still said. */
  kill(): Promise<void>;
}

/** Starts a writer and waits until its database is open. */
export async function startWriter(dataDirectory: string, board: BoardId | 'new' = 'new'): Promise<Writer> {
  const child = spawn(process.execPath, [program, dataDirectory, board], {
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
