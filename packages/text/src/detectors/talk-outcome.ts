import { aboutSomeone } from '../reading/about-someone.ts';
import type { Detector } from '../reading/detector.ts';
import type { Draft } from '../reading/draft.ts';
import type { TextFinding } from '../reading/finding.ts';
import { makeFinding } from '../reading/make-finding.ts';
import {
  hitsIn,
  hitsOf,
  sentenceOf,
  sentenceRemoval,
  spanOf,
  tokensOf,
  withoutOverlap,
} from '../reading/sentence-view.ts';

/**
 * What came out of a talk or a test at school: a level, a score, staying down. The outcome counts with a person beside
 * it, or with the talk itself.
 *
 * Must pass: talks and tests that are announced, "blijft zitten op zijn stoel", outcomes of nobody in particular.
 */
export const talkOutcome: Detector = {
  name: 'talk-outcome',
  find: (draft, earlier) => {
    const seen = new Set<number>();
    const outcomes = [...hitsOf(draft, 'outcome'), ...hitsOf(draft, 'weak-outcome')];
    return withoutOverlap(outcomes).flatMap((hit) => {
      const sentence = sentenceOf(draft, hit);
      if (seen.has(sentence)) return [];
      const confidence = sureness(draft, earlier, sentence, hit.name === 'outcome');
      if (confidence === 0) return [];
      seen.add(sentence);
      return makeFinding('talk-outcome', spanOf(draft, hit), confidence, {
        fixes: [sentenceRemoval(draft, sentence)],
      });
    });
  },
};

/** 0 where nothing is told about anybody. */
function sureness(draft: Draft, earlier: readonly TextFinding[], sentence: number, strong: boolean): number {
  if (hitsIn(draft, 'no-outcome', sentence).length > 0) return 0;
  const about = aboutSomeone(draft, earlier, sentence);
  const talk = hitsIn(draft, 'talk-event', sentence).length > 0;
  const planned = hitsIn(draft, 'planned', sentence).length > 0;
  if (planned && about !== 'named') return 0;
  if (strong)
    return about === 'named' ? 0.85 : about === 'someone' ? 0.75 : talk && isPast(draft, sentence) ? 0.6 : 0;
  if (!talk || planned) return 0;
  return about === 'nobody' ? 0 : 0.65;
}

/** "Net rapportgesprek gehad": of a talk that was, with nobody mentioned, the own child is meant. */
function isPast(draft: Draft, sentence: number): boolean {
  return tokensOf(draft, sentence).some(({ word }) => past.has(word));
}

const past: ReadonlySet<string> = new Set([
  'gehad',
  'geweest',
  'gekregen',
  'gisteren',
  'net',
  'zojuist',
  'gehoord',
]);
