import type { Detector } from '../reading/detector.ts';
import type { Draft } from '../reading/draft.ts';
import type { TextFinding } from '../reading/finding.ts';
import { makeFinding } from '../reading/make-finding.ts';
import { hitsOf, sentenceOf, spanOf, tokenFrom, tokensOf, withoutOverlap } from '../reading/sentence-view.ts';

const sign = /©|\(c\) ?(?=\p{Lu}|\d{4})/gu;

/** Made by the school itself, which is nobody else's work. */
const own: ReadonlySet<string> = new Set(
  'eigen zelf zelfgemaakt ouderraad leerlingen groep klas juf meester team school onze wij'.split(' '),
);

/**
 * Hints that somebody else made it: a copyright sign, a credit line, "overgenomen uit". Only a hint: a credit is no
 * proof of permission, and no credit no proof of own work.
 *
 * Must pass: what the school, the class or a parent made.
 */
export const copyright: Detector = {
  name: 'copyright',
  find: (draft) => {
    const phrases = withoutOverlap(hitsOf(draft, 'copyright')).flatMap((hit) =>
      isOwn(draft, sentenceOf(draft, hit))
        ? []
        : makeFinding('copyright', spanOf(draft, hit), hit.confidence),
    );
    return [...phrases, ...credits(draft)];
  },
};

/** A sign, and "Foto: Dagblad" or "Bron: www": a colon, and then a name or an address. */
function credits(draft: Draft): readonly TextFinding[] {
  const { text, tokens } = draft;
  const signs = text.includes('©') || text.includes('(c)') ? [...text.matchAll(sign)] : [];
  const places = signs.map(({ index, 0: written }) => ({
    start: index,
    end: index + written.trimEnd().length,
  }));
  for (const hit of hitsOf(draft, 'credit')) {
    const { start, end } = spanOf(draft, hit);
    const next = tokens[hit.to];
    const colon = /^ ?[:/]/u.exec(text.slice(end, end + 2))?.[0] ?? '';
    const named = next !== undefined && (next.capital || /^(?:https?|www)$/u.test(next.word));
    if (colon !== '' && named) places.push({ start, end: end + colon.length });
  }
  return places.flatMap((span) => {
    const at = tokenFrom(draft, span.end);
    const after = tokens[at];
    if (after !== undefined && (isOwn(draft, after.sentence) || draft.owned[at] === 1)) return [];
    return makeFinding('copyright', span, 0.7);
  });
}

function isOwn(draft: Draft, sentence: number): boolean {
  return tokensOf(draft, sentence).some(({ word }) => own.has(word));
}
