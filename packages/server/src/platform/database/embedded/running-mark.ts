import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Home } from './home.ts';

/** Which process of ours looks after the database, so that a second one can refuse at once instead of waiting. */
interface Mark {
  readonly pid: number;
  readonly started: string;
}

/** Notes that this process looks after the database in this home. A hint only: the lock is PostgreSQL's own. */
export function markRunning(home: Home): void {
  const mark: Mark = { pid: process.pid, started: startOf(process.pid) ?? '' };
  writeFileSync(markFile(home), JSON.stringify(mark), { mode: 0o600 });
}

/** Removes the note, when it is ours. */
export function unmarkRunning(home: Home): void {
  if (readMark(home)?.pid === process.pid) rmSync(markFile(home), { force: true });
}

/** The pid of the live process that looks after the database; null when there is none, or it cannot be seen from here. */
export function runningPid(home: Home): number | null {
  const mark = readMark(home);
  if (mark === null || startOf(mark.pid) !== mark.started) return null;
  return mark.pid;
}

function readMark(home: Home): Mark | null {
  try {
    return JSON.parse(readFileSync(markFile(home), 'utf8')) as Mark;
  } catch {
    return null;
  }
}

/** When a process began, so that a pid that was given out again is not taken for the old one; '' where unknown. */
function startOf(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EPERM') return null;
  }
  if (process.platform !== 'linux') return '';
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Field 22; the name before it is in brackets and may hold spaces.
    return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return null;
  }
}

function markFile(home: Home): string {
  return path.join(home.directory, 'running.json');
}
