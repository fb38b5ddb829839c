import type { Detector } from '../reading/detector.ts';
import { makeFinding } from '../reading/make-finding.ts';

const candidate =
  /(?<![\p{L}\p{N}.,/-])[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2}| [a-z]{2}(?= \p{Lu}))(?![\p{L}\p{N}])/gu;

/** Never given out, for what they have stood for. */
const never = /(?:SA|SD|SS)$/iu;

/** Two letters that are a word after a number, mostly a year: "in 2026 IN de zaal". */
const word =
  /(?:in|en|op|de|is|we|of|om|te|er|al|nu|zo|ze|je|ik|na|dan|uur|km|st|ex|nl|eu|mb|gb|kg|cm|mm|ml|cl|pk)$/iu;
const year = /^(?:19|20)\d{2}/u;

/**
 * Dutch postcodes: four digits and two letters.
 *
 * Must pass: years before a word, the postcode of the school itself.
 */
export const postcode: Detector = {
  name: 'postcode',
  find: ({ text, isOwnContact }) =>
    [...text.matchAll(candidate)].flatMap((match) => {
      const found = match[0];
      const small = found !== found.toUpperCase();
      if (never.test(found) || isOwnContact(found)) return [];
      if (word.test(found) && (small || year.test(found) || found.includes(' '))) return [];
      const span = { start: match.index, end: match.index + found.length };
      return makeFinding('postcode', span, small ? 0.6 : 0.8);
    }),
};
