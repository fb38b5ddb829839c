import type { Token } from '../tokens/token.ts';
import type { Phrase, Step } from './phrase.ts';

/** The token after the last one of the phrase that begins here, or -1. A phrase stays inside its sentence. */
export function matchPhrase({ steps }: Phrase, tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence;
  return sentence === undefined ? -1 : matchSteps(steps, 0, tokens, at, sentence);
}

function matchSteps(
  steps: readonly Step[],
  from: number,
  tokens: readonly Token[],
  at: number,
  sentence: number,
): number {
  const step = steps[from];
  if (step === undefined) return at;
  if (step.kind === 'gap') {
    for (let skip = 0; skip <= step.atMost; skip++) {
      if (skip > 0 && tokens[at + skip - 1]?.sentence !== sentence) return -1;
      const end = matchSteps(steps, from + 1, tokens, at + skip, sentence);
      if (end >= 0) return end;
    }
    return -1;
  }
  const token = tokens[at];
  if (token !== undefined && token.sentence === sentence && fits(step, token)) {
    const end = matchSteps(steps, from + 1, tokens, at + 1, sentence);
    if (end >= 0) return end;
  }
  return step.optional ? matchSteps(steps, from + 1, tokens, at, sentence) : -1;
}

function fits(step: Exclude<Step, { kind: 'gap' }>, token: Token): boolean {
  if (step.kind === 'number') return token.number;
  return step.words.has(token.word);
}
