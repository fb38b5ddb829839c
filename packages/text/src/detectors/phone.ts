import { isValidPhoneNumber } from 'libphonenumber-js/min';
import type { Detector } from '../reading/detector.ts';
import type { Draft } from '../reading/draft.ts';
import type { TextFinding } from '../reading/finding.ts';
import { makeFinding } from '../reading/make-finding.ts';
import type { Token } from '../tokens/token.ts';

/** Digits with what people put between them; it begins as numbers do that one can call: 0, 00, + or a bracket. */
const candidate = /(?<![\p{L}\p{N}.,:/-])(?:\+|\(?0)[\d()\u2010-\u2015\s./-]{7,20}\d(?![\p{L}\p{N}])/gu;

/** Dates look like numbers that begin with 0. */
const date = /^\d{2}[-./ ]\d{2}[-./ ](?:19|20)\d{2}/u;

/** Numbers of a service, not of a person: 0800, 0900, 088. */
const service = /^(?:\+31|0031|0)(?:800|900|906|909|88|14|67)/u;

const spokenDigits: ReadonlyMap<string, string> = new Map(
  'nul een twee drie vier vijf zes zeven acht negen'.split(' ').map((word, digit) => [word, String(digit)]),
);

/**
 * Telephone numbers, Dutch and foreign, also spelled out in words.
 *
 * Must pass: dates, scores, order numbers, numbers of a service (0800, 0900) and the school's own.
 */
export const phone: Detector = {
  name: 'phone',
  find: (draft) => [...written(draft), ...spelled(draft)],
};

function written({ text, isOwnContact }: Draft): readonly TextFinding[] {
  const findings: TextFinding[] = [];
  for (const match of text.matchAll(candidate)) {
    const found = match[0];
    if (date.test(found) || found.includes('\n')) continue;
    const called = callable(found);
    if (service.test(called) || isOwnContact(found) || !isValidPhoneNumber(called, 'NL')) continue;
    const span = { start: match.index, end: match.index + found.length };
    findings.push(makeFinding('phone', span, 0.92));
  }
  return findings;
}

/** A number as it is dialled: "+31 (0)6 12" is +31612. */
function callable(found: string): string {
  const digits = found.replace('(0)', '').replace(/[^\d+]/gu, '');
  return digits.startsWith('00') ? `+${digits.slice(2)}` : digits;
}

/** "nul zes een twee ...": ten digits in words, the first one nul. */
function spelled({ tokens, isOwnContact }: Draft): readonly TextFinding[] {
  const findings: TextFinding[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.word !== 'nul') continue;
    const { digits, to } = spokenFrom(tokens, at);
    if (digits.length !== 10 || isOwnContact(digits) || !isValidPhoneNumber(digits, 'NL')) continue;
    const span = { start: tokens[at]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    findings.push(makeFinding('phone', span, 0.85, { code: 'phone.spelled' }));
    at = to - 1;
  }
  return findings;
}

function spokenFrom(
  tokens: readonly Token[],
  from: number,
): { readonly digits: string; readonly to: number } {
  let digits = '';
  let to = from;
  while (digits.length < 12) {
    const token = tokens[to];
    const digit = token?.number === true ? token.text : spokenDigits.get(token?.word ?? '');
    if (token === undefined || digit === undefined || token.sentence !== tokens[from]?.sentence) break;
    digits += digit;
    to++;
  }
  return { digits, to };
}
