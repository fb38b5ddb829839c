import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { BoardTransaction, Database } from '../database/index.ts';
import type { BoardId } from '../ids/index.ts';
import type { Keyring } from '../secrets/index.ts';
import { type BlobRef, openArriving, settleFile } from './blob-files.ts';
import { type BlobRow, noteKept, noteReached, type Reached } from './blob-rows.ts';
import { openPieces, pieceSize, sealPiece, storedPieceSize } from './pieces.ts';

/** Why nothing was added to a blob. */
export type BlobProblem =
  /** It is not there, or not for adding to. */
  | 'not-found'
  /** It is not as far as was said. */
  | 'wrong-offset'
  /** More came than was announced. */
  | 'too-long';

/** Refuses what was to be added; what came in before that and was safe stays so. */
export class BlobRefused extends Error {
  readonly problem: BlobProblem;

  constructor(problem: BlobProblem) {
    super(`nothing is added to this blob: ${problem}`);
    this.name = 'BlobRefused';
    this.problem = problem;
  }
}

/** Done in the transaction in which a blob comes to be kept. */
export type WhenKept = (tx: BoardTransaction, id: string) => Promise<void>;

/** What blobs are kept in. */
export interface BlobPorts {
  readonly database: Database;
  readonly keyring: Keyring;
  /** Where the files are. */
  readonly folder: string;
}

/** So much is on its way to the disk at most; what was sent after that may have to be sent again. In bytes. */
const betweenSyncs = 4 * 1024 * 1024;

/** One blob while it comes in. */
export class Arrival {
  readonly #ports: BlobPorts;
  readonly #boardId: BoardId;
  readonly #row: BlobRow;
  /** On the disk, and written down. */
  #safe: Reached;
  /** In the file. */
  #reached: Reached;
  /** Not in the file yet: the beginning of a piece. One room for all of them, so that little is left to clear away. */
  readonly #held: Buffer = Buffer.allocUnsafeSlow(pieceSize);
  /** How much of it. */
  #heldBytes = 0;
  #digest: string | null = null;

  constructor(ports: BlobPorts, boardId: BoardId, row: BlobRow) {
    this.#ports = ports;
    this.#boardId = boardId;
    this.#row = row;
    this.#safe = row;
    this.#reached = row;
  }

  get #ref(): BlobRef {
    return { boardId: this.#boardId, id: this.#row.id };
  }

  /**
   * Takes what comes in.
   *
   * @param whenKept null: with its last byte it is whole, and somebody else keeps it
   */
  async take(
    content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    whenKept: WhenKept | null,
  ): Promise<number> {
    const handle = await openArriving(this.#ports.folder, this.#ref, this.#row.stored);
    try {
      try {
        for await (const bytes of content) await this.#add(handle, bytes);
      } finally {
        // Also of a connection that broke: what came in need not come again.
        await this.#makeSafe(handle, whenKept);
      }
    } finally {
      await handle.close();
    }
    return this.#safe.bytes;
  }

  async #add(handle: FileHandle, bytes: Uint8Array): Promise<void> {
    if (this.#reached.bytes + this.#heldBytes + bytes.length > this.#row.total)
      throw new BlobRefused('too-long');
    for (let at = 0; at < bytes.length; ) {
      const part = bytes.subarray(at, at + pieceSize - this.#heldBytes);
      this.#held.set(part, this.#heldBytes);
      this.#heldBytes += part.length;
      at += part.length;
      if (this.#heldBytes === pieceSize) await this.#writePiece(handle);
    }
    if (this.#reached.bytes - this.#safe.bytes >= betweenSyncs && this.#reached.bytes < this.#row.total) {
      await handle.sync();
      await this.#note();
    }
  }

  async #writePiece(handle: FileHandle): Promise<void> {
    const { bytes, stored, pieces } = this.#reached;
    const length = this.#heldBytes;
    const piece = sealPiece(this.#row.key, pieces, this.#held.subarray(0, length));
    const { bytesWritten } = await handle.write(piece, 0, piece.length, stored);
    if (bytesWritten !== piece.length) throw new Error('the disk took only a part');
    this.#heldBytes = 0;
    this.#reached = { bytes: bytes + length, stored: stored + piece.length, pieces: pieces + 1 };
  }

  /** SHA-256 of the content, in hexadecimal digits; null while it is not whole. */
  get digest(): string | null {
    return this.#digest;
  }

  async #makeSafe(handle: FileHandle, whenKept: WhenKept | null): Promise<void> {
    if (this.#heldBytes > 0) await this.#writePiece(handle);
    if (this.#reached.stored === this.#safe.stored) return;
    await handle.sync();
    if (this.#reached.bytes < this.#row.total) return this.#note();
    // Read back before anybody is told that it is there.
    const digest = await digestOf(handle, { ...this.#row, ...this.#reached });
    this.#digest = digest;
    await settleFile(this.#ports.folder, this.#ref);
    if (whenKept === null) return this.#note();
    await this.#note(async (tx) => {
      await noteKept(tx, this.#row.id, digest);
      await whenKept(tx, this.#row.id);
    });
  }

  async #note(besides: (tx: BoardTransaction) => Promise<void> = async () => {}): Promise<void> {
    const { id } = this.#row;
    await this.#ports.database.withBoard(this.#boardId, async (tx) => {
      if (!(await noteReached(tx, id, this.#safe, this.#reached))) throw new BlobRefused('not-found');
      await besides(tx);
    });
    this.#safe = this.#reached;
  }
}

async function digestOf(handle: FileHandle, row: BlobRow): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of openPieces(row.key, passingBytesOf(handle), row.pieces)) hash.update(part);
  return hash.digest('hex');
}

/** The bytes of a file from its start, by place, so that it can be done while it is open to write. */
export async function* bytesOf(handle: FileHandle): AsyncGenerator<Buffer> {
  for await (const bytes of passingBytesOf(handle)) yield Buffer.from(bytes);
}

/**
 * The same for who is done with them before asking for more: they stand in one room, so that little is left to clear away,
 * for which everybody would wait.
 */
export async function* passingBytesOf(handle: FileHandle): AsyncGenerator<Buffer> {
  const room = Buffer.allocUnsafeSlow(storedPieceSize);
  for (let position = 0; ; ) {
    const { bytesRead } = await handle.read(room, 0, room.length, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield room.subarray(0, bytesRead);
  }
}
