import type { Detector } from '../reading/detector.ts';
import type { Draft } from '../reading/draft.ts';
import type { FactBearing } from '../reading/finding.ts';
import { makeFinding } from '../reading/make-finding.ts';
import { hitsOf, sentenceOf, spanOf, withoutOverlap } from '../reading/sentence-view.ts';
import { schoolWords } from '../words/opinion-phrases.ts';

const school: ReadonlySet<string> = new Set(schoolWords);

/**
 * Criticism in decent words. It is recognised so that it is left alone: nobody needs to take it out.
 *
 * It bears on `topic`: an opinion; about the school where it speaks of it; criticism by name where it names it.
 */
export const criticism: Detector = {
  name: 'criticism',
  find: (draft) => {
    const seen = new Set<number>();
    return withoutOverlap(hitsOf(draft, 'criticism')).flatMap((hit) => {
      const sentence = sentenceOf(draft, hit);
      if (seen.has(sentence)) return [];
      seen.add(sentence);
      return makeFinding('criticism', spanOf(draft, hit), hit.confidence, {
        attention: 'leave',
        bearsOn: topics(draft),
      });
    });
  },
};

function topics({ tokens, owned }: Draft): readonly FactBearing[] {
  const named = owned.includes(1);
  const topic = (value: string): FactBearing => ({ fact: 'topic', value: [value], as: 'proposal' });
  if (named) return [topic('the-school'), topic('criticism')];
  return tokens.some(({ word }) => school.has(word)) ? [topic('the-school')] : [];
}
