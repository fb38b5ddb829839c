import type { PhotoWorkers } from '@plaatswijs/photo';
import type { AbilityTable } from '../../platform/abilities/index.ts';
import type { BlobStore } from '../../platform/blobs/index.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/index.ts';
import type { BoardId } from '../../platform/ids/index.ts';
import type { Log } from '../../platform/log/index.ts';

/** What the operations on photos need. */
export interface PhotoPorts {
  readonly abilities: () => AbilityTable;
  /** Null where the installation has no folder for files: then no photo comes in. */
  readonly blobs: BlobStore | null;
  /** Says that there may be work for a board. Can be said before it can be found. */
  readonly wake: (boardId: BoardId) => void;
}

/** What working on photos needs. */
export interface PhotoWorkPorts {
  readonly database: Database;
  readonly blobs: BlobStore;
  readonly workers: PhotoWorkers;
  readonly clock: Clock;
  readonly log: Log;
}
