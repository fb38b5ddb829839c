import { type RosterFile, UnreadableRoster } from './roster-record.ts';
import { unzipFiles } from './zip-files.ts';

/** What a file turned out to be: its first bytes say so, never its name. */
export type DetectedFormat = 'oneroster' | 'edexml' | 'csv' | 'xlsx';

/** Looks at the file itself. Throws `UnreadableRoster` when it is none of ours. */
export async function detectFormat(file: RosterFile): Promise<DetectedFormat> {
  const head = await headOf(file);
  if (head[0] === 0x50 && head[1] === 0x4b) return detectZip(file);
  // The old Excel, PDF and the like: recognised so that the message can say what to do instead.
  if (head[0] === 0xd0 && head[1] === 0xcf) throw new UnreadableRoster('unknown-format');
  const text = new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-8').decode(head).trimStart();
  if (text.startsWith('%PDF')) throw new UnreadableRoster('unknown-format');
  if (!text.startsWith('<')) return 'csv';
  if (/<(\w+:)?EDEX[\s>]/i.test(text)) return 'edexml';
  throw new UnreadableRoster('unknown-format');
}

async function detectZip(file: RosterFile): Promise<DetectedFormat> {
  const names: string[] = [];
  await unzipFiles(file, (name) => {
    names.push(name);
    return false;
  });
  if (names.some((name) => /(^|\/)users\.csv$/i.test(name))) return 'oneroster';
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  throw new UnreadableRoster('unknown-format');
}

async function headOf(file: RosterFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of file.open()) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= 4000) break;
  }
  return Buffer.concat(chunks).subarray(0, 4000);
}
