import { releaseBlobs } from '../../../platform/blobs/index.ts';
import type { BoardTransaction } from '../../../platform/database/index.ts';

/** Whose form it is. */
export interface ScanPlace {
  readonly schoolId: string;
  readonly personId: string;
}

/** A scan that is kept. */
export interface Scan {
  readonly blobId: string;
  readonly kind: ScanKind;
}

/** What a scan is kept as. */
export type ScanKind = 'picture' | 'pdf';

/** Whether there is a scan with this id about this person. */
export async function isScanOf(tx: BoardTransaction, id: string, place: ScanPlace): Promise<boolean> {
  return (await findScan(tx, id, place)) !== null;
}

/** A scan about a person; null when there is none with this id. */
export async function findScan(
  tx: BoardTransaction,
  id: string,
  { schoolId, personId }: ScanPlace,
): Promise<Scan | null> {
  const row = await tx
    .selectFrom('consent_scan')
    .select(['blob_id', 'kind'])
    .where('id', '=', id)
    .where('school_id', '=', schoolId)
    .where('subject_id', '=', personId)
    .executeTakeFirst();
  return row === undefined ? null : { blobId: row.blob_id, kind: row.kind as ScanKind };
}

/** How long a scan waits for the answer it belongs to, in milliseconds. */
const patience = 86_400_000;

/** Destroys the scans that no answer was written down with. */
export async function dropUnusedScans(tx: BoardTransaction, now: Date): Promise<void> {
  const dropped = await tx
    .deleteFrom('consent_scan')
    .where('made_at', '<', new Date(now.getTime() - patience).toISOString())
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('consent_entry')
            .select('consent_entry.id')
            .whereRef('consent_entry.board_id', '=', 'consent_scan.board_id')
            .whereRef('consent_entry.scan_id', '=', 'consent_scan.id'),
        ),
      ),
    )
    .returning('blob_id')
    .execute();
  await releaseBlobs(
    tx,
    dropped.map(({ blob_id }) => blob_id),
  );
}
