import { compileCondition } from '../assess/evaluate.ts';
import { frameOf, layOut } from '../assess/frame.ts';
import type { Contradiction, Vocabulary } from '../format/vocabulary.ts';
import { TRUE } from '../truth.ts';
import type { Situation } from './situation.ts';

/**
 * The contradictions of the vocabulary that a situation holds for certain. What only a detector saw does not count:
 * it asks, so it cannot make what somebody said untrue.
 */
export function contradictionsIn(situation: Situation, vocabulary: Vocabulary): readonly Contradiction[] {
  const layout = layOut(vocabulary);
  const frame = frameOf(situation, layout);
  return vocabulary.contradictions.filter(
    ({ when }) => compileCondition(when, layout).run(frame, undefined) === TRUE,
  );
}
