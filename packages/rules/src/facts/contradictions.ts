import { compileCondition, type Evaluate } from '../assess/evaluate.ts';
import { frameOf, layOut } from '../assess/frame.ts';
import type { Contradiction, Vocabulary } from '../format/vocabulary.ts';
import { TRUE } from '../truth.ts';
import type { Situation } from './situation.ts';

/**
 * The contradictions of the vocabulary that a situation holds for certain. What only a detector saw does not count:
 * it asks, so it cannot make what somebody said untrue.
 */
export function contradictionsIn(situation: Situation, vocabulary: Vocabulary): readonly Contradiction[] {
  const frame = frameOf(situation, layOut(vocabulary));
  return compiledOf(vocabulary)
    .filter(({ holds }) => holds(frame, undefined) === TRUE)
    .map(({ contradiction }) => contradiction);
}

interface CompiledContradiction {
  readonly contradiction: Contradiction;
  readonly holds: Evaluate;
}

const compiled = new WeakMap<Vocabulary, readonly CompiledContradiction[]>();

/** Every situation that is read is held against them, so they are made ready once. */
function compiledOf(vocabulary: Vocabulary): readonly CompiledContradiction[] {
  const known = compiled.get(vocabulary);
  if (known !== undefined) return known;
  const layout = layOut(vocabulary);
  const made = vocabulary.contradictions.map((contradiction) => ({
    contradiction,
    holds: compileCondition(contradiction.when, layout).run,
  }));
  compiled.set(vocabulary, made);
  return made;
}
