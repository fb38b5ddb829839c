import { describe, expect, test } from 'vitest';
import { pagesOf, pdfOf, rolesOf, treeOf } from '../../test/read-back.ts';
import type { Block, PictureBlock } from '../document.ts';

/** A JPEG of this size as far as its head says: that is all that is read of it here. */
function jpeg(width: number, height: number, said = 'beeld'): Buffer {
  const frame = Buffer.from('ffc00011080000000003011100021101031101', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from('ffd8', 'hex'), frame, Buffer.from(said), Buffer.from('ffd9', 'hex')]);
}

const picture = (bytes: Buffer): PictureBlock => ({
  kind: 'picture',
  jpeg: bytes,
  alt: 'Foto 1, met een vlak',
  caption: 'Foto 1.',
});

const text = (words: string): Block => ({ kind: 'paragraph', runs: [{ text: words }] });

describe('LET-28 a picture', () => {
  test('is a figure with words for who cannot see it, and a line below it', async () => {
    const bytes = jpeg(1600, 900);
    const pdf = await pdfOf([text('Voor'), picture(bytes), text('Na')]);
    const tree = await treeOf(pdf);
    expect(rolesOf(tree)).toBe('P Figure P P');
    expect(tree[1]?.alt).toBe('Foto 1, met een vlak');
    const [page = ''] = await pagesOf(pdf);
    expect(page.indexOf('Voor')).toBeLessThan(page.indexOf('Foto 1.'));
    expect(page.indexOf('Foto 1.')).toBeLessThan(page.indexOf('Na'));
    expect(pdf.includes(bytes)).toBe(true);
  });

  test('stands on one page with its line, and is not blown up', async () => {
    const tall = picture(jpeg(900, 1600));
    const pages = await pagesOf(await pdfOf([tall, tall, tall]));
    expect(pages.map((page) => page.split('Foto 1.').length - 1)).toEqual([2, 1]);
    const small = (await pdfOf([picture(jpeg(20, 10))])).toString('latin1');
    const [, left = '', , right = ''] = /\/BBox \[([\d.]+) ([\d.]+) ([\d.]+) [\d.]+\]/.exec(small) ?? [];
    expect(Number(right) - Number(left)).toBe(20);
  });

  test('that is none stops the writing: nothing is left out without a word', async () => {
    await expect(pdfOf([picture(Buffer.from('geen beeld'))])).rejects.toThrow(/can not be drawn/);
    await expect(pdfOf([picture(jpeg(5000, 10))])).rejects.toThrow(/can not be drawn/);
  });
});
