import type { Detector } from '../reading/detector.ts';
import type { Span } from '../reading/finding.ts';
import { makeFinding } from '../reading/make-finding.ts';

// An address is found from its sign outwards, in small steps that each stop by themselves: one pattern for the whole of
// it would try every place before a sign against every place behind it.

/** What may stand before the sign; more of it than this is no address. */
const localSign = /[\p{L}\p{N}._%+-]/u;
const LONGEST_LOCAL = 64;

const domain = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u;

/** The sign in an address that is written out to fool machines: `naam [at] mail punt nl`. */
const hiddenSign = / ?[[(] ?(?:at|apenstaartje|@) ?[\])] ?| at | apenstaartje /giu;

/** Its domain; only what ends as an address does counts, or "at" would be found in every English line. */
const hiddenDomain =
  /^[\p{L}\p{N}-]{1,63}(?: ?[[(] ?(?:dot|punt|\.) ?[\])] ?| punt | dot |\.)(?:nl|com|org|eu|be|net|de|frl|school|example|test|online)(?![\p{L}\p{N}])/iu;

const LONGEST_DOMAIN = 320;

/** Addresses of a desk and not of a person. */
const desks =
  /^(?:info|administratie|directie|receptie|secretariaat|school|contact|mr|gmr|or|ouderraad|redactie|nieuwsbrief|helpdesk|aanmelden|absentie|ziekmelding|bestuur|noreply)@/iu;

/**
 * E-mail addresses, also written out with `[at]` and `punt`.
 *
 * Must pass: the school's own address and that of a desk (info@, administratie@).
 */
export const email: Detector = {
  name: 'email',
  find: ({ text, isOwnContact }) => {
    const spans = text.includes('@') ? spansAround(text, /@/gu, domain) : [];
    for (const span of spansAround(text, hiddenSign, hiddenDomain)) {
      if (!spans.some(({ start, end }) => start < span.end && span.start < end)) spans.push(span);
    }
    return spans
      .filter(
        ({ start, end }) => !isOwnContact(text.slice(start, end)) && !desks.test(text.slice(start, end)),
      )
      .map((span) => makeFinding('email', span, 0.95));
  },
};

function spansAround(text: string, sign: RegExp, behind: RegExp): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(sign)) {
    const start = startOfLocal(text, match.index);
    const from = match.index + match[0].length;
    const found = behind.exec(text.slice(from, from + LONGEST_DOMAIN))?.[0];
    if (found !== undefined && start < match.index) spans.push({ start, end: from + found.length });
  }
  return spans;
}

/** Where the part before the sign begins; at the sign itself where there is none. */
function startOfLocal(text: string, sign: number): number {
  let start = sign;
  while (start > 0 && sign - start < LONGEST_LOCAL && localSign.test(text.charAt(start - 1))) start--;
  while (start < sign && /[._%+-]/u.test(text.charAt(start))) start++;
  return start;
}
