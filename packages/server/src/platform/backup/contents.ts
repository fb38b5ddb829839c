import { z } from 'zod';
import { altered } from './backup-refusal.ts';
import type { ByteReader } from './byte-reader.ts';

// The inside of a backup (README.md, "The contents"): lines of JSON, and after the line of a table its rows as COPY wrote
// them, in pieces with their length in front.

const opening = z.object({
  takenAt: z.string(),
  migrations: z.array(z.object({ number: z.number(), name: z.string(), digest: z.string() })),
});

const tableLine = z.object({ table: z.string(), columns: z.array(z.string()) });

/** A board and an id become the name of a file: nothing else than a UUID is taken. */
const fileLine = z.object({
  file: z.object({ boardId: z.uuid(), id: z.uuid(), size: z.number().int().min(0) }),
});

const closing = z.object({
  tables: z.record(z.string(), z.object({ rows: z.number(), sha256: z.string() })),
  sequences: z.record(z.string(), z.object({ last: z.string(), called: z.boolean() })),
  // Not in a backup of the first form.
  files: z.object({ count: z.number(), bytes: z.number() }).optional(),
});

/** What a backup says first: when it was taken, and of which schema. */
export type BackupOpening = z.infer<typeof opening>;

/** A table whose rows follow. */
export type TableLine = z.infer<typeof tableLine>;

/** A file beside the database, whose bytes follow as they stand on the disk: encrypted. Its size is in bytes. */
export type FileLine = z.infer<typeof fileLine>;

/** What a backup says last: how much of what it held. Rows are hashed as COPY writes them, in order of primary key. */
export type BackupClosing = z.infer<typeof closing>;

/** Rows and SHA-256 of the text of a table. */
export type TableSum = BackupClosing['tables'][string];

const longestLine = 1_000_000;
const pieceSize = 65_536;

/** A line of JSON in the contents. */
export function lineOf(value: BackupOpening | TableLine | FileLine | BackupClosing): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

/** Rows, or a file, in pieces, and the empty piece that ends them. */
export async function* piecesOf(rows: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const bytes of rows) {
    for (let at = 0; at < bytes.length; at += pieceSize) {
      const piece = bytes.subarray(at, at + pieceSize);
      yield Buffer.concat([Buffer.from(`${piece.length}\n`), piece]);
    }
  }
  yield Buffer.from('0\n');
}

/** The rows of the table, or the bytes of the file, whose line was just read. */
export async function* contentFrom(reader: ByteReader): AsyncGenerator<Buffer> {
  for (;;) {
    const size = Number(await reader.line(10));
    if (!Number.isInteger(size) || size < 0 || size > pieceSize) throw altered();
    if (size === 0) return;
    const piece = await reader.exactly(size);
    if (piece === null) throw altered();
    yield piece;
  }
}

/** The first line. */
export async function readOpening(reader: ByteReader): Promise<BackupOpening> {
  return parsed(opening, await readJson(reader));
}

/** The line of the next table or file, or the last line of all. */
export async function readNext(reader: ByteReader): Promise<TableLine | FileLine | BackupClosing> {
  return parsed(z.union([tableLine, fileLine, closing]), await readJson(reader));
}

async function readJson(reader: ByteReader): Promise<unknown> {
  const line = await reader.line(longestLine);
  if (line === null) throw altered();
  try {
    return JSON.parse(line);
  } catch {
    throw altered();
  }
}

function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const read = schema.safeParse(value);
  if (!read.success) throw altered();
  return read.data;
}
