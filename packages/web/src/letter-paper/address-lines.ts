import type { LettersMessages } from '../messages/nl/office/letters.ts';
import type { FormError } from '../ui/index.ts';

/** The most lines an address has. */
const mostLines = 6;

/** The lines of an address as it is typed; empty ones left out. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** An address has too many lines. */
export function addressFaults(
  field: string,
  text: string,
  t: Pick<LettersMessages, 'addressTooLong'>,
): readonly FormError[] {
  return linesOf(text).length > mostLines ? [{ field, message: t.addressTooLong }] : [];
}
