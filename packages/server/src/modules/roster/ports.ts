import type { AbilityTable } from '../../platform/abilities/index.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/index.ts';
import type { BoardId } from '../../platform/ids/index.ts';
import type { Log } from '../../platform/log/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';

/** Work on an import that goes on after the answer has left. */
export interface RosterJob {
  readonly kind: 'read' | 'apply';
  readonly boardId: BoardId;
  readonly importId: string;
}

/**
 * Where such work is put. It may be started before the transaction that asked for it has ended, more than once, and
 * after a crash again: the work itself sees to it that it is done once.
 */
export interface RosterJobs {
  add(job: RosterJob): void;
}

/** The same, for who has to know when it is done. */
export interface RosterJobsToWaitFor extends RosterJobs {
  /** Settles when everything that was added is done. */
  idle(): Promise<void>;
}

/** What the operations of rosters need. */
export interface RosterPorts {
  readonly abilities: AbilityTable;
  readonly keyring: Keyring;
  readonly jobs: RosterJobs;
}

/** What the work in the background needs. */
export interface RosterWorkPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly keyring: Keyring;
  readonly log: Log;
}
