import type { Detector } from '../reading/detector.ts';
import { makeFinding } from '../reading/make-finding.ts';

const candidate =
  /(?<![\p{L}\p{N}.,/-]|\d )\d{3}(?:\d{6}|\d[. ]\d{2}[. ]\d{3}|[. -]\d{3}[. -]\d{3})(?![\p{L}\p{N}]|[.,-]\d| \d)/gu;

/** Says that it is a burgerservicenummer or an onderwijsnummer. */
const telling = /bsn|burger ?service|sofi|onderwijs ?nummer|persoonsgebonden|persoonsnummer|\bpgn\b/iu;

/** Groups of three: how any large number is written. Only a word beside it makes that a burgerservicenummer. */
const inThrees = /^\d{3}\D/u;

/** Says that it is another number. */
const otherwise =
  /bestel|order|factu|klant|kenmerk|referentie|ticket|barcode|isbn|kvk|artikel|serie|polis|track|pakket|lidnummer|zaaknummer|dossier|nummerbord|meter|model|code|volgnummer|boekings|reservering|iban|rekening|bank/iu;

const BEFORE = 60;
const AFTER = 30;

/**
 * Burgerservicenummers and onderwijsnummers: nine digits that pass the eleven test. Words around them tell them from
 * other numbers, of which one in eleven passes as well.
 *
 * Must pass: nine digits of an order, an invoice or a book.
 */
export const bsn: Detector = {
  name: 'bsn',
  find: ({ text }) =>
    [...text.matchAll(candidate)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const digits = match[0].replace(/\D/gu, '');
      const before = text.slice(Math.max(0, span.start - BEFORE), span.start);
      const after = text.slice(span.end, span.end + AFTER);
      const told = telling.test(before) || telling.test(after);
      const passes = passesElevenTest(digits);
      if (told)
        return makeFinding('bsn', span, passes ? 0.97 : 0.6, { code: passes ? 'bsn' : 'bsn.wrong-number' });
      if (!passes || inThrees.test(match[0]) || otherwise.test(before) || otherwise.test(after)) return [];
      return makeFinding('bsn', span, 0.55, { code: 'bsn.maybe' });
    }),
};

/** The eleven test of a BSN: 9 times the first digit, 8 times the second … and minus the last, divisible by eleven. */
export function passesElevenTest(digits: string): boolean {
  if (digits.length !== 9 || /^0{3}/u.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < 9; place++)
    sum += Number(digits.charAt(place)) * (place === 8 ? -1 : 9 - place);
  return sum % 11 === 0;
}
