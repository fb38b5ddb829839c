import { photoLimits } from '@plaatswijs/contract';
import type { PhotoWorkers } from '@plaatswijs/photo';
import { type BlobStore, bytesOfBoard } from '../../../platform/blobs/index.ts';
import type { BoardTransaction, Database } from '../../../platform/database/index.ts';
import { type BoardId, newId } from '../../../platform/ids/index.ts';
import type { ScanKind, ScanPlace } from './scan-store.ts';

/** The largest form that is taken, in bytes. */
export const mostScanBytes = 12 * 1024 * 1024;
/** The longer side of a photographed form, in pixels: every letter of an A4 can be read. */
const scanSide = 2600;

/** What a scan is kept with. */
export interface ScanKeeping {
  readonly database: Database;
  readonly blobs: BlobStore;
  readonly workers: PhotoWorkers;
}

/** Why a scan is not kept, as a code for the catalogue. */
export type ScanRefusal = 'not-a-scan' | 'damaged' | 'too-many-pixels' | 'too-busy' | 'no-room';

/** A scan that is kept, or why not. */
export type ScanKept =
  | { readonly ok: true; readonly scanId: string }
  | { readonly ok: false; readonly why: ScanRefusal };

/** A form that came in, and who brought it. */
export interface ScanToKeep extends ScanPlace {
  readonly boardId: BoardId;
  readonly content: Buffer;
  readonly by: string;
  readonly now: Date;
}

/**
 * Keeps the scan of a signed form. A photo of it becomes a new picture, made of pixels in a worker; a PDF stays as it is and
 * is never opened here.
 *
 * @param besides done in the transaction in which it comes to be kept
 */
export async function keepScan(
  { database, blobs, workers }: ScanKeeping,
  { boardId, schoolId, personId, content, by, now }: ScanToKeep,
  besides: (tx: BoardTransaction, scanId: string) => Promise<void>,
): Promise<ScanKept> {
  const kept = isPdf(content) ? { kind: 'pdf' as const, bytes: content } : await asPicture(workers, content);
  if ('why' in kept) return { ok: false, why: kept.why };
  // One limit for all files of a board, photos and scans together.
  const room = await database.withBoard(boardId, bytesOfBoard);
  if (room + kept.bytes.length > photoLimits.bytesPerBoard) return { ok: false, why: 'no-room' };
  const scanId = newId();
  await blobs.write(boardId, kept.bytes, now, async (tx, blobId) => {
    await tx
      .insertInto('consent_scan')
      .values({
        board_id: boardId,
        id: scanId,
        school_id: schoolId,
        subject_id: personId,
        kind: kept.kind,
        bytes: kept.bytes.length,
        blob_id: blobId,
        made_at: now,
        made_by: by,
      })
      .execute();
    await besides(tx, scanId);
  });
  return { ok: true, scanId };
}

/** Told by what is in it: it begins as a PDF and comes to an end as one. */
function isPdf(content: Buffer): boolean {
  return (
    content.subarray(0, 5).toString('latin1') === '%PDF-' &&
    content.subarray(-1024).toString('latin1').includes('%%EOF')
  );
}

type Picture = { readonly kind: ScanKind; readonly bytes: Uint8Array } | { readonly why: ScanRefusal };

async function asPicture(workers: PhotoWorkers, content: Buffer): Promise<Picture> {
  const made = await workers.makeRendition(content, { regions: [], longestSide: scanSide, quality: 80 });
  if (made.ok) return { kind: 'picture', bytes: made.value.bytes };
  const { code } = made.problem;
  if (code === 'too-busy' || code === 'cancelled') return { why: 'too-busy' };
  if (code === 'damaged' || code === 'too-many-pixels') return { why: code };
  return { why: 'not-a-scan' };
}
