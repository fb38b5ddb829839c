import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { type RosterFile, UnreadableRoster } from './roster-record.ts';

/** How much may come out of a zip, whatever went in: a bomb stops here. */
const limits = { mostBytes: 400 * 1024 * 1024, mostFiles: 2000 } as const;

/** Bytes of the zip that are taken at once: what they swell to before we count again stays below a few MB. */
const slice = 4096;

/**
 * Unpacks the files that are wanted and leaves the others. Only what was counted is unpacked: sizes that a zip states
 * about itself are not believed.
 */
export async function unzipFiles(
  zip: RosterFile,
  wanted: (name: string) => boolean,
  mostBytes: number = limits.mostBytes,
): Promise<ReadonlyMap<string, RosterFile>> {
  const entries = new Map<string, Entry>();
  const seen = { bytes: 0, files: 0, bomb: false, broken: false };
  const unzip = new Unzip((file) => {
    seen.files += 1;
    if (seen.files > limits.mostFiles) seen.bomb = true;
    else if (wanted(file.name)) entries.set(file.name, startEntry(file, seen, mostBytes));
  });
  unzip.register(UnzipInflate);
  try {
    for await (const chunk of zip.open()) {
      for (let from = 0; from < chunk.length; from += slice) {
        unzip.push(chunk.subarray(from, from + slice));
        if (seen.bomb) throw new UnreadableRoster('too-large-inside');
      }
    }
    unzip.push(new Uint8Array(0), true);
  } catch (error) {
    throw error instanceof UnreadableRoster ? error : new UnreadableRoster('not-a-zip');
  }
  const cut = [...entries.values()].some(({ whole }) => !whole);
  if (seen.files === 0 || seen.broken || cut) throw new UnreadableRoster('not-a-zip');
  return new Map([...entries].map(([name, { chunks }]) => [name, fileOf(chunks)]));
}

interface Entry {
  readonly chunks: Uint8Array[];
  whole: boolean;
}

function startEntry(
  file: UnzipFile,
  seen: { bytes: number; bomb: boolean; broken: boolean },
  mostBytes: number,
): Entry {
  const entry: Entry = { chunks: [], whole: false };
  file.ondata = (error, chunk, final) => {
    if (error !== null) seen.broken = true;
    if (seen.bomb || seen.broken) return;
    seen.bytes += chunk.length;
    if (seen.bytes > mostBytes) seen.bomb = true;
    else if (chunk.length > 0) entry.chunks.push(chunk.slice());
    if (final) entry.whole = true;
  };
  file.start();
  return entry;
}

function fileOf(chunks: readonly Uint8Array[]): RosterFile {
  return {
    bytes: chunks.reduce((sum, { length }) => sum + length, 0),
    open: async function* () {
      yield* chunks;
    },
  };
}
