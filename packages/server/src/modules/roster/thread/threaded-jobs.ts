import { AsyncLocalStorage } from 'node:async_hooks';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Database } from '../../../platform/database/index.ts';
import type { Log } from '../../../platform/log/index.ts';
import type { RosterJob, RosterJobsToWaitFor } from '../ports.ts';
import { breakOff } from '../work-on-import.ts';
import type { FromThread, ThreadSettings, ToThread } from './thread-messages.ts';

export interface ThreadPorts extends ThreadSettings {
  readonly database: Database;
  readonly logger: Log;
  /** Another program for the thread, for tests of its ending. */
  readonly program?: string;
}

const usualProgram = fileURLToPath(new URL('./roster-thread.ts', import.meta.url));

/** Most memory of the thread, in MB; 100,000 people take about 200. What does not fit ends the thread, not the server. */
const limits = { maxOldGenerationSizeMb: 448, maxYoungGenerationSizeMb: 16 };

/**
 * Jobs in a thread of their own, one after another. The thread is there while there is work. When it ends in the middle
 * of a job, the import says so and can be tried again; the other jobs go on in a new one.
 */
export function createThreadedJobs(ports: ThreadPorts): RosterJobsToWaitFor {
  const waiting: RosterJob[] = [];
  // Whoever adds a job may be in a transaction; what is done about it is not.
  const outside = AsyncLocalStorage.snapshot();
  let working: Promise<void> | null = null;
  const work = async () => {
    try {
      while (waiting.length > 0) await workThrough(ports, waiting);
    } catch (error) {
      // What still waits is taken up at the next job or the next start.
      ports.logger.error('roster thread did not start', ports.logger.describe(error));
    } finally {
      working = null;
    }
  };
  return {
    add: (job) => {
      waiting.push(job);
      working ??= outside(work);
    },
    idle: async () => {
      while (working !== null) await working;
    },
  };
}

/** Does what waits in one thread, until there is no more or the thread has ended. */
async function workThrough(ports: ThreadPorts, waiting: RosterJob[]): Promise<void> {
  const thread = startThread(ports);
  for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
    const failure = await thread.run(job);
    if (failure === null) continue;
    const { database, logger } = ports;
    logger.error('roster thread ended', { importId: job.importId, ...logger.describe(failure) });
    await breakOff(database, job).catch((error: unknown) => {
      logger.error('roster job not broken off', { importId: job.importId, ...logger.describe(error) });
    });
    return;
  }
  await thread.close();
}

interface Thread {
  /** Null when the job is over; else why the thread has ended. */
  readonly run: (job: RosterJob) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

function startThread({ connection, installationKey, log, program = usualProgram }: ThreadPorts): Thread {
  const workerData: ThreadSettings = { connection, installationKey, log };
  // What the process was started with is not for the thread: its memory has a limit of its own.
  const worker = new Worker(program, { workerData, resourceLimits: limits, execArgv: [] });
  const ended = new Promise<unknown>((resolve) => {
    worker.once('error', resolve);
    worker.once('exit', (code) => resolve(new Error(`the thread ended with ${code}`)));
  });
  const tell = (message: ToThread) => worker.postMessage(message);
  return {
    run: (job) => {
      const over = new Promise<null>((resolve) => {
        worker.once('message', (_message: FromThread) => resolve(null));
      });
      tell({ kind: 'job', job });
      return Promise.race([over, ended]);
    },
    close: async () => {
      tell({ kind: 'close' });
      await ended;
    },
  };
}
