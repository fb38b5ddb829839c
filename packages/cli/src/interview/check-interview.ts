import { intro, isCancel, log, multiselect } from '@clack/prompts';
import {
  factDefinition,
  type InterviewState,
  interview,
  type KnownFact,
  type Language,
  type QuestionView,
  replyFacts,
  type SimpleValue,
  type Situation,
} from '@plaatswijs/rules';
import { checkWords } from '@plaatswijs/web/check-words';
import type { Desk, openCheck } from '../check/check-post.ts';
import { questionText, valueText } from '../output/fact-text.ts';
import { askOne, askSpecial, dontKnow, type Reply, stop } from './prompts.ts';

/**
 * Asks what only the author knows, few questions and in order, until the check has its answer. What was seen in the text is
 * asked too, with what it seems to be as the suggested answer.
 *
 * @returns what became known, or `null` when the asker stopped
 */
export async function askAuthor(
  { compiled }: Desk,
  check: ReturnType<typeof openCheck>,
  start: Situation,
  language: Language,
): Promise<InterviewState | null> {
  intro('Plaatswijs');
  let state: InterviewState = { situation: start, notKnown: [] };
  for (;;) {
    const seen = check(state.situation);
    if (!seen.ok) return state;
    const { step } = interview(compiled, { ...state, situation: seen.situation });
    if (step.kind === 'answer') return state;
    const told =
      step.kind === 'special'
        ? await special(step.questions)
        : await one(step.question, kindsIn(seen.situation));
    if (told === null) return stop(language);
    const next = withReplies(state, told);
    const read = check(next.situation);
    if (read.ok) state = next;
    else for (const { message } of read.problems) log.warn(message[language]);
  }

  async function special(questions: readonly QuestionView[]): Promise<Replies | null> {
    const facts = questions.map(({ fact }) => fact);
    const chosen = await askSpecial(facts, compiled.vocabulary, language);
    return chosen === null ? null : facts.map((fact) => [fact, chosen.has(fact)]);
  }

  async function one(question: QuestionView, kinds: readonly string[]): Promise<Replies | null> {
    const { vocabulary } = compiled;
    const reply =
      question.kind === 'people' ? await askKinds(question, kinds, language) : await replyTo(question);
    if (reply === null) return null;
    return reply === dontKnow ? [[question.fact, dontKnow]] : replyFacts(vocabulary, question.fact, reply);
  }

  async function replyTo(question: QuestionView): Promise<Reply | null> {
    const { vocabulary } = compiled;
    const { fact, suggested } = question;
    const definition = factDefinition(vocabulary, fact);
    if (definition === undefined) return dontKnow;
    const text = questionText(vocabulary, fact, language);
    if (suggested === null) return askOne(definition, text, language);
    const seems = checkWords(language).answers.seems({ value: valueText(definition, suggested, language) });
    return askOne(definition, `${text} ${seems}`, language, suggested);
  }
}

/** Who appears, by kind: of each kind that is chosen the rest is asked once. */
async function askKinds(
  { text, values }: QuestionView,
  seen: readonly string[],
  language: Language,
): Promise<Reply | null> {
  const options = values.map(({ value, label }) => ({ value, label: label[language] }));
  const reply = await multiselect<string>({
    message: text[language],
    required: false,
    options,
    initialValues: [...seen],
  });
  return isCancel(reply) ? null : reply;
}

/** The kinds of people that seem to be named. */
function kindsIn({ facts }: Situation): readonly string[] {
  return Object.entries(facts).flatMap(([key, { value }]) =>
    /^people\.\d+\.who$/.test(key) && typeof value === 'string' ? value : [],
  );
}

type Replies = readonly (readonly [fact: string, reply: SimpleValue | typeof dontKnow])[];

function withReplies({ situation, notKnown }: InterviewState, replies: Replies): InterviewState {
  const facts: Record<string, KnownFact> = { ...situation.facts };
  const unknown = [...notKnown];
  for (const [fact, value] of replies) {
    if (value === dontKnow) unknown.push(fact);
    else facts[fact] = { value, source: { kind: 'person' } };
  }
  return { situation: { referenceDate: situation.referenceDate, facts }, notKnown: unknown };
}
