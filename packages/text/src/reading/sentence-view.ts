import type { PhraseHit } from '../phrases/phrase-book.ts';
import type { Token } from '../tokens/token.ts';
import type { PhraseName } from '../words/phrase-lists.ts';
import type { Draft } from './draft.ts';
import type { Fix, Span, TextFinding } from './finding.ts';

type Hit = PhraseHit<PhraseName>;

/** The hits of a list of phrases, in order. */
export function hitsOf(draft: Draft, name: PhraseName): readonly Hit[] {
  return draft.hits.get(name) ?? [];
}

/** Where a hit stands in the text. */
export function spanOf({ tokens }: Draft, { from, to }: Pick<Hit, 'from' | 'to'>): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}

/** The number of the sentence a hit stands in. */
export function sentenceOf({ tokens }: Draft, { from }: Pick<Hit, 'from'>): number {
  return tokens[from]?.sentence ?? -1;
}

/** Hits of a list in this sentence. */
export function hitsIn(draft: Draft, name: PhraseName, sentence: number): readonly Hit[] {
  const range = draft.sentences[sentence];
  if (range === undefined) return [];
  return hitsOf(draft, name).filter(({ from }) => from >= range.from && from < range.to);
}

/** The words and numbers of one sentence. */
export function tokensOf({ tokens, sentences }: Draft, sentence: number): readonly Token[] {
  const range = sentences[sentence];
  return range === undefined ? [] : tokens.slice(range.from, range.to);
}

/** The number of the first token that begins at this place or after it; the number of tokens where there is none. */
export function tokenFrom({ tokens }: Draft, place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Names found earlier that stand in this sentence. */
export function namesIn(
  draft: Draft,
  earlier: readonly TextFinding[],
  sentence: number,
): readonly TextFinding[] {
  const range = draft.sentences[sentence];
  if (range === undefined) return [];
  const start = draft.tokens[range.from]?.start ?? 0;
  const end = draft.tokens[range.to - 1]?.end ?? 0;
  return earlier.filter(
    ({ detector, span }) =>
      (detector === 'roster-name' || detector === 'unknown-name') && span.start >= start && span.end <= end,
  );
}

/** Of hits that stand over each other only the longest, in order. */
export function withoutOverlap(hits: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit);
  }
  return kept;
}

/** Takes a whole sentence out, its full stop included: of some sentences nothing can stay. */
export function sentenceRemoval({ text, tokens, sentences }: Draft, sentence: number): Fix {
  const { from = 0, to = 0 } = sentences[sentence] ?? {};
  const last = tokens[to - 1]?.end ?? 0;
  const stop = /^[^\s\p{L}\p{N}]{0,5}/u.exec(text.slice(last, last + 5))?.[0] ?? '';
  return { code: 'remove-sentence', start: tokens[from]?.start ?? 0, end: last + stop.length, text: '' };
}
