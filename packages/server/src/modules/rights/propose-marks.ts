import type { Lexicon } from '@plaatswijs/text';
import { peopleInText, type SchoolRoster } from '../assessments/index.ts';
import type { LineMark } from './part-content.ts';

/** Where in a text other people can be recognised. */
export type ProposeMarks = (text: string) => readonly Omit<LineMark, 'line'>[];

/** What is known beforehand of who may be named. */
export interface NamesToFind {
  readonly lexicon: Lexicon;
  readonly roster: SchoolRoster;
  readonly schoolId: string;
  /** Names of whose data it is and of who asked for it: those stay. */
  readonly own: readonly string[];
  /** Others who are known to be in it, also when they are not of the school. */
  readonly others: readonly string[];
}

/** No text is read further than this at once; a longer one is read in pieces. */
const atOnce = 10_000;

/**
 * Proposes what to cover: names of people of the school, other names, numbers and addresses. Never more than a proposal, and
 * never all there is: a person reads each part.
 */
export function proposeMarks({ lexicon, roster, schoolId, own, others }: NamesToFind): ProposeMarks {
  const ownWords = new Set(own.flatMap(wordsOf));
  const otherWords = new Set(
    others.flatMap(wordsOf).filter((word) => word.length > 2 && !ownWords.has(word)),
  );
  return (text) => [
    ...piecesOf(text).flatMap(({ from, piece }) =>
      peopleInText(piece, lexicon, roster.index, schoolId)
        .filter(({ start, end }) => !isOwn(piece.slice(start, end), ownWords))
        .map(({ start, end, by }) => ({
          start: from + start,
          end: from + end,
          why: by.endsWith('name') ? ('person' as const) : ('contact' as const),
        })),
    ),
    ...namedWords(text, otherWords),
  ];
}

function isOwn(found: string, ownWords: ReadonlySet<string>): boolean {
  const words = wordsOf(found);
  return (
    words.length > 0 && words.every((word) => ownWords.has(word) || ownWords.has(word.replace(/s$/u, '')))
  );
}

function namedWords(text: string, words: ReadonlySet<string>): readonly Omit<LineMark, 'line'>[] {
  if (words.size === 0) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu)].flatMap(({ 0: word, index }) => {
    const [plain = ''] = wordsOf(word);
    const known = words.has(plain) || words.has(plain.replace(/s$/u, ''));
    return known ? [{ start: index, end: index + word.length, why: 'person' as const }] : [];
  });
}

/** Words as they are compared: without capitals and accents; the small ones of a surname are nobody's. */
function wordsOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !between.has(word));
}

const between: ReadonlySet<string> = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  'ten',
  'ter',
  'te',
  'in',
  'el',
  'al',
]);

/** Pieces that end between lines or words where that can be. */
function piecesOf(text: string): readonly { readonly from: number; readonly piece: string }[] {
  const pieces: { from: number; piece: string }[] = [];
  for (let from = 0; from < text.length; ) {
    const most = text.slice(from, from + atOnce);
    const cut =
      from + most.length < text.length ? Math.max(most.lastIndexOf('\n'), most.lastIndexOf(' ')) : -1;
    const piece = cut > 0 ? most.slice(0, cut + 1) : most;
    pieces.push({ from, piece });
    from += piece.length;
  }
  return pieces;
}
