import { inflateSync } from 'node:zlib';

/**
 * What a PDF of ours says, as far as it can be read out of its bytes: each line of text once for each font in the file, of
 * which one is right. To look whether words stand in it, never to show them.
 */
export function pdfText(bytes: Buffer): string {
  const streams = streamsIn(bytes);
  const fonts = streams.filter((text) => text.includes('beginbfrange')).map(glyphsOf);
  return streams
    .flatMap((text) => [...text.matchAll(/\[([^\]]*)\] TJ/gu)].map(([, shown = '']) => codesIn(shown)))
    .flatMap((codes) => fonts.map((font) => codes.map((code) => font.get(code) ?? '').join('')))
    .join('\n');
}

/** Everything that was packed, unpacked; beside what stands in the open. */
function streamsIn(bytes: Buffer): readonly string[] {
  const found: string[] = [bytes.toString('latin1')];
  for (let from = 0; ; ) {
    const begin = bytes.indexOf('stream\n', from);
    const end = bytes.indexOf('\nendstream', begin);
    if (begin < 0 || end < 0) return found;
    from = end + 10;
    try {
      found.push(inflateSync(bytes.subarray(begin + 7, end)).toString('latin1'));
    } catch {
      // Not packed: it stands in the whole.
    }
  }
}

/** Which glyph of a font is which letter. */
function glyphsOf(cmap: string): ReadonlyMap<string, string> {
  const ranges = [...cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/giu)];
  return new Map(
    ranges.flatMap(([, first = '0', letters = '']) =>
      [...letters.matchAll(/<([0-9a-f ]+)>/giu)].map(([, letter = ''], at): [string, string] => [
        (Number.parseInt(first, 16) + at).toString(16).padStart(4, '0'),
        Buffer.from(letter.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
      ]),
    ),
  );
}

function codesIn(shown: string): readonly string[] {
  return [...shown.matchAll(/<([0-9a-f]+)>/giu)].flatMap(
    ([, hex = '']) => hex.toLowerCase().match(/.{4}/gu) ?? [],
  );
}
