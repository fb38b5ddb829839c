import { type Asking, assess } from '../assess/assess.ts';
import type { Assessment } from '../assess/assessment.ts';
import type { CompiledProtocol } from '../assess/compiled.ts';
import { factDefinition } from '../facts/fact-definition.ts';
import { personKey, type Situation } from '../facts/situation.ts';
import { withUsual } from '../facts/with-usual.ts';
import type { FactKey, SimpleValue, Vocabulary } from '../format/vocabulary.ts';
import { type QuestionView, questionView } from './question-view.ts';
import { sensitiveFacts } from './sensitive-facts.ts';

/** How far an interview has come: what is known, and what the asker said not to know. */
export interface InterviewState {
  readonly situation: Situation;
  /** Facts answered with "I don't know": they stay unknown, are never assumed and not asked again. */
  readonly notKnown: readonly FactKey[];
}

/** What comes next. The same state gives the same step. */
export type InterviewStep =
  | { readonly kind: 'question'; readonly question: QuestionView }
  /** Yes or no each, ticked together: none ticked is "nothing else is special". */
  | { readonly kind: 'special'; readonly questions: readonly QuestionView[] }
  | { readonly kind: 'answer' };

/** A step with what can be said so far. */
export interface Interview {
  readonly step: InterviewStep;
  /** What is known, with the usual where nothing was said; what the asker does not know stays unknown. */
  readonly situation: Situation;
  /** The answer if nothing else is special. Only with the step `answer` has everything been asked that should be. */
  readonly assessment: Assessment;
  /**
   * All that is taken to be as usual and would be asked after one another, each with what is usual: for who can say at once
   * that nothing of it is otherwise. Empty while something without a usual value, or something that was seen, is asked.
   */
  readonly together: readonly Usual[];
}

/** A question with the value that is taken for it. */
export interface Usual {
  readonly question: QuestionView;
  readonly usual: SimpleValue;
}

/** At most so many questions about what is usually not so are put together; more is a form, not a question. */
const mostTogether = 8;

/**
 * The next thing to ask, or that the answer is there.
 *
 * First what has no usual value and still decides something, and what a detector saw; then what has shape (what it is
 * about, which images, who appears, which channel), one by one; then, together, the things that are usually not so. Only
 * facts that alone would change the answer are asked. What remains is taken to be as usual and shown as an assumption.
 *
 * @param asking how many questions the assessment must have; the step is the same
 */
export function interview(
  compiled: CompiledProtocol,
  state: InterviewState,
  asking: Pick<Asking, 'enoughQuestions'> = {},
): Interview {
  const { vocabulary } = compiled;
  const situation = assumedExcept(state, vocabulary);
  const assessment = assess(compiled, situation, { ...asking, notToAsk: state.notKnown });
  const at = (step: InterviewStep, together: readonly Usual[] = []): Interview => ({
    step,
    situation,
    assessment,
    together,
  });
  const open = assessment.questions.find(({ fact }) => !state.notKnown.includes(fact));
  if (open !== undefined) return at(questionStep(vocabulary, open.fact, open.suggested));
  if (situation.facts['act'] === undefined) return at({ kind: 'answer' });
  const sensitive = sensitiveFacts(compiled, situation);
  const shaping = sensitive.find((key) => !isSpecial(vocabulary, key));
  const together = sensitive.flatMap((key) => usualOf(vocabulary, situation, key));
  if (shaping !== undefined) return at(questionStep(vocabulary, shaping, null), together);
  const special = sensitive.slice(0, mostTogether);
  if (special.length === 0) return at({ kind: 'answer' });
  const questions = special.flatMap((key) => questionView(vocabulary, key) ?? []);
  return at({ kind: 'special', questions }, together);
}

function usualOf(vocabulary: Vocabulary, { facts }: Situation, key: FactKey): readonly Usual[] {
  const question = questionView(vocabulary, key);
  const known = facts[key];
  return question === null || known === undefined ? [] : [{ question, usual: known.value }];
}

function questionStep(
  vocabulary: Vocabulary,
  fact: FactKey,
  suggested: QuestionView['suggested'],
): InterviewStep {
  const question = questionView(vocabulary, fact, suggested);
  return question === null ? { kind: 'answer' } : { kind: 'question', question };
}

/** Usually not so, and told by yes or no. */
function isSpecial(vocabulary: Vocabulary, fact: FactKey): boolean {
  const definition = factDefinition(vocabulary, fact);
  // About one person it is asked by itself: several people together would make a list nobody reads.
  return definition?.key === fact && definition.kind === 'yesno' && definition.usual === false;
}

function assumedExcept({ situation, notKnown }: InterviewState, vocabulary: Vocabulary): Situation {
  const assumed = withUsual(situation, vocabulary);
  if (notKnown.length === 0) return assumed;
  const facts = Object.fromEntries(
    Object.entries(assumed.facts).filter(
      ([key, { source }]) => source.kind !== 'assumed' || !notKnown.includes(key),
    ),
  );
  return { referenceDate: situation.referenceDate, facts };
}

/**
 * The state before a fact was told: that fact and everything told after it are gone, so that a later answer can never
 * contradict the new one.
 */
export function backTo({ situation, notKnown }: InterviewState, fact: FactKey): InterviewState {
  const keys = Object.keys(situation.facts);
  const at = keys.indexOf(fact);
  if (at < 0) return { situation, notKnown: notKnown.filter((key) => key !== fact) };
  const kept = Object.entries(situation.facts).slice(0, at);
  return {
    situation: { referenceDate: situation.referenceDate, facts: Object.fromEntries(kept) },
    notKnown: notKnown.filter((key) => kept.some(([told]) => told === key)),
  };
}

/** What a person answered, as facts by key: kinds of people become one entry each. Values are checked by `readSituation`. */
export function replyFacts(
  vocabulary: Vocabulary,
  fact: FactKey,
  reply: boolean | string | number | readonly string[],
): readonly (readonly [FactKey, boolean | string | number | readonly string[]])[] {
  if (factDefinition(vocabulary, fact)?.kind !== 'people' || !Array.isArray(reply)) return [[fact, reply]];
  const kinds: readonly string[] = reply;
  return [[fact, kinds.length], ...kinds.map((kind, index) => [personKey(index + 1, 'who'), kind] as const)];
}
