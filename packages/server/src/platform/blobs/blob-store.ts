import type { FileHandle } from 'node:fs/promises';
import type { BoardTransaction } from '../database/index.ts';
import type { BoardId } from '../ids/index.ts';
import { Arrival, type BlobPorts, BlobRefused, passingBytesOf, type WhenKept } from './arrival.ts';
import { openWhole } from './blob-files.ts';
import { type Announced, announceBlob, type BlobRow, findBlob, keepWhole } from './blob-rows.ts';
import { BlobAltered, openPieces } from './pieces.ts';
import { sweepBoard } from './sweep.ts';

/** How far a blob is, for who sends it. */
export interface BlobProgress {
  readonly total: number;
  /** Safely on disk. */
  readonly bytes: number;
  readonly expiresAt: string;
}

/** Files beside the database: encrypted, each with a key of its own. */
export interface BlobStore {
  /** Writes down that something comes; inside the transaction of what it belongs to. Answers with its id. */
  announce(tx: BoardTransaction, announced: Announced): Promise<string>;
  /** How far it is; waits for who is adding to it. Null when it is not there. */
  progress(boardId: BoardId, id: string): Promise<BlobProgress | null>;
  /**
   * Adds what comes in after the first `offset` bytes. When this returns, and also for what came in before it throws, it
   * is on the disk. With the last byte it is kept, in one transaction with `whenKept`.
   *
   * @returns how much there is now, in bytes
   * @throws {BlobRefused}
   */
  append(
    boardId: BoardId,
    id: string,
    offset: number,
    content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    whenKept: WhenKept,
  ): Promise<number>;
  /** Announces and writes at once what is there already. Answers with its id. */
  write(boardId: BoardId, content: Uint8Array, now: Date, whenKept: WhenKept): Promise<string>;
  /**
   * Writes what is there already without keeping it: several that belong together are kept in one transaction, or none.
   * What nobody keeps within two hours of `now`, which may be rounded down to the hour, is gone by itself.
   */
  hold(boardId: BoardId, content: Uint8Array, now: Date): Promise<HeldBlob>;
  /**
   * Keeps what was held, in the transaction of what it belongs to.
   *
   * @throws {BlobRefused} when its time was over
   */
  keep(tx: BoardTransaction, held: HeldBlob): Promise<void>;
  /** What is kept under an id, once all of it was found as it was written; null when it is not there. */
  read(boardId: BoardId, id: string): Promise<Buffer | null>;
  /** Removes the files of what was destroyed, and what nobody sends any more. Can be done twice, and at any moment. */
  sweep(boardId: BoardId, now: Date): Promise<void>;
}

/** Written, whole, and not kept yet. */
export interface HeldBlob {
  readonly id: string;
  /** SHA-256 of the content, in hexadecimal digits. */
  readonly digest: string;
}

/** How long something is held, in milliseconds: as long as anybody sends the rest of it. */
const holdPatience = 7_200_000;
/** What the program writes itself is there in a moment, or never. In milliseconds. */
const ownPatience = 600_000;

export function openBlobStore(ports: BlobPorts): BlobStore {
  const { database, keyring, folder } = ports;
  const alone = oneAtATime();
  const find = (boardId: BoardId, id: string) =>
    database.withBoard(boardId, (tx) => findBlob(tx, keyring, id));
  const append: BlobStore['append'] = (boardId, id, offset, content, whenKept) =>
    alone(id, async () => {
      const row = await find(boardId, id);
      if (row?.state !== 'arriving') throw new BlobRefused('not-found');
      if (row.bytes !== offset) throw new BlobRefused('wrong-offset');
      return new Arrival(ports, boardId, row).take(content, whenKept);
    });
  return {
    announce: (tx, announced) => announceBlob(tx, keyring, announced),
    progress: (boardId, id) =>
      alone(id, async () => {
        return find(boardId, id);
      }),
    append,
    write: async (boardId, content, now, whenKept) => {
      const expiresAt = new Date(now.getTime() + ownPatience);
      const id = await database.withBoard(boardId, (tx) =>
        announceBlob(tx, keyring, { total: content.length, now, expiresAt }),
      );
      await append(boardId, id, 0, [content], whenKept);
      return id;
    },
    hold: async (boardId, content, now) => {
      const expiresAt = new Date(now.getTime() + holdPatience);
      const id = await database.withBoard(boardId, (tx) =>
        announceBlob(tx, keyring, { total: content.length, now, expiresAt }),
      );
      const row = await find(boardId, id);
      if (row === null) throw new BlobRefused('not-found');
      const arrival = new Arrival(ports, boardId, row);
      await arrival.take([content], null);
      if (arrival.digest === null) throw new Error('a file that is not whole can not be held');
      return { id, digest: arrival.digest };
    },
    keep: async (tx, { id, digest }) => {
      if (!(await keepWhole(tx, id, digest))) throw new BlobRefused('not-found');
    },
    read: async (boardId, id) => {
      const row = await find(boardId, id);
      if (row?.state !== 'kept') return null;
      const handle = await openWhole(folder, { boardId, id });
      return handle === null ? null : readAll(handle, row);
    },
    sweep: (boardId, now) => sweepBoard(ports, boardId, now),
  };
}

async function readAll(handle: FileHandle, row: BlobRow): Promise<Buffer> {
  try {
    const parts: Buffer[] = [];
    for await (const part of openPieces(row.key, passingBytesOf(handle), row.pieces)) parts.push(part);
    const content = Buffer.concat(parts);
    if (content.length !== row.total) throw new BlobAltered();
    return content;
  } finally {
    await handle.close();
  }
}

/** Lets work on the same thing wait for each other. */
function oneAtATime(): <T>(id: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (id, work) => {
    const before = last.get(id) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.then(
      () => {},
      () => {},
    );
    last.set(id, settled);
    void settled.then(() => {
      if (last.get(id) === settled) last.delete(id);
    });
    return mine;
  };
}
