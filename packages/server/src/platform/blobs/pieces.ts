import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

// The form of a file of a blob: pieces, one after another, each encrypted by itself with the key of that one blob.
//
//   4 bytes   length of the content, big endian, 1 to 65,536
//   12 bytes  nonce, random: a piece whose writing was broken off is written again with other content
//   n bytes   content, AES-256-GCM
//   16 bytes  tag
//
// Whose piece it is, and which one, is in the seal. How many there are stands in the database, so none can be left out.

const cipher = 'aes-256-gcm';
const lengthBytes = 4;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = lengthBytes + nonceBytes;

/** Most content of one piece, in bytes. */
export const pieceSize = 65_536;

/** What a piece adds to its content, in bytes. */
const pieceExtra = headBytes + tagBytes;

/** A whole piece as it stands in its file, in bytes. */
export const storedPieceSize = pieceSize + pieceExtra;

/** The key of one blob, and whose it is. */
export interface PieceKey {
  readonly key: Buffer;
  /** Ids of board and blob. */
  readonly context: string;
}

/** A file that is not what was written. Never says what is in it. */
export class BlobAltered extends Error {
  constructor() {
    super('a file was altered, or is not whole');
    this.name = 'BlobAltered';
  }
}

export function sealPiece({ key, context }: PieceKey, number: number, content: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, key, nonce);
  sealing.setAAD(sealOf(context, number));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, nonce, sealing.update(content), sealing.final(), sealing.getAuthTag()]);
}

/**
 * The content of pieces that come in as bytes; each comes out after its seal was found right.
 *
 * @param bytes each of them is done with before the next is asked for
 * @param pieces how many there must be, no more and no fewer
 * @throws {BlobAltered}
 */
export async function* openPieces(
  key: PieceKey,
  bytes: AsyncIterable<Buffer>,
  pieces: number,
): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  let number = 0;
  for await (const more of bytes) {
    held = held.length === 0 ? more : Buffer.concat([held, more]);
    for (let whole = wholePiece(held); whole !== null; whole = wholePiece(held)) {
      if (number === pieces) throw new BlobAltered();
      yield openPiece(key, number, held.subarray(0, whole));
      held = held.subarray(whole);
      number += 1;
    }
    // The beginning of a piece, out of bytes that may be written over.
    held = Buffer.from(held);
  }
  if (held.length > 0 || number !== pieces) throw new BlobAltered();
}

/** How long the piece is that these bytes begin with; null when it is not all there yet. */
function wholePiece(bytes: Buffer): number | null {
  if (bytes.length < lengthBytes) return null;
  const length = bytes.readUInt32BE();
  if (length === 0 || length > pieceSize) throw new BlobAltered();
  return bytes.length < length + pieceExtra ? null : length + pieceExtra;
}

function openPiece({ key, context }: PieceKey, number: number, piece: Buffer): Buffer {
  const opening = createDecipheriv(cipher, key, piece.subarray(lengthBytes, headBytes), {
    authTagLength: tagBytes,
  });
  opening.setAAD(sealOf(context, number));
  opening.setAuthTag(piece.subarray(piece.length - tagBytes));
  try {
    const content = opening.update(piece.subarray(headBytes, piece.length - tagBytes));
    // Of this cipher nothing is left for the end but the judgement.
    opening.final();
    return content;
  } catch {
    throw new BlobAltered();
  }
}

function sealOf(context: string, number: number): Buffer {
  return Buffer.from(`${context}/${number}`);
}
