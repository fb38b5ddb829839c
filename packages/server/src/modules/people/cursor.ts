/** Where a list goes on, as one opaque word. */
export function writeCursor(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The parts of a cursor; null without one, and for one that we did not write: the list then starts again. */
export function readCursor(text: string | undefined, parts: number): readonly string[] | null {
  if (text === undefined) return null;
  try {
    const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    const whole = Array.isArray(read) && read.length === parts && read.every(isPlainText);
    return whole ? read : null;
  } catch {
    return null;
  }
}

function isPlainText(part: unknown): part is string {
  return typeof part === 'string' && !part.includes('\u0000');
}
