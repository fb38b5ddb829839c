import { allDetectors } from '../detectors/all-detectors.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { findPhrases, type PhraseHit, readPhraseBook } from '../phrases/phrase-book.ts';
import type { RosterIndex } from '../roster/build-roster-index.ts';
import type { Token } from '../tokens/token.ts';
import { tokenise } from '../tokens/tokenise.ts';
import { type PhraseName, phraseLists } from '../words/phrase-lists.ts';
import { wordGroups } from '../words/word-groups.ts';
import type { Draft } from './draft.ts';
import { type DetectorName, LEAST_CONFIDENCE, type TextFinding } from './finding.ts';
import { markOwnNames, ownContacts, readOwnNames } from './own-names.ts';
import type { TextContext } from './text-context.ts';

/** What a reader knows before it sees a text. */
export interface TextReaderOptions {
  readonly lexicon: Lexicon;
  readonly roster?: RosterIndex;
  /** Names of school, board, street and protocol, which are nobody's. */
  readonly ownNames?: readonly string[];
  /** Addresses, numbers and accounts of the school itself. */
  readonly ownContacts?: readonly string[];
}

/** What was seen in a text. Plain data, the same for the same text. */
export interface TextReading {
  /** In order of place; of one place in the order of the detectors. */
  readonly findings: readonly TextFinding[];
  /** Up to here it was read, in UTF-16 places. */
  readonly readTo: number;
  /** The text was longer, and what lies beyond `readTo` was not looked at. */
  readonly cut: boolean;
}

export interface TextReader {
  readonly read: (text: string, context?: TextContext) => TextReading;
}

/** A longer text is read so far and no further, so that no text can keep a school waiting. */
export const LONGEST_TEXT = 20_000;

const book = readPhraseBook<PhraseName>(phraseLists, wordGroups);

/** Makes a reader. It keeps nothing of what it reads. */
export function createTextReader(options: TextReaderOptions): TextReader {
  const names = readOwnNames(options.ownNames ?? []);
  const isOwnContact = ownContacts(options.ownContacts ?? []);
  return {
    read: (whole, context = {}) => {
      const readTo = placeToStop(whole);
      const text = whole.slice(0, readTo);
      const tokens = tokenise(text);
      const draft: Draft = {
        text,
        tokens,
        sentences: sentencesOf(tokens),
        owned: markOwnNames(tokens, names),
        hits: byName(findPhrases(book, tokens)),
        lexicon: options.lexicon,
        roster: options.roster,
        context,
        isOwnContact,
      };
      return { findings: findAll(draft), readTo, cut: readTo < whole.length };
    },
  };
}

function sentencesOf(tokens: readonly Token[]): Draft['sentences'] {
  const sentences: { from: number; to: number }[] = [];
  tokens.forEach(({ sentence }, at) => {
    const known = sentences[sentence];
    if (known === undefined) sentences[sentence] = { from: at, to: at + 1 };
    else known.to = at + 1;
  });
  return sentences;
}

/** Where to stop: never in the middle of a character. */
function placeToStop(text: string): number {
  if (text.length <= LONGEST_TEXT) return text.length;
  const last = text.charCodeAt(LONGEST_TEXT - 1);
  return last >= 0xd800 && last < 0xdc00 ? LONGEST_TEXT - 1 : LONGEST_TEXT;
}

function byName(
  hits: readonly PhraseHit<PhraseName>[],
): ReadonlyMap<PhraseName, readonly PhraseHit<PhraseName>[]> {
  const lists = new Map<PhraseName, PhraseHit<PhraseName>[]>();
  for (const hit of hits) {
    const list = lists.get(hit.name);
    if (list === undefined) lists.set(hit.name, [hit]);
    else list.push(hit);
  }
  return lists;
}

function findAll(draft: Draft): readonly TextFinding[] {
  const findings: TextFinding[] = [];
  for (const { find } of allDetectors) {
    for (const finding of find(draft, findings))
      if (finding.confidence >= LEAST_CONFIDENCE) findings.push(finding);
  }
  return findings
    .filter((finding) => !isPartOfOther(finding, findings))
    .map((finding, order) => ({ finding, order }))
    .sort((a, b) => a.finding.span.start - b.finding.span.start || a.order - b.order)
    .map(({ finding }) => finding);
}

/** What is only a part of something else is told with it: a name in an address, digits of an account. */
const partsOf: Readonly<Partial<Record<DetectorName, readonly DetectorName[]>>> = {
  email: ['roster-name', 'unknown-name'],
  iban: ['phone', 'bsn', 'postcode'],
};

function isPartOfOther({ detector, span }: TextFinding, findings: readonly TextFinding[]): boolean {
  return findings.some(
    (other) =>
      partsOf[other.detector]?.includes(detector) === true &&
      other.span.start <= span.start &&
      span.end <= other.span.end,
  );
}
