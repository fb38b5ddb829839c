import type { ClientConfig } from 'pg';
import type { RosterJob } from '../ports.ts';

/** What the thread is started with. It stays inside this process. */
export interface ThreadSettings {
  /** How the role of the application connects. */
  readonly connection: ClientConfig;
  /** Opens the parts of a file. */
  readonly installationKey: Uint8Array;
  readonly log: 'silent' | 'error' | 'warn' | 'info';
}

/** What the thread is told: to do a job, or that there are no more. */
export type ToThread = { readonly kind: 'job'; readonly job: RosterJob } | { readonly kind: 'close' };

/** What the thread says: that a job is over, however it ended. What became of it stands on the import. */
export interface FromThread {
  readonly kind: 'over';
}
