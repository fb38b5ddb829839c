import type { PhotoWorkers } from '@plaatswijs/photo';
import type { BlobStore } from '../../../platform/blobs/index.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { RightsPorts } from '../ports.ts';

/** What looking at pictures and files of a part needs, and making copies of them. */
export interface AttachmentPorts extends RightsPorts {
  readonly database: Database;
  readonly blobs: BlobStore;
  readonly workers: PhotoWorkers;
  readonly clock: Clock;
}
