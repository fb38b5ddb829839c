import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Whose file, and which. */
export interface BlobRef {
  /** Id of the board. */
  readonly boardId: string;
  readonly id: string;
}

/** Behind the name of a file that is not whole yet. */
const arriving = '.arriving';

/** Name of the folder within that of the data. */
export const blobsFolder = 'blobs';

/**
 * Where a file is: a folder for each board, and in it folders by the last two digits, so that none gets too full. Nothing
 * in a name says what is in it or who made it.
 */
function fileOf(folder: string, { boardId, id }: BlobRef): string {
  return path.join(folder, boardId, id.slice(-2), id);
}

/** Opens a file that is not whole yet, to write on after its first so many bytes; what came after those is cut off. */
export async function openArriving(folder: string, ref: BlobRef, stored: number): Promise<FileHandle> {
  const whole = fileOf(folder, ref);
  const unfinished = `${whole}${arriving}`;
  if (stored === 0) return startFile(folder, unfinished);
  // It was whole, and the database was never told: then it is not.
  if ((await sizeOf(unfinished)) === null && (await sizeOf(whole)) !== null) await rename(whole, unfinished);
  const handle = await open(unfinished, 'r+');
  await handle.truncate(stored);
  return handle;
}

async function startFile(folder: string, file: string): Promise<FileHandle> {
  const parent = path.dirname(file);
  await mkdir(parent, { recursive: true, mode: 0o700 });
  const handle = await open(file, 'w+', 0o600);
  // The name of a new file is in its folder, and that of a new folder in the one around it.
  for (const each of [parent, path.dirname(parent), folder]) await makeSure(each);
  return handle;
}

/** Gives a file that is whole and on the disk its name. */
export async function settleFile(folder: string, ref: BlobRef): Promise<void> {
  const file = fileOf(folder, ref);
  await rename(`${file}${arriving}`, file);
  await makeSure(path.dirname(file));
}

/** Opens a whole file to read; null when it is not there. */
export async function openWhole(folder: string, ref: BlobRef): Promise<FileHandle | null> {
  try {
    return await open(fileOf(folder, ref), 'r');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Removes a file, whole or not; one that is not there is gone already. */
export async function removeFile(folder: string, ref: BlobRef): Promise<void> {
  const file = fileOf(folder, ref);
  await rm(file, { force: true });
  await rm(`${file}${arriving}`, { force: true });
  const parent = path.dirname(file);
  if ((await sizeOf(parent)) !== null) await makeSure(parent);
}

/** A file that is there. */
export interface FoundFile extends BlobRef {
  readonly path: string;
}

/** Every file in the folder; a name that is none of ours is of no board. */
export async function listFiles(folder: string): Promise<readonly FoundFile[]> {
  if ((await sizeOf(folder)) === null) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: FoundFile[] = [];
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const id = entry.name.endsWith(arriving) ? entry.name.slice(0, -arriving.length) : entry.name;
    const [boardId = ''] = path.relative(folder, file).split(path.sep);
    found.push({ boardId, id, path: file });
  }
  return found;
}

/** The size of a file as it is now; null when it is not there, whole or not. */
export async function sizeOnDisk(folder: string, ref: BlobRef): Promise<number | null> {
  const file = fileOf(folder, ref);
  return (await sizeOf(file)) ?? (await sizeOf(`${file}${arriving}`));
}

/** The size of a file or folder, in bytes; null when it is not there. */
export async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** On the disk, and not only in the memory of the system. */
async function makeSure(name: string): Promise<void> {
  const handle = await open(name, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
