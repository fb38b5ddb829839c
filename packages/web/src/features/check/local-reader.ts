import { createTextReader, noLexicon } from '@plaatswijs/text';
import type { Finding } from './check-types.ts';

/** Detectors that need neither the names of the school nor word lists to be right. */
const patterns: ReadonlySet<string> = new Set([
  'email',
  'phone',
  'postcode',
  'address',
  'bsn',
  'iban',
  'birth-date',
  'health',
  'family',
  'talk-outcome',
  'insult',
  'threat',
  'obscenity',
  'criticism',
]);

const reader = createTextReader({ lexicon: noLexicon });

/** What this device sees in a text by itself, without names and without what the protocol says about it. */
export function readLocally(text: string): readonly Finding[] {
  return reader
    .read(text)
    .findings.filter(({ detector }) => patterns.has(detector))
    .map(({ detector, span, confidence, attention, note, bearsOn, fixes }) => ({
      detector,
      ...span,
      confidence,
      attention,
      note: { code: note.code, params: { ...note.params } },
      bearsOn: bearsOn.map(({ fact, value, as }) => ({
        fact,
        value: typeof value === 'object' ? [...value] : value,
        as,
      })),
      fixes: fixes.map((fix) => ({ ...fix })),
      articles: [],
      meant: null,
    }));
}
