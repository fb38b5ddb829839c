import type { PhotoRefusal } from '@plaatswijs/contract';
import type { LookedAt, PhotoProblem } from '@plaatswijs/photo';
import { BlobAltered, releaseBlobs } from '../../../platform/blobs/index.ts';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import { newId } from '../../../platform/ids/index.ts';
import type { PhotoRow } from '../photo-row.ts';
import type { PhotoWorkPorts } from '../ports.ts';
import { type Claimed, NoLongerMine, type WorkEnd } from './claim.ts';

/** The longer side of what people see of a photo while they work on it, in pixels. */
const previewSide = 2048;

/** Its original is not what was written, or not there. */
class Lost extends Error {}

/** Reads a photo that came in: what it is, where faces are, and a reduced picture of it. All of that is there, or nothing. */
export async function readPhoto(ports: PhotoWorkPorts, claimed: Claimed<PhotoRow>): Promise<WorkEnd> {
  const { boardId, row } = claimed;
  const source = async () => {
    const bytes = row.original_id === null ? null : await ports.blobs.read(boardId, row.original_id);
    if (bytes === null) throw new Lost();
    return bytes;
  };
  try {
    const found = await ports.workers.look(source, { longestSide: previewSide, quality: 80 });
    if (!found.ok) return await refusePhoto(ports, claimed, found.problem.code);
    const { preview } = found.value;
    await ports.blobs.write(boardId, preview.bytes, ports.clock.now(), (tx, id) =>
      settle(tx, claimed, { ...found.value, previewId: id, now: ports.clock.now() }),
    );
    return 'done';
  } catch (error) {
    if (error instanceof Lost || error instanceof BlobAltered) return refusePhoto(ports, claimed, 'lost');
    throw error;
  }
}

async function settle(
  tx: BoardTransaction,
  { row, worker }: Claimed<PhotoRow>,
  { description, faces, previewId, now }: LookedAt & { readonly previewId: string; readonly now: Date },
): Promise<void> {
  const written = await tx
    .updateTable('photo')
    .set({
      state: 'ready',
      kind: description.kind,
      width: description.width,
      height: description.height,
      preview_id: previewId,
      detector: JSON.stringify(faces.detector),
      must_look: faces.outcome === 'faces' ? null : faces.because,
      worker: null,
      worker_until: null,
    })
    .where('id', '=', row.id)
    .where('worker', '=', worker)
    .executeTakeFirst();
  if (written.numUpdatedRows !== 1n) throw new NoLongerMine();
  if (faces.outcome !== 'faces') return;
  const boxes = faces.faces.map(({ x, y, width, height, score }) => ({
    board_id: tx.boardId,
    id: newId(),
    photo_id: row.id,
    ...{ x, y, width, height, score },
    made_at: now,
  }));
  await tx.insertInto('photo_face').values(boxes).execute();
}

/** What is no reason to refuse the photo itself. */
const forLater: ReadonlySet<PhotoProblem['code']> = new Set(['cancelled', 'too-busy']);

/** Refuses it, and destroys what came in: there is nothing it could be used for. */
async function refusePhoto(
  { database }: PhotoWorkPorts,
  { boardId, row, worker }: Claimed<PhotoRow>,
  code: PhotoProblem['code'] | 'lost',
): Promise<WorkEnd> {
  if (code !== 'lost' && forLater.has(code)) return 'later';
  const refusal = (code === 'nothing-left' ? 'damaged' : code) as PhotoRefusal;
  await database.withBoard(boardId, async (tx) => {
    const written = await tx
      .updateTable('photo')
      .set({ state: 'refused', refusal, worker: null, worker_until: null })
      .where('id', '=', row.id)
      .where('worker', '=', worker)
      .executeTakeFirst();
    if (written.numUpdatedRows === 1n) await releaseBlobs(tx, [row.original_id]);
  });
  return 'done';
}
