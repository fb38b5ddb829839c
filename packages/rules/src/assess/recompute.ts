import { and, FALSE, type Kleene, not, or, TRUE, type Truth, truthName, UNKNOWN } from '../truth.ts';
import type { Explanation } from './assessment.ts';
import { countTruth } from './explain.ts';

/**
 * The truth of an explanation worked out again from its leaves alone. Whoever doubts an answer can check it with the
 * explanation in hand; it always equals `explanation.truth`.
 */
export function recompute(explanation: Explanation): Truth {
  return truthName(valueOf(explanation));
}

function valueOf(node: Explanation): Kleene {
  switch (node.kind) {
    case 'fact':
      return leaf(node.truth);
    case 'always':
      return TRUE;
    case 'not':
      return not(valueOf(node.of[0] as Explanation));
    case 'all':
    case 'every-person':
      return node.of.reduce<Kleene>((value, part) => and(value, valueOf(part)), TRUE);
    case 'any':
    case 'some-person':
      return node.of.reduce<Kleene>((value, part) => or(value, valueOf(part)), FALSE);
    case 'count-people':
      return node.complete ? countTruth(node.of.map(valueOf), node.sizes, node.atLeast, node.atMost) : UNKNOWN;
  }
}

function leaf(truth: Truth): Kleene {
  return truth === 'true' ? TRUE : truth === 'false' ? FALSE : UNKNOWN;
}
