import { type Assessment, type FactKey, factDefinition, type Vocabulary } from '@plaatswijs/rules';

/**
 * The question that brings several protocols furthest at once: asked by most of them, then most decisive. Facts the
 * asker did not know are passed over.
 */
export function nextQuestion(
  assessments: readonly Assessment[],
  skipped: ReadonlySet<FactKey>,
): FactKey | null {
  const scores = new Map<FactKey, number>();
  for (const { questions } of assessments) {
    questions.forEach(({ fact, decisive }, rank) => {
      if (!skipped.has(fact)) scores.set(fact, (scores.get(fact) ?? 0) + 1 + decisive + 1 / (rank + 1));
    });
  }
  let best: FactKey | null = null;
  for (const [fact, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = fact;
  return best;
}

/** The open yes/no facts that are usually not so, in the order of the vocabulary. */
export function specialThings(
  assessments: readonly Assessment[],
  vocabulary: Vocabulary,
  skipped: ReadonlySet<FactKey>,
): readonly FactKey[] {
  const open = new Set(assessments.flatMap(({ questions }) => questions.map(({ fact }) => fact)));
  return [...vocabulary.facts.keys()].filter((fact) => {
    const definition = factDefinition(vocabulary, fact);
    return open.has(fact) && !skipped.has(fact) && definition?.kind === 'yesno' && definition.usual === false;
  });
}
