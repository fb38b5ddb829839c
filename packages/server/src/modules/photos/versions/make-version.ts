import type { Selectable } from 'kysely';
import { BlobAltered } from '../../../platform/blobs/index.ts';
import type { BoardTransaction, Tables } from '../../../platform/database/index.ts';
import type { PhotoWorkPorts } from '../ports.ts';
import { type Claimed, NoLongerMine, type WorkEnd } from '../work/claim.ts';
import { photoRenditionRequest } from './version-request.ts';

export type VersionRow = Selectable<Tables['photo_rendition']>;

/** Makes the version that stands to be made. Where it was asked otherwise meanwhile, nothing of it is kept. */
export async function makeVersion(ports: PhotoWorkPorts, claimed: Claimed<VersionRow>): Promise<WorkEnd> {
  const { database, blobs, workers, clock } = ports;
  const { boardId, row } = claimed;
  const request = photoRenditionRequest.parse(row.request);
  const original = await database.withBoard(boardId, (tx) =>
    tx.selectFrom('photo').select('original_id').where('id', '=', row.photo_id).executeTakeFirst(),
  );
  const source = await readOriginal(ports, claimed, original?.original_id ?? null);
  if (source === null) return failVersion(ports, claimed);
  const made = await workers.makeRendition(source, request);
  if (!made.ok) {
    if (made.problem.code === 'cancelled' || made.problem.code === 'too-busy') return 'later';
    return failVersion(ports, claimed);
  }
  const { bytes, width, height, covered } = made.value;
  // Every face that must not be seen was covered, or there is no version.
  if (covered !== request.regions.length) return failVersion(ports, claimed);
  await blobs.write(boardId, bytes, clock.now(), async (tx, id) => {
    const values = { state: 'ready', blob_id: id, width, height, covered, made_at: clock.now() };
    await end(tx, claimed, values);
  });
  return 'done';
}

async function readOriginal(
  { blobs }: PhotoWorkPorts,
  { boardId }: Claimed<VersionRow>,
  id: string | null,
): Promise<Buffer | null> {
  try {
    return id === null ? null : await blobs.read(boardId, id);
  } catch (error) {
    if (error instanceof BlobAltered) return null;
    throw error;
  }
}

async function failVersion({ database }: PhotoWorkPorts, claimed: Claimed<VersionRow>): Promise<WorkEnd> {
  await database.withBoard(claimed.boardId, (tx) => end(tx, claimed, { state: 'failed' }));
  return 'done';
}

async function end(
  tx: BoardTransaction,
  { row, worker }: Claimed<VersionRow>,
  values: {
    readonly state: string;
    readonly blob_id?: string;
    readonly width?: number;
    readonly height?: number;
    readonly covered?: number;
    readonly made_at?: Date;
  },
): Promise<void> {
  const written = await tx
    .updateTable('photo_rendition')
    .set({ ...values, worker: null, worker_until: null })
    .where('id', '=', row.id)
    .where('worker', '=', worker)
    .executeTakeFirst();
  if (written.numUpdatedRows !== 1n) throw new NoLongerMine();
}
