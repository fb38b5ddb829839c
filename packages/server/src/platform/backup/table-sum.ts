import { createHash } from 'node:crypto';
import type { TableSum } from './contents.ts';

const lineFeed = 0x0a;

/** Counts and hashes rows while they pass. COPY escapes a line feed inside a value, so each one ends a row. */
export function tableSum(): {
  passing(rows: AsyncIterable<Buffer>): AsyncGenerator<Buffer>;
  result(): TableSum;
} {
  const hash = createHash('sha256');
  let count = 0;
  return {
    passing: async function* (rows) {
      for await (const bytes of rows) {
        hash.update(bytes);
        for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count++;
        yield bytes;
      }
    },
    result: () => ({ rows: count, sha256: hash.digest('hex') }),
  };
}
