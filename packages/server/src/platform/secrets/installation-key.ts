import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Name of the file in the data directory. Whoever has it and the database can read what is sealed. */
const installationKeyFile = 'installation.key';

/**
 * The key of this installation from its data directory, made at the first start: 256 random bits in base64, readable by
 * the owner of the process only. Two processes that start at once end up with the same key.
 */
export function keyFromDirectory(dataDirectory: string): Buffer {
  const file = path.join(dataDirectory, installationKeyFile);
  try {
    return readInstallationKey(readFileSync(file, 'utf8'));
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  mkdirSync(dataDirectory, { recursive: true });
  const fresh = `${file}.${process.pid}.new`;
  writeFileSync(fresh, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(fresh, file);
  } catch (error) {
    if (!isTaken(error)) throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
  return readInstallationKey(readFileSync(file, 'utf8'));
}

/** A key as text, from a file or from the environment: 32 bytes in base64. Throws when it is anything else. */
export function readInstallationKey(text: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== 32) throw new Error('the key of the installation must be 32 bytes in base64');
  return key;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
