import { aboutSomeone } from '../reading/about-someone.ts';
import type { Draft } from '../reading/draft.ts';
import { SURE, type TextFinding } from '../reading/finding.ts';
import { makeFinding } from '../reading/make-finding.ts';
import {
  hitsOf,
  sentenceOf,
  sentenceRemoval,
  spanOf,
  tokensOf,
  withoutOverlap,
} from '../reading/sentence-view.ts';
import { generalWords } from '../words/care-phrases.ts';

const general: ReadonlySet<string> = new Set(generalWords);

/**
 * Matters of health or family that are said of somebody. A matter by itself is a subject (a lesson about epilepsy); with
 * a name, "mijn zoon" or "hij" in the same sentence it is told about a person.
 */
export function careMatters(
  draft: Draft,
  earlier: readonly TextFinding[],
  matter: 'health' | 'family',
): readonly TextFinding[] {
  return withoutOverlap(hitsOf(draft, matter)).flatMap((hit) => {
    if (draft.owned[hit.from] === 1) return [];
    const sentence = sentenceOf(draft, hit);
    const inside = tokensOf(draft, sentence);
    const about = aboutSomeone(draft, earlier, sentence);
    const subject = inside.some(({ word }) => general.has(word));
    if (about === 'nobody' || (subject && about !== 'named') || isSubject(draft, hit.from, subject))
      return [];
    return makeFinding(matter, spanOf(draft, hit), about === 'named' ? SURE : 0.6, {
      fixes: [sentenceRemoval(draft, sentence)],
    });
  });
}

/** "over epilepsie", "tegen pesten": what a lesson or a walk is about. */
function isSubject({ tokens }: Draft, at: number, general: boolean): boolean {
  const before = tokens[at - 1]?.word ?? '';
  return general && ['over', 'tegen', 'voor', 'rond', 'met', 'rondom', 'bij'].includes(before);
}
