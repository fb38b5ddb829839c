import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import type { Detector } from '../reading/detector.ts';
import { makeFinding } from '../reading/make-finding.ts';

const candidate =
  /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z0-9]{4}){2,7}(?:[ .-]?[A-Za-z0-9]{1,3})?(?![\p{L}\p{N}])/gu;

/** Where a longer run of words was taken along, the number itself ends earlier: NL has 18 signs. */
const dutch = /^NL\d{2}[ .-]?[A-Za-z]{4}(?:[ .-]?\d){10}/iu;

/**
 * Bank account numbers (IBAN), checked by their control digits.
 *
 * Must pass: the school's own account, and what only looks like one.
 */
export const iban: Detector = {
  name: 'iban',
  find: ({ text, isOwnContact }) => {
    if (!/[A-Za-z]{2}\d{2}/u.test(text)) return [];
    return [...text.matchAll(candidate)].flatMap((match) => {
      const written = dutch.exec(match[0])?.[0] ?? match[0];
      const account = electronicFormatIBAN(written);
      if (account === null || !isValidIBAN(account) || isOwnContact(written)) return [];
      return makeFinding('iban', { start: match.index, end: match.index + written.length }, 0.95);
    });
  },
};
