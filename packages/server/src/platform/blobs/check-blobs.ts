import type { Client } from 'pg';
import { type BlobRef, listFiles, sizeOf, sizeOnDisk } from './blob-files.ts';

/** A file and the database that do not agree. */
export interface BlobFault extends BlobRef {
  readonly fault: /** Nothing in the database says what it is, so nobody can read it. */
    | 'file-without-row'
    /** The database says that it is there. */
    | 'row-without-file'
    /** It is shorter or longer than it was written. */
    | 'wrong-size';
}

/** What was compared, and what was found. */
export interface BlobCheck {
  readonly files: number;
  readonly rows: number;
  readonly faults: readonly BlobFault[];
}

/**
 * Compares the files of an installation with what its database knows of them, all boards together; beside a server that
 * runs. What changes meanwhile is looked at once more before it is called a fault.
 *
 * @param owner a connection as owner, used for nothing else meanwhile
 */
export async function checkBlobs(owner: Client, folder: string): Promise<BlobCheck> {
  const files = await listFiles(folder);
  const rows = await rowsOf(owner, null);
  const known = new Set(rows.map(keyOf));
  const faults: BlobFault[] = [];
  for (const file of files) {
    if (known.has(keyOf(file)) || (await sizeOf(file.path)) === null) continue;
    if ((await rowsOf(owner, file.id)).length > 0) continue;
    faults.push({ boardId: file.boardId, id: file.id, fault: 'file-without-row' });
  }
  for (const row of rows) {
    if (await isInOrder(folder, row)) continue;
    const [now] = await rowsOf(owner, row.id);
    if (now === undefined || (await isInOrder(folder, now))) continue;
    const fault = (await sizeOnDisk(folder, now)) === null ? 'row-without-file' : 'wrong-size';
    faults.push({ boardId: row.boardId, id: row.id, fault });
  }
  return { files: files.length, rows: rows.length, faults };
}

interface Row extends BlobRef {
  readonly state: string;
  readonly stored: number;
}

/** One that leaves may have its file still; one that arrives may have more than was made sure of. */
async function isInOrder(folder: string, row: Row): Promise<boolean> {
  if (row.state === 'leaving') return true;
  const size = await sizeOnDisk(folder, row);
  if (row.state === 'arriving') return row.stored === 0 || (size !== null && size >= row.stored);
  return size === row.stored;
}

async function rowsOf(owner: Client, id: string | null): Promise<readonly Row[]> {
  await owner.query('begin read only');
  try {
    await owner.query(`select set_config('app.keeper', 'on', true)`);
    const { rows } = await owner.query<{ boardId: string; id: string; state: string; stored: string }>(
      `select board_id as "boardId", id, state, stored::text from plaatswijs.blob where $1::text is null or id::text = $1`,
      [id],
    );
    return rows.map((row) => ({ ...row, stored: Number(row.stored) }));
  } finally {
    await owner.query('rollback');
  }
}

function keyOf({ boardId, id }: BlobRef): string {
  return `${boardId}/${id}`;
}
