import { releaseBlobs } from '../../../platform/blobs/index.ts';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import { newId } from '../../../platform/ids/index.ts';
import type { PhotoRow } from '../photo-row.ts';
import { type PhotoPermissions, permissionsOf, type WantedVersion } from './permissions.ts';

/** Has versions made for these channels, where they may have one and it is not there yet. */
export async function wantVersions(
  tx: BoardTransaction,
  photo: PhotoRow,
  { channels }: PhotoPermissions,
  channelIds: readonly string[],
): Promise<void> {
  for (const { channel, wanted } of channels) {
    if (channelIds.includes(channel.id)) await want(tx, photo.id, channel.id, wanted);
  }
}

/** Makes anew what was made of other boxes, people or consent than there are on a day; what may not be any more, goes. */
export async function renewVersions(tx: BoardTransaction, photo: PhotoRow, day: string): Promise<void> {
  const rows = await tx
    .selectFrom('photo_rendition')
    .select('channel_id')
    .where('photo_id', '=', photo.id)
    .execute();
  if (rows.length === 0) return;
  const { channels } = await permissionsOf(tx, photo, day);
  for (const { channel_id } of rows) {
    const permission = channels.find(({ channel }) => channel.id === channel_id);
    await want(tx, photo.id, channel_id, permission?.wanted ?? null);
  }
}

/** The same for every photo of the board that has versions: consent may have changed since. */
export async function renewAllVersions(tx: BoardTransaction, day: string): Promise<void> {
  const photos = await tx
    .selectFrom('photo')
    .selectAll()
    .where('id', 'in', (from) => from.selectFrom('photo_rendition').select('photo_id'))
    .execute();
  for (const photo of photos) await renewVersions(tx, photo, day);
}

async function want(
  tx: BoardTransaction,
  photoId: string,
  channelId: string,
  wanted: WantedVersion | null,
): Promise<void> {
  const there = await tx
    .selectFrom('photo_rendition')
    .selectAll()
    .where('photo_id', '=', photoId)
    .where('channel_id', '=', channelId)
    .forUpdate()
    .executeTakeFirst();
  // One that failed is tried again when somebody asks again.
  if (there !== undefined && wanted?.recipe === there.recipe && there.state !== 'failed') return;
  if (there !== undefined) {
    await tx.deleteFrom('photo_rendition').where('id', '=', there.id).execute();
    await releaseBlobs(tx, [there.blob_id]);
  }
  if (wanted === null) return;
  await tx
    .insertInto('photo_rendition')
    .values({
      board_id: tx.boardId,
      id: newId(),
      photo_id: photoId,
      channel_id: channelId,
      state: 'waiting',
      recipe: wanted.recipe,
      request: JSON.stringify(wanted.request),
    })
    .execute();
}
