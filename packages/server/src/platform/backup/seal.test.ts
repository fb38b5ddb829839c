import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { seal, unseal } from './seal.ts';

const frame = 65_536;
/** Length and flag in front, tag behind. */
const whole = 5 + frame + 16;

async function sealed(plain: Buffer): Promise<{ head: Buffer; frames: Buffer[] }> {
  const parts: Buffer[] = [];
  for await (const part of seal(Readable.from([plain]), 'een wachtzin', 1024)) parts.push(part);
  const [head = Buffer.alloc(0), ...frames] = parts;
  return { head, frames };
}

async function opened(...bytes: Buffer[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of unseal(Readable.from([Buffer.concat(bytes)]), 'een wachtzin')) parts.push(part);
  return Buffer.concat(parts);
}

describe('the seal of a backup', () => {
  test.for([0, 1, frame - 1, frame, frame + 1, 3 * frame + 7])('gives %d bytes back', async (size) => {
    const plain = randomBytes(size);
    const { head, frames } = await sealed(plain);
    expect((await opened(head, ...frames)).equals(plain)).toBe(true);
  });

  test('finds frames that were left out, repeated, swapped or put in from another backup', async () => {
    const { head, frames } = await sealed(randomBytes(3 * frame + 7));
    const other = await sealed(randomBytes(3 * frame + 7));
    const [a, b, c, d] = frames as [Buffer, Buffer, Buffer, Buffer];
    expect(a.length).toBe(whole);
    for (const wrong of [
      [a, c, d],
      [a, a, b, c, d],
      [b, a, c, d],
      [a, b, c, ...other.frames.slice(3)],
      [a, b, c, d, d],
    ]) {
      await expect(opened(head, ...wrong)).rejects.toMatchObject({ code: 'backup-altered' });
    }
  });

  test('finds an end that was cut off between two frames, also when the last one left is called the last', async () => {
    const { head, frames } = await sealed(randomBytes(2 * frame + 7));
    const [a, b] = frames as [Buffer, Buffer];
    await expect(opened(head, a, b)).rejects.toMatchObject({ code: 'backup-truncated' });
    const pretended = Buffer.from(b);
    pretended.writeUInt8(1, 4);
    await expect(opened(head, a, pretended)).rejects.toMatchObject({ code: 'backup-altered' });
  });

  test('asks no more work of a reader than a bounded first line may', async () => {
    const { head, frames } = await sealed(Buffer.from('x'));
    const dear = Buffer.from(head.toString().replace('"N":1024', '"N":1073741824'));
    await expect(opened(dear, ...frames)).rejects.toMatchObject({ code: 'backup-unreadable' });
  });
});
