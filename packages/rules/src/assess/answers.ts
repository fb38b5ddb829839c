import { type Norm, type Outcome, outcomes } from '../format/protocol.ts';

/** Strength of an answer: 0 is the strongest. `silent` is what is left when nothing speaks. */
export const strengthOf: Readonly<Record<Outcome, number>> = Object.fromEntries(
  outcomes.map((outcome, index) => [outcome, index]),
) as Record<Outcome, number>;

/**
 * Answers that may be given together, as the bits of a number: the strongest is the lowest bit. So of two single answers
 * the smaller number is the stronger answer, and `answers & (one - 1)` are those stronger than `one`.
 */
export type Answers = number;

/** No answer at all. */
export const noAnswer: Answers = 0;

/** One answer by itself. */
export function justAnswer(outcome: Outcome): Answers {
  return 1 << strengthOf[outcome];
}

/** The strongest of some answers; `null` where there are none. */
export function strongestOf(answers: Answers): Outcome | null {
  return answers === noAnswer ? null : (outcomes[31 - Math.clz32(answers & -answers)] ?? null);
}

/** Whether an answer is among these. */
export function includesAnswer(answers: Answers, outcome: Outcome): boolean {
  return (answers & justAnswer(outcome)) !== 0;
}

/** The answers stronger than allowed: what goes before `allow-if` and all that is weaker. */
export const strongerThanAllowed: Answers = justAnswer('allow-if') - 1;

/** What says that an act is allowed. */
export const allowedAnswers: Answers = justAnswer('allow') | justAnswer('allow-if');

/** What a norm answers when it is broken, complied with (or permits), or simply applies; worked out once. */
export interface NormAnswers {
  readonly broken: Answers;
  readonly good: Answers;
  readonly standing: Answers;
}

/** The table of docs/protocol-format.md, "What a norm answers". A norm in the background answers nothing. */
export function answersOf(norm: Norm): NormAnswers {
  if (norm.background) return { broken: noAnswer, good: noAnswer, standing: noAnswer };
  return { broken: brokenAnswer(norm), good: goodAnswer(norm), standing: standingAnswer(norm) };
}

function brokenAnswer(norm: Norm): Answers {
  if (norm.yields !== null && norm.modality !== 'permission') return justAnswer(norm.yields);
  const advice = norm.advises === 'against' || norm.modality === 'recommendation';
  return justAnswer(advice ? 'discourage' : 'forbid');
}

/** Modalities that, complied with, say that the act is allowed. The others then say nothing. */
const allowing: ReadonlySet<Norm['modality']> = new Set(['prohibition', 'obligation', 'permission']);

function goodAnswer(norm: Norm): Answers {
  if (!allowing.has(norm.modality)) return noAnswer;
  if (norm.modality === 'permission' && norm.yields !== null) return justAnswer(norm.yields);
  return justAnswer(norm.remains === null ? 'allow' : 'allow-if');
}

const standing = {
  obligation: 'require',
  discretion: 'may',
  awareness: 'aware',
} as const;

function standingAnswer(norm: Norm): Answers {
  if (norm.yields !== null) return justAnswer(norm.yields);
  if (norm.modality === 'recommendation')
    return justAnswer(norm.advises === 'against' ? 'discourage' : 'recommend');
  if (norm.modality === 'obligation' || norm.modality === 'discretion' || norm.modality === 'awareness') {
    return justAnswer(standing[norm.modality]);
  }
  return noAnswer;
}
