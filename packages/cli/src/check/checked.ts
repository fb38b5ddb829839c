import {
  type AnswerView,
  type Assessment,
  answerView,
  assess,
  type InterviewState,
  type InterviewStep,
  interview,
  type Situation,
} from '@plaatswijs/rules';
import type { TextReading } from '@plaatswijs/text';
import { BadInput } from '../exit-status.ts';
import type { Desk, openCheck } from './check-post.ts';

/** What a check found: the same parts as the answer of the server. */
export interface Checked {
  readonly reading: TextReading;
  readonly step: InterviewStep;
  /** What is certain, and the situation it is about. */
  readonly certain: AssessedView;
  /** How it ends when everything that was seen is so and nothing else is special. */
  readonly ifSo: AssessedView;
  /** Something has to be known, or confirmed, before this is an answer. */
  readonly open: boolean;
}

/** An assessment with what it is about and how it reads. */
export interface AssessedView {
  readonly situation: Situation;
  readonly assessment: Assessment;
  readonly view: AnswerView;
}

/**
 * Carries the check out on what is known.
 *
 * @param restIsUsual somebody said that nothing else is special, so only what was seen is still asked
 * @throws {BadInput} when what was told contradicts itself
 */
export function carryOut(
  { compiled }: Desk,
  check: ReturnType<typeof openCheck>,
  { situation: told, notKnown }: InterviewState,
  restIsUsual: boolean,
): Checked {
  const seen = check(told);
  if (!seen.ok) throw new BadInput(seen.problems.flatMap(({ message }) => [message.nl, message.en]));
  const { step, situation, assessment } = interview(compiled, { situation: seen.situation, notKnown });
  const { ifSo } = seen.confirmed;
  const assessed = assess(compiled, ifSo);
  return {
    reading: seen.reading,
    step,
    certain: { situation, assessment, view: answerView(compiled, assessment, situation) },
    ifSo: { situation: ifSo, assessment: assessed, view: answerView(compiled, assessed, ifSo) },
    open: !assessment.answer.settled || (step.kind !== 'answer' && !restIsUsual),
  };
}
