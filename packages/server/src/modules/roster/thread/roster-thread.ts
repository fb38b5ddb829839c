// The thread that reads and applies rosters, so that the server goes on answering meanwhile. It has its own connections to
// the database; what it has done stands there.
import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '../../../platform/clock.ts';
import { joinDatabase } from '../../../platform/database/index.ts';
import { createLog } from '../../../platform/log/index.ts';
import { openKeyring } from '../../../platform/secrets/index.ts';
import { createRosterJobs } from '../in-process-jobs.ts';
import type { FromThread, ThreadSettings, ToThread } from './thread-messages.ts';

/** Connections of the thread: one that applies, one that shows progress, one to spare. */
const poolSize = 3;

const { connection, installationKey, log: level } = workerData as ThreadSettings;
const database = joinDatabase(connection, poolSize);
const jobs = createRosterJobs({
  database,
  clock: systemClock,
  keyring: openKeyring(installationKey),
  log: createLog(level),
});
const over: FromThread = { kind: 'over' };

parentPort?.on('message', async (message: ToThread) => {
  if (message.kind === 'job') {
    jobs.add(message.job);
    await jobs.idle();
    parentPort?.postMessage(over);
    return;
  }
  await database.close();
  // With nobody left to listen to, the thread ends and gives its memory back.
  parentPort?.close();
});
