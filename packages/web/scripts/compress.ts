import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const isText = /\.(js|css|svg|webmanifest)$/;
/** Smaller files gain nothing. */
const least = 1000;

/** Lays a compressed copy (.br and .gz) beside each file of text in a folder, for the server to send as it is. */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  // A build of one part leaves files of the other, with copies that may be older than they are.
  await Promise.all(paths.filter((path) => /\.(br|gz)$/.test(path)).map((path) => rm(path)));
  await Promise.all(paths.filter((path) => isText.test(path)).map(compress));
}

async function compress(path: string): Promise<void> {
  const whole = await readFile(path);
  if (whole.length < least) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: whole.length };
  const [small, widelyKnown] = await Promise.all([brotli(whole, { params }), zip(whole, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, small), writeFile(`${path}.gz`, widelyKnown)]);
}
