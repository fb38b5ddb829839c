import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { kindOfFile } from './kind-of-file.ts';

const bytes = (hex: string, rest = 'zomaar wat') =>
  Buffer.concat([Buffer.from(hex, 'hex'), Buffer.from(rest)]);
/** The beginning of an archive whose first file has this name. */
const archive = (name: string) => {
  const head = Buffer.alloc(30);
  head.write('PK\x03\x04', 'latin1');
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), Buffer.alloc(40, 1)]);
};
const script = '<script>alert(1)</script>';

describe('REP-33: what a file is kept as', () => {
  it.each([
    ['a photo', bytes('ffd8ffe0'), 'picture'],
    ['a screenshot', bytes('89504e470d0a1a0a'), 'picture'],
    ['a moving picture', Buffer.from('GIF89a...'), 'picture'],
    ['a photo of an iPhone', bytes('00000018', 'ftypheic0000'), 'picture'],
    ['a film', bytes('00000018', 'ftypisom0000'), 'video'],
    ['a film of a browser', bytes('1a45dfa3'), 'video'],
    ['a PDF', Buffer.from('%PDF-1.7 /JS (app.alert)'), 'document'],
    ['an office file', archive('[Content_Types].xml'), 'document'],
    ['a chat', Buffer.from('[20-11-2026, 16:04] Sanne: hoi 🙂'), 'text'],
    ['an archive, a bomb or not', archive('42.zip'), 'other'],
    ['a packed file', gzipSync(Buffer.alloc(100_000)), 'other'],
    [
      'a drawing with a program in it',
      Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`),
      'other',
    ],
    ['a drawing after white space', Buffer.from(`\uFEFF \n\t<svg>${script}</svg>`), 'other'],
    ['a page', Buffer.from(`<!doctype html>${script}`), 'other'],
    ['a program', bytes('7f454c4602010100'), 'other'],
    ['nothing known', Buffer.from([0, 1, 2, 3]), 'other'],
    // Two at once: the beginning counts, and it is never served as anything but bytes.
    [
      'a picture that is an archive too',
      Buffer.concat([bytes('89504e470d0a1a0a'), archive('a.html')]),
      'picture',
    ],
  ] as const)('%s', (_, content, kind) => {
    expect(kindOfFile(content)).toBe(kind);
  });
});
