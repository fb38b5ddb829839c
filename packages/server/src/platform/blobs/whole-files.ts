import type { Client } from 'pg';
import { bytesOf } from './arrival.ts';
import { type BlobRef, openArriving, openWhole, removeFile, settleFile } from './blob-files.ts';

/** A file that is kept, as the database has it. */
export interface KeptFile extends BlobRef {
  /** Of the file as it stands on the disk, in bytes. */
  readonly size: number;
}

/** Every file that is kept, of all boards; inside a transaction of the owner, as keeper. */
export async function keptFiles(owner: Client): Promise<readonly KeptFile[]> {
  const { rows } = await owner.query<{ boardId: string; id: string; stored: string }>(
    `select board_id as "boardId", id, stored::text from plaatswijs.blob where state = 'kept' order by board_id, id`,
  );
  return rows.map(({ stored, ...ref }) => ({ ...ref, size: Number(stored) }));
}

/**
 * The bytes of a file as they stand on the disk: encrypted. Null when it is not there, or not of that size. It stays open
 * and whole while it is read, also when it is removed meanwhile.
 */
export async function readStored(
  folder: string,
  ref: BlobRef,
  size: number,
): Promise<AsyncIterable<Buffer> | null> {
  const handle = await openWhole(folder, ref);
  if (handle === null) return null;
  if ((await handle.stat()).size !== size) {
    await handle.close();
    return null;
  }
  return (async function* () {
    try {
      yield* bytesOf(handle);
    } finally {
      await handle.close();
    }
  })();
}

/** Puts a file back as it stood on the disk, and makes sure of it. */
export async function putStored(folder: string, ref: BlobRef, bytes: AsyncIterable<Buffer>): Promise<void> {
  const handle = await openArriving(folder, ref, 0);
  try {
    for await (const part of bytes) await handle.writeFile(part);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await settleFile(folder, ref);
}

/** Takes away what was put back. */
export async function takeAway(folder: string, refs: readonly BlobRef[]): Promise<void> {
  for (const ref of refs) await removeFile(folder, ref);
}
