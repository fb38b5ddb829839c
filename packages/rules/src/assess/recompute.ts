import { and, FALSE, type Kleene, not, or, TRUE, type Truth, truthName, UNKNOWN } from '../truth.ts';
import type { Explanation } from './assessment.ts';
import { countTruth } from './explain.ts';

/**
 * The truth of an explanation worked out again from its leaves alone. Whoever doubts an answer can check it with the
 * explanation in hand; it always equals `explanation.truth`.
 */
export function recompute(explanation: Explanation): Truth {
  return truthName(truthOf(explanation));
}

function truthOf(node: Explanation): Kleene {
  switch (node.kind) {
    case 'fact':
      return leaf(node.truth);
    case 'always':
      return TRUE;
    case 'not':
      return not(truthOf(node.of[0] as Explanation));
    case 'all':
    case 'every-person':
      return node.of.reduce<Kleene>((value, part) => and(value, truthOf(part)), TRUE);
    case 'any':
    case 'some-person':
      return node.of.reduce<Kleene>((value, part) => or(value, truthOf(part)), FALSE);
    case 'count-people':
      return node.complete
        ? countTruth(node.of.map(truthOf), node.sizes, node.atLeast, node.atMost)
        : UNKNOWN;
  }
}

function leaf(truth: Truth): Kleene {
  return truth === 'true' ? TRUE : truth === 'false' ? FALSE : UNKNOWN;
}
