import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openTestDatabase, quickFolder } from '@plaatswijs/testkit/server';
import { type BlobCheck, type BlobStore, checkBlobs, openBlobStore } from '../../src/platform/blobs/index.ts';
import type { Database, OpenedDatabase } from '../../src/platform/database/index.ts';
import { type BoardId, newBoardId } from '../../src/platform/ids/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';

/** The moment at which everything in these tests happens, unless they say otherwise. */
export const now = new Date('2026-11-21T09:00:00Z');
/** The key of the installation. */
export const installationKey = Buffer.alloc(32, 7);

/** Files beside a real database, of one board. */
export interface BlobWorld {
  readonly url: string;
  readonly opened: OpenedDatabase;
  readonly database: Database;
  readonly boardId: BoardId;
  readonly folder: string;
  readonly store: BlobStore;
  /** Names of all files, below the folder. */
  readonly files: () => readonly string[];
  readonly check: () => Promise<BlobCheck>;
  readonly dispose: () => Promise<void>;
}

export async function openBlobWorld(): Promise<BlobWorld> {
  const { opened, database, url, dispose } = await openTestDatabase();
  const folder = mkdtempSync(path.join(quickFolder(), 'plaatswijs-blobs-'));
  const boardId = newBoardId();
  await database.withBoard(boardId, (tx) =>
    tx.insertInto('board').values({ board_id: boardId, name: 'Bestuur', created_at: now }).execute(),
  );
  return {
    url,
    opened,
    database,
    boardId,
    folder,
    store: openBlobStore({ database, keyring: openKeyring(installationKey), folder }),
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name, parentPath }) => path.join(parentPath, name)),
    check: async () => {
      const owner = await opened.connectAsOwner();
      try {
        return await checkBlobs(owner, folder);
      } finally {
        await owner.end();
      }
    },
    dispose: async () => {
      await dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
