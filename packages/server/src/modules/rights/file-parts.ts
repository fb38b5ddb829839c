import { newId } from '../../platform/ids/index.ts';
import { filesOfPerson } from '../files/index.ts';
import type { OpenedRequest } from './request-row.ts';

/** A file of the person, with the part that is of it, and whether that is to be looked at (again). */
async function partsOfFiles({ tx, row }: OpenedRequest) {
  const files = (await filesOfPerson(tx, row.about_id)).filter(({ schoolId }) => schoolId === row.school_id);
  const parts = await tx
    .selectFrom('rights_part')
    .select(['id', 'file_id', 'state', 'stamp'])
    .where('request_id', '=', row.id)
    .where('file_id', 'is not', null)
    .execute();
  return files.map(({ fileId, records }) => {
    const part = parts.find(({ file_id }) => file_id === fileId);
    // What came beside a record is seen by who judges it; how many records there are is all that is known here.
    const moved =
      part !== undefined && part.state !== 'waiting' && part.stamp?.split('/')[0] !== String(records);
    return { fileId, part, moved };
  });
}

/** Makes a part of each file the school keeps of somebody, for who keeps it; what moved on since it was judged waits again. */
export async function findFiles(request: OpenedRequest): Promise<void> {
  const { tx, row } = request;
  for (const [place, { fileId, part, moved }] of (await partsOfFiles(request)).entries()) {
    if (part === undefined)
      await tx
        .insertInto('rights_part')
        .values({
          board_id: tx.boardId,
          id: newId(),
          request_id: row.id,
          source: 'file',
          place,
          by_reader: true,
          state: 'waiting',
          file_id: fileId,
        })
        .execute();
    else if (moved)
      await tx
        .updateTable('rights_part')
        .set({
          state: 'waiting',
          ground: null,
          mentioned: true,
          stamp: null,
          sealed: null,
          reviewed_by: null,
          reviewed_at: null,
        })
        .where('id', '=', part.id)
        .execute();
  }
}

/** Whether a file came, or has other records than when its part was judged. */
export async function filesMoved(request: OpenedRequest): Promise<boolean> {
  return (await partsOfFiles(request)).some(({ part, moved }) => part === undefined || moved);
}
