import type { Detector } from '../reading/detector.ts';
import { makeFinding } from '../reading/make-finding.ts';
import { hitsOf, sentenceOf, sentenceRemoval, spanOf, withoutOverlap } from '../reading/sentence-view.ts';

/** Somebody who is known without a name: the only child in the group with something. It only asks. */
export const singledOut: Detector = {
  name: 'singled-out',
  find: (draft) =>
    withoutOverlap(hitsOf(draft, 'singled-out')).map((hit) =>
      makeFinding('singled-out', spanOf(draft, hit), hit.confidence, {
        fixes: [sentenceRemoval(draft, sentenceOf(draft, hit))],
      }),
    ),
};
