import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { docxOf, filesIn, pdfOf, treeOf } from '../test/read-back.ts';
import type { LetterHead } from './document.ts';
import { logoToDraw } from './logo.ts';

function part(kind: string, content: Buffer): Buffer {
  const said = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(said));
  return Buffer.concat([length, said, sum]);
}

/** A PNG of one colour; `pixels` is how many bytes are really in it. */
interface Picture {
  readonly width?: number;
  readonly height?: number;
  readonly colour?: number;
  readonly interlaced?: number;
  readonly pixels?: number;
}

function png({ width = 8, height = 4, colour = 2, interlaced = 0, pixels }: Picture = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colour, 0, 0, interlaced], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    part('IHDR', header),
    part('IDAT', deflateSync(Buffer.alloc(pixels ?? height * (width * 3 + 1), 0))),
    part('IEND', Buffer.alloc(0)),
  ]);
}

const head = (bytes: Uint8Array): LetterHead => ({
  name: 'Basisschool De Verzonnen Boom',
  lines: [],
  logo: { bytes, alt: 'Een boom' },
});

describe('LET-27 a logo', () => {
  test('is drawn with words for who cannot see it', async () => {
    expect(logoToDraw(png())).toMatchObject({ type: 'png', width: 8, height: 4 });
    const pdf = await pdfOf([], { head: head(png()) });
    expect((await treeOf(pdf)).find(({ role }) => role === 'Figure')?.alt).toBe('Een boom');
    const docx = filesIn(await docxOf([], { head: head(png()) }));
    expect(docx.get('word/document.xml')?.toString()).toContain('descr="Een boom"');
    expect((await docxOf([], { head: head(png()) })).equals(await docxOf([], { head: head(png()) }))).toBe(
      true,
    );
  });

  test('that can be seen through is laid on white, whatever its filters', async () => {
    // Two rows of two pixels: red half seen through, nothing; then the same as above, and blue.
    const rows = Buffer.from([0, 255, 0, 0, 128, 9, 9, 9, 0, 2, 0, 0, 0, 0, 247, 247, 246, 255]);
    const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 6, 0, 0, 0]);
    const seeThrough = Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      part('IHDR', header),
      part('IDAT', deflateSync(rows)),
      part('IEND', Buffer.alloc(0)),
    ]);
    const drawn = logoToDraw(seeThrough);
    const at = drawn?.bytes.indexOf('IDAT') ?? 0;
    expect([...inflateSync(drawn?.bytes.subarray(at + 4) ?? Buffer.alloc(0))]).toEqual([
      0, 255, 127, 127, 255, 255, 255, 0, 255, 127, 127, 0, 0, 255,
    ]);
    const [one, other] = [
      await pdfOf([], { head: head(seeThrough) }),
      await pdfOf([], { head: head(seeThrough) }),
    ];
    expect(one.equals(other)).toBe(true);
  });

  const broken = png();
  broken.fill(7, 45, 52);
  test.each([
    ['that comes in layers', png({ interlaced: 1 })],
    ['that holds less than it says', png({ pixels: 3 })],
    ['that holds far more than it says', png({ pixels: 30_000_000 })],
    ['that is larger than any logo', png({ width: 60_000, height: 60_000, pixels: 3 })],
    ['that is broken', broken],
    ['that stops in the middle', png().subarray(0, 30)],
    ['that is no picture', Buffer.from('<svg onload="alert(1)"/>')],
    ['that is a JPEG without a picture', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['of nothing', Buffer.alloc(0)],
  ])('%s is left out, and the document is written', async (_, bytes) => {
    expect(logoToDraw(bytes)).toBeNull();
    expect((await treeOf(await pdfOf([], { head: head(bytes) }))).map(({ role }) => role)).toEqual(['P']);
  });
});
