import type { Caller } from '../../../platform/abilities/index.ts';
import { appendForCaller } from '../../../platform/audit/index.ts';
import { BlobAltered, type BlobStore } from '../../../platform/blobs/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { consentEvents } from '../events.ts';
import { findScan, type ScanPlace } from './scan-store.ts';

/** Which form, for whose eyes. Whether they may was decided by what asks. */
export interface ScanForAnswer extends ScanPlace {
  readonly caller: Caller;
  readonly scanId: string;
  readonly now: Date;
}

/** A kept form, for the answer to a request of whom it is about. Null when it is not there, or not as it was kept. */
export async function scanForAnswer(
  { database, blobs }: { readonly database: Database; readonly blobs: BlobStore },
  { caller, scanId, now, ...place }: ScanForAnswer,
): Promise<Buffer | null> {
  const scan = await database.withBoard(caller.boardId, async (tx) => {
    const found = await findScan(tx, scanId, place);
    if (found === null) return null;
    const detail = { schoolId: place.schoolId, scanId };
    const entry = { caller, now, subject: place.personId, detail };
    await appendForCaller(tx, consentEvents['consent.scan-read'], entry);
    return found;
  });
  try {
    return scan === null ? null : await blobs.read(caller.boardId, scan.blobId);
  } catch (error) {
    if (error instanceof BlobAltered) return null;
    throw error;
  }
}
