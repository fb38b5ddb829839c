import type { Detector } from '../reading/detector.ts';
import { makeFinding } from '../reading/make-finding.ts';
import { hitsOf, sentenceOf, spanOf, tokensOf, withoutOverlap } from '../reading/sentence-view.ts';
import { educationWords } from '../words/conduct-phrases.ts';

const education: ReadonlySet<string> = new Set(educationWords);

/**
 * Obscene words, and pictures of somebody without clothes that are asked for or passed on.
 *
 * Must pass: lessons and evenings about sex and about such pictures.
 */
export const obscenity: Detector = {
  name: 'obscenity',
  find: (draft) =>
    withoutOverlap([...hitsOf(draft, 'obscenity'), ...hitsOf(draft, 'sexting')]).flatMap((hit) => {
      if (draft.owned[hit.from] === 1) return [];
      if (tokensOf(draft, sentenceOf(draft, hit)).some(({ word }) => education.has(word))) return [];
      if (hit.name === 'obscenity') return makeFinding('obscenity', spanOf(draft, hit), hit.confidence);
      return makeFinding('obscenity', spanOf(draft, hit), hit.confidence, {
        code: 'sexting',
        bearsOn: [{ fact: 'conduct', value: ['sexting'], as: 'question' }],
      });
    }),
};
