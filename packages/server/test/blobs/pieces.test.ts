import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPieces, pieceSize, sealPiece } from '../../src/platform/blobs/pieces.ts';

const key = { key: Buffer.alloc(32, 3), context: 'bestuur/bestand' };

async function opened(of: typeof key, bytes: readonly Buffer[], pieces: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of openPieces(
    of,
    (async function* () {
      yield* bytes;
    })(),
    pieces,
  )) {
    parts.push(part);
  }
  return Buffer.concat(parts);
}

describe('pieces of a file', () => {
  it('give their content back, wherever the bytes of the file are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 97 }),
        async (contents, step) => {
          const file = Buffer.concat(contents.map((content, number) => sealPiece(key, number, content)));
          const cut = Array.from({ length: Math.ceil(file.length / step) }, (_, at) =>
            file.subarray(at * step, (at + 1) * step),
          );
          expect(await opened(key, cut, contents.length)).toEqual(Buffer.concat(contents));
        },
      ),
      { seed: 11, numRuns: 50 },
    );
  });

  it('are refused when any byte of the file is another', async () => {
    const content = randomBytes(200);
    await fc.assert(
      fc.asyncProperty(fc.nat(231), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const file = sealPiece(key, 0, content);
        file[at] = (file[at] ?? 0) ^ change;
        await expect(opened(key, [file], 1)).rejects.toThrow('altered');
      }),
      { seed: 12 },
    );
  });

  it('are refused when one is left out, repeated, swapped, cut off, or of another file', async () => {
    const [a, b, c] = [1, 2, 3].map((byte, number) => sealPiece(key, number, Buffer.alloc(40, byte))) as [
      Buffer,
      Buffer,
      Buffer,
    ];
    const foreign = sealPiece({ ...key, context: 'bestuur/ander' }, 1, Buffer.alloc(40, 2));
    const wrong: readonly Buffer[][] = [
      [a, c],
      [a, b],
      [a, a, b, c],
      [b, a, c],
      [a, b, c, c],
      [a, foreign, c],
    ];
    for (const file of [...wrong, [a, b, c.subarray(0, 50)], []]) {
      await expect(opened(key, file, 3)).rejects.toThrow('altered');
    }
    expect(pieceSize).toBe(65_536);
  });
});
