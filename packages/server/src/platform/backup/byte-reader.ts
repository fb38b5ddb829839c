/** Takes bytes from a stream in the amounts one asks for. */
export interface ByteReader {
  /** Exactly so many bytes; null when the stream ends before that. */
  exactly(size: number): Promise<Buffer | null>;
  /** The text up to the next line feed; null when the stream ends, or the line is longer than `longest` bytes. */
  line(longest: number): Promise<string | null>;
}

/** Reads from a stream of bytes, holding no more than was asked for and one chunk. */
export function byteReader(source: AsyncIterable<Buffer>): ByteReader {
  const chunks = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const next = await chunks.next();
    if (next.done === true) return false;
    held = Buffer.concat([held, next.value]);
    return true;
  };
  const take = (size: number): Buffer => {
    const taken = held.subarray(0, size);
    held = held.subarray(size);
    return taken;
  };
  return {
    exactly: async (size) => {
      while (held.length < size) if (!(await more())) return null;
      return take(size);
    },
    line: async (longest) => {
      let end = held.indexOf('\n');
      while (end < 0) {
        if (held.length > longest || !(await more())) return null;
        end = held.indexOf('\n');
      }
      return end > longest ? null : take(end + 1).toString('utf8', 0, end);
    },
  };
}
