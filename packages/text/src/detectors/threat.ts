import type { Detector } from '../reading/detector.ts';
import type { Draft } from '../reading/draft.ts';
import { makeFinding } from '../reading/make-finding.ts';
import {
  hitsOf,
  sentenceOf,
  sentenceRemoval,
  spanOf,
  tokensOf,
  withoutOverlap,
} from '../reading/sentence-view.ts';
import { kindWords } from '../words/conduct-phrases.ts';

const kind: ReadonlySet<string> = new Set(kindWords);

/**
 * Threats: harm announced to somebody, as a sentence and not as a word.
 *
 * Must pass: "ik maak je verslag af", "ik weet waar je woont, dus ik breng je huiswerk", "ga dood" of plants and laughter.
 */
export const threat: Detector = {
  name: 'threat',
  find: (draft) =>
    withoutOverlap([...hitsOf(draft, 'threat'), ...hitsOf(draft, 'watching')]).flatMap((hit) => {
      const sentence = sentenceOf(draft, hit);
      const inside = tokensOf(draft, sentence);
      if (hit.name === 'watching' && inside.some(({ word }) => kind.has(word))) return [];
      if (isCaught(draft, hit.to)) return [];
      return makeFinding('threat', spanOf(draft, hit), hit.confidence, {
        fixes: [sentenceRemoval(draft, sentence)],
      });
    }),
};

/** "ik pak je nog even mee", "ik krijg je straks aan de telefoon": what follows makes it something else. */
function isCaught({ tokens }: Draft, at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.sentence !== tokens[at - 1]?.sentence) return false;
  if (!soon.has(tokens[at - 1]?.word ?? '')) return false;
  return ['even', 'mee', 'terug', 'aan', 'op', 'bij', 'te', 'een', 'wat', 'je', 'tas'].includes(next.word);
}

const soon: ReadonlySet<string> = new Set(['nog', 'wel', 'straks', 'morgen', 'buiten']);
