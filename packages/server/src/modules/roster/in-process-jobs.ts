import { AsyncLocalStorage } from 'node:async_hooks';
import { applyImport } from './apply-import.ts';
import type { RosterJob, RosterJobsToWaitFor, RosterWorkPorts } from './ports.ts';
import { readImportFile } from './read-import.ts';

/** Does one job of a roster, whoever kept it. Safe to do twice, and again after a crash. */
function createRosterWorker(ports: RosterWorkPorts): (job: RosterJob) => Promise<void> {
  // A transaction asked for from inside another is refused; progress is written beside the one that applies.
  const outside = AsyncLocalStorage.snapshot();
  return (job) =>
    outside(() =>
      job.kind === 'read' ? readImportFile(ports, job, outside) : applyImport(ports, job, outside),
    );
}

/** Jobs in this process, one after another. What a stop interrupts is taken up by `resumeRosterImports`. */
export function createRosterJobs(ports: RosterWorkPorts): RosterJobsToWaitFor {
  const work = createRosterWorker(ports);
  const outside = AsyncLocalStorage.snapshot();
  let queue: Promise<void> = Promise.resolve();
  return {
    add: (job) => {
      queue = outside(() =>
        queue
          .then(() => work(job))
          .catch((error: unknown) => {
            ports.log.error('roster job failed', { importId: job.importId, ...ports.log.describe(error) });
          }),
      );
    },
    idle: () => queue,
  };
}
