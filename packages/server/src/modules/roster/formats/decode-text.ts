import { type RosterFile, UnreadableRoster } from './roster-record.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/**
 * The text of a file, piece by piece. UTF-8 with or without a mark in front, UTF-16 with one, and anything else as
 * Windows-1252: what Excel in the Netherlands still writes when it is asked for CSV.
 */
export async function* readText(file: RosterFile): AsyncGenerator<string> {
  const encoding = await encodingOf(file);
  const decoder = new TextDecoder(encoding);
  for await (const chunk of file.open()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function encodingOf(file: RosterFile): Promise<Encoding> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const chunk of file.open()) {
      if (first && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
      if (first && chunk.subarray(0, 1000).includes(0)) throw new UnreadableRoster('not-text');
      first = false;
      strict.decode(chunk, { stream: true });
    }
    strict.decode();
    return 'utf-8';
  } catch (error) {
    // Node's mark of bytes that are no UTF-8; anything else is a failure to read.
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}
