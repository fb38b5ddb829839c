import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file that isn't there yet, whole or not at all, readable by its owner only, and has it on the disk before it
 * returns. Of two who write at once one wins, and both find the same text.
 */
export function writeOnce(file: string, text: string, prepare: (made: string) => void): void {
  if (existsSync(file)) return;
  const made = `${file}.${process.pid}`;
  const open = openSync(made, 'w', 0o600);
  try {
    writeSync(open, text);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
  prepare(made);
  try {
    linkSync(made, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(made, { force: true });
  }
  syncDirectory(path.dirname(file));
}

/** Has the names in a directory on the disk: a rename is only sure once its directory is. */
export function syncDirectory(directory: string): void {
  const open = openSync(directory, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}
