import { createHash } from 'node:crypto';

/** SHA-256 of a document as it came in, in hexadecimal digits. */
export function digestOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
