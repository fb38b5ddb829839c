/** What a zip says of one file in it: where its two descriptions begin, in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly centralAt: number;
  readonly localAt: number;
  readonly packedBytes: number;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
}

const endMark = 0x06054b50;
const centralMark = 0x02014b50;
/** The first day a zip can name, at midnight. */
const fixed = { time: 0, date: 0x0021 } as const;

/** The files in a zip without a comment, in order. */
export function zipEntries(zip: Uint8Array): readonly ZipEntry[] {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = bytes.length - 22;
  if (end < 0 || bytes.readUInt32LE(end) !== endMark) throw new Error('not a zip that was written here');
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (at < end && bytes.readUInt32LE(at) === centralMark) {
    const nameBytes = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameBytes),
      centralAt: at,
      localAt: bytes.readUInt32LE(at + 42),
      packedBytes: bytes.readUInt32LE(at + 20),
      method: bytes.readUInt16LE(at + 10),
    });
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The same zip, of which every file says that it was made on one day: the clock leaves nothing in it. */
export function withFixedTimes(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  for (const { centralAt, localAt } of zipEntries(bytes)) {
    bytes.writeUInt16LE(fixed.time, centralAt + 12);
    bytes.writeUInt16LE(fixed.date, centralAt + 14);
    bytes.writeUInt16LE(fixed.time, localAt + 10);
    bytes.writeUInt16LE(fixed.date, localAt + 12);
  }
  return new Uint8Array(bytes);
}
