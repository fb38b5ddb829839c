import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import {
  type Answer,
  type FromWorker,
  type Task,
  type ToWorker,
  tooMuchMemory,
  type WorkerSettings,
} from './task.ts';

/** How a worker came to its end, or was brought to it. */
export type Ending = 'ended' | 'time' | 'memory';

/** A process that does one task at a time. */
export interface WorkerProcess {
  readonly pid: number | undefined;
  /** How many tasks it was given. */
  readonly tasks: () => number;
  readonly ended: () => boolean;
  /** The answer, or how the worker ended. It ends itself after so many milliseconds. */
  readonly run: (task: Task, timeLimit: number) => Promise<Answer | Ending>;
  readonly end: () => Promise<void>;
}

const usualProgram = fileURLToPath(new URL('./photo-worker.ts', import.meta.url));

/** What it needs of the environment; passwords and keys of the server are none of its business. */
const environment = ['PATH', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'SystemRoot', 'TEMP', 'TMP', 'TZ'];

/**
 * Large pieces of memory are given back at once, and threads share what is small; otherwise each photo leaves some behind.
 * What is given back has to be had again for the next photo: in large pages that takes a fifth less time for a whole version.
 * Settings of glibc; elsewhere, or where the machine has no large pages, they say nothing.
 */
const tidyMemory = {
  GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1',
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: String(4 * 1024 * 1024),
  MALLOC_TRIM_THRESHOLD_: String(16 * 1024 * 1024),
};

/** Its own objects are small; pixels are not counted here but in its whole memory. */
const objects = ['--max-old-space-size=256', '--expose-gc', '--disable-warning=ExperimentalWarning'];

/** It reads its libraries and weights; it writes no file and starts no program. Not a wall around native code, but one more. */
const allowed = ['--permission', '--allow-fs-read=*', '--allow-addons'];

/** @param program another program, for tests of its ending */
export function startWorker(settings: WorkerSettings, program: string = usualProgram): WorkerProcess {
  const child = fork(program, [JSON.stringify(settings)], {
    execArgv: [...allowed, ...objects],
    env: { ...little(), ...tidyMemory },
    serialization: 'advanced',
    // What a library has to say of a photo is not for any log.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  stepBack(child);
  const ending = endingOf(child);
  let ended = false;
  let tasks = 0;
  void ending.then(() => {
    ended = true;
  });
  return {
    pid: child.pid,
    tasks: () => tasks,
    ended: () => ended,
    run: (task, timeLimit) => {
      tasks += 1;
      return runTask(child, { id: tasks, task }, timeLimit, ending);
    },
    end: async () => {
      child.kill('SIGKILL');
      await ending;
    },
  };
}

function little(): Record<string, string> {
  return Object.fromEntries(
    environment.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Whoever waits for a page goes before a photo. */
function stepBack({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Not every machine lets us; photos are then as urgent as the rest.
  }
}

function endingOf(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code === tooMuchMemory ? 'memory' : 'ended'));
    child.once('error', () => resolve('ended'));
  });
}

async function runTask(
  child: ChildProcess,
  message: ToWorker,
  timeLimit: number,
  ending: Promise<Ending>,
): Promise<Answer | Ending> {
  const answered = Promise.withResolvers<Answer>();
  const listen = ({ id, answer }: FromWorker) => {
    if (id === message.id) answered.resolve(answer);
  };
  child.on('message', listen);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, timeLimit);
  // A worker that has gone cannot be told anything; that it has gone is heard by its exit.
  child.send(message, () => {});
  try {
    const result = await Promise.race([answered.promise, ending]);
    return late && result === 'ended' ? 'time' : result;
  } finally {
    clearTimeout(timer);
    child.off('message', listen);
  }
}
