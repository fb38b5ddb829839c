import { intro } from '@clack/prompts';
import {
  assess,
  type CompiledProtocol,
  type FactKey,
  factDefinition,
  type Language,
  type Situation,
  type Vocabulary,
  withFact,
} from '@plaatswijs/rules';
import { questionText } from '../output/fact-text.ts';
import { nextQuestion, specialThings } from './next-question.ts';
import { askOne, askSpecial, dontKnow, stop } from './prompts.ts';

/**
 * Asks question by question until every protocol has its answer or nothing more can be asked.
 *
 * @returns the situation as far as it became known, or `null` when the asker stopped
 */
export async function interview(
  protocols: readonly CompiledProtocol[],
  start: Situation,
  vocabulary: Vocabulary,
  language: Language,
): Promise<Situation | null> {
  intro('Plaatswijs');
  let situation = start;
  const skipped = new Set<FactKey>();
  for (;;) {
    const assessments = protocols.map((compiled) => assess(compiled, situation));
    const next = nextQuestion(assessments, skipped);
    const definition = next === null ? undefined : factDefinition(vocabulary, next);
    if (next === null || definition === undefined) return situation;
    const group = specialThings(assessments, vocabulary, skipped);
    if (group.length > 1 && group.includes(next)) {
      const chosen = await askSpecial(group, vocabulary, language);
      if (chosen === null) return stop(language);
      for (const fact of group) situation = withFact(situation, fact, chosen.has(fact));
      continue;
    }
    const reply = await askOne(definition, questionText(vocabulary, next, language), language);
    if (reply === null) return stop(language);
    if (reply === dontKnow) skipped.add(next);
    else situation = withFact(situation, next, reply);
  }
}
