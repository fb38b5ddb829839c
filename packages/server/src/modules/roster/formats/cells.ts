/** A cell of a table: text from CSV, and whatever Excel makes of it. */
export type Cell = string | number | boolean | Date | null;

/** The text of a cell on one line, without what cannot be seen; null when it is empty. */
export function textOf(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  if (cell instanceof Date) return dateOf(cell);
  const clean = String(cell)
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  return clean === '' ? null : clean;
}

const forms = [
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?:[T ].*)?$/,
  /^(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>\d{4})(?: .*)?$/,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
];

/** A date as `2026-11-21`, from ISO, Dutch (dd-mm-jjjj) or Excel; null when it is no day that exists. */
export function dateOf(cell: Cell): string | null {
  if (cell instanceof Date) return fromMoment(cell);
  if (typeof cell === 'number' && cell > 10_000 && cell < 80_000) return fromSerial(cell);
  const text = textOf(cell) ?? '';
  const parts = forms.map((form) => form.exec(text)?.groups).find((found) => found !== undefined);
  if (parts === undefined) return null;
  const { y = '', m = '', d = '' } = parts;
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const moment = new Date(`${day}T00:00:00Z`);
  // 30 February would quietly become 2 March.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : null;
}

/** The day of a moment; null for none, and for years that a calendar on paper doesn't have. */
function fromMoment(moment: Date): string | null {
  if (Number.isNaN(moment.getTime())) return null;
  const [day = ''] = moment.toISOString().split('T');
  return /^\d{4}-/.test(day) ? day : null;
}

/** Excel counts days from the last of 1899 (its 1900 has a 29 February). */
function fromSerial(days: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10);
}

/** An address somebody could have; in lower case. Null when it is none. */
export function emailOf(text: string): string | null {
  const address = text.toLowerCase();
  return address.length <= 200 && /^[^\s@<>,;"()]+@[^\s@<>,;"()]+\.[a-z]{2,}$/.test(address) ? address : null;
}

/** Yes or no in a cell; null for empty or unknown, undefined for what we don't understand. */
export function yesNoOf(text: string | null): boolean | null | undefined {
  const word = (text ?? '').toLowerCase();
  if (['', '?', '-', 'onbekend', 'unknown'].includes(word)) return null;
  if (['ja', 'j', 'yes', 'y', 'true', 'waar', '1', 'x', 'wel'].includes(word)) return true;
  if (['nee', 'n', 'no', 'false', 'onwaar', '0', 'geen', 'niet'].includes(word)) return false;
  return undefined;
}
