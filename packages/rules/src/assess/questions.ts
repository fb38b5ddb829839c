import { factDefinition } from '../facts/fact-definition.ts';
import type { FactKey } from '../format/vocabulary.ts';
import type { Situation } from '../facts/situation.ts';
import type { Question } from './assessment.ts';
import type { CompiledProtocol } from './compile.ts';
import type { Decision } from './decide.ts';
import type { Frame } from './frame.ts';
import { missingInDecision } from './missing-in-decision.ts';
import { decideSituation, relevanceOf, withFact } from './relevance.ts';
import { telling } from './values.ts';

/**
 * The questions worth asking: facts that can still change the outcome, most decisive first.
 *
 * Order: the share of a fact's values that settles the outcome at once, then how many norms hang on it, then the order
 * of the vocabulary. None are left when the outcome is settled, or is the same whatever the answers.
 */
export function questionsFor(
  compiled: CompiledProtocol,
  situation: Situation,
  frame: Frame,
  decision: Decision,
): readonly Question[] {
  if (decision.settled) return [];
  if (frame.slots[compiled.layout.index.get('act') ?? -1] === undefined) return [question(situation, 'act', 1, 0)];
  const first = relevantAmong(compiled, situation, missingInDecision(compiled, frame, decision, 'first'));
  return first.length > 0 ? first : relevantAmong(compiled, situation, missingInDecision(compiled, frame, decision, 'all'));
}

function relevantAmong(
  compiled: CompiledProtocol,
  situation: Situation,
  weights: ReadonlyMap<FactKey, number>,
): readonly Question[] {
  const asked: Question[] = [];
  for (const [fact, weight] of weights) {
    if (relevanceOf(compiled, situation, fact) === 'idle') continue;
    asked.push(question(situation, fact, weight, decisiveness(compiled, situation, fact)));
  }
  const order = (fact: FactKey) => compiled.layout.index.get(factDefinition(compiled.vocabulary, fact)?.key ?? '') ?? 0;
  return asked.sort(
    (a, b) =>
      b.decisive - a.decisive || b.weight - a.weight || order(a.fact) - order(b.fact) || (a.fact < b.fact ? -1 : 1),
  );
}

/** The share of a fact's telling values, 0 to 1, that settles the outcome at once. */
function decisiveness(compiled: CompiledProtocol, situation: Situation, fact: FactKey): number {
  const values = telling(compiled, fact, situation.referenceDate);
  const settling = values.filter((value) => decideSituation(compiled, withFact(situation, fact, value)).settled);
  return values.length === 0 ? 0 : settling.length / values.length;
}

function question(situation: Situation, fact: FactKey, weight: number, decisive: number): Question {
  const known = situation.facts[fact];
  return { fact, weight, decisive, suggested: known?.source.kind === 'detector' ? known.value : null };
}
