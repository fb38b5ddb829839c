import type { Detector } from '../reading/detector.ts';
import type { Draft } from '../reading/draft.ts';
import type { TextFinding } from '../reading/finding.ts';
import { makeFinding } from '../reading/make-finding.ts';
import { namesIn, tokenFrom, tokensOf } from '../reading/sentence-view.ts';
import type { Token } from '../tokens/token.ts';

const date =
  /(?<![\p{L}\p{N}./-])(?:[0-3]?\d[-./][01]?\d(?:[-./](?:19|20)?\d{2})?|[0-3]?\d (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)(?: (?:19|20)\d{2})?|(?:19|20)\d{2}-[01]\d-[0-3]\d)(?![\p{L}\p{N}]|[-./]\d)/giu;

/** Somebody was born then, or it comes back each year. */
const birthWords: ReadonlySet<string> = new Set(
  'geboren geb geboortedatum geboortedag jarig verjaart verjaren verjaardag verjaardagsfeest bday'.split(' '),
);

/** What has birthdays as well, and births of lambs. */
const things: ReadonlySet<string> = new Set(
  `school schoolgebouw stichting vereniging bestaan bestaat jubileum lustrum lammetjes lammetje kuikens kalfje
  koning koningin prinses prins sint sinterklaas jezus schrijver schrijfster schilder kunstenaar nijntje`
    .trim()
    .split(/\s+/u),
);

/**
 * Dates of birth and birthdays: a date beside a word that says so, or a full date right behind a name.
 *
 * Must pass: all other dates, which are agenda, and the birthday of the school or the king.
 */
export const birthDate: Detector = {
  name: 'birth-date',
  find: (draft, earlier) =>
    [...draft.text.matchAll(date)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const token = draft.tokens[tokenFrom(draft, span.start)];
      const confidence = token === undefined ? 0 : sureness(draft, earlier, token, match[0]);
      return confidence > 0 ? makeFinding('birth-date', span, confidence) : [];
    }),
};

function sureness(draft: Draft, earlier: readonly TextFinding[], token: Token, written: string): number {
  const sentence = tokensOf(draft, token.sentence);
  const full = /(?:19|20)\d{2}/u.test(written);
  if (sentence.some(({ word }) => birthWords.has(word))) {
    if (sentence.some(({ word }) => things.has(word))) return 0;
    return full ? 0.92 : 0.8;
  }
  const turns = sentence.some(({ word }, at) => word === 'jaar' && isAge(sentence[at - 1]));
  const becomes = sentence.some(({ word }) => word === 'wordt' || word === 'werd' || word === 'geworden');
  if (turns && becomes && namesIn(draft, earlier, token.sentence).length > 0) return 0.75;
  const behindName = earlier.some(
    ({ detector, span }) =>
      detector.endsWith('-name') && token.start - span.end >= 1 && token.start - span.end <= 3,
  );
  return behindName && full && ['other', 'comma'].includes(token.glue) ? 0.65 : 0;
}

const ages: ReadonlySet<string> = new Set(
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien'.split(
    ' ',
  ),
);

function isAge(token: Token | undefined): boolean {
  return token !== undefined && (token.number || ages.has(token.word));
}
