import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { DetectorRefused } from './face-detector.ts';

/**
 * A file that must be the very one that was judged.
 *
 * @param sha256 hexadecimal
 * @throws {DetectorRefused} when it is not there or is another
 */
export async function readVerified(file: string | URL, sha256: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(file).catch(() => {
    throw new DetectorRefused('files', 'a file is not there');
  });
  if (sha256Of(bytes) !== sha256)
    throw new DetectorRefused('digest', 'a file is not the one that was judged');
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
