import type { FactValue, Question } from './answer-types.ts';

/** How far an interview has come, as the server takes it. Facts stand in the order in which they were told. */
export interface InterviewState {
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly notKnown: readonly string[];
}

/** An interview in which nothing has been said. */
export const nothingTold: InterviewState = { facts: {}, notKnown: [] };

/** What a reply to a question tells: of people each kind that was chosen becomes one entry. */
export function replyFacts(question: Question, reply: FactValue): Readonly<Record<string, FactValue>> {
  if (question.kind !== 'people' || !Array.isArray(reply)) return { [question.fact]: reply };
  const kinds = reply.map((kind, index) => [`people.${index + 1}.who`, kind] as const);
  return { [question.fact]: kinds.length, ...Object.fromEntries(kinds) };
}

/** The interview after a reply. */
export function withReply(state: InterviewState, question: Question, reply: FactValue): InterviewState {
  // What was told about each of the people before is about others now.
  const before = question.kind === 'people' ? withoutPeople(state.facts) : state.facts;
  return {
    facts: { ...before, ...replyFacts(question, reply) },
    notKnown: state.notKnown.filter((fact) => fact !== question.fact),
  };
}

/** The interview after "I don't know". */
export function withNotKnown(state: InterviewState, fact: string): InterviewState {
  return { ...state, notKnown: [...state.notKnown.filter((one) => one !== fact), fact] };
}

/** The interview after the list of special things: what was not ticked is not so. */
export function withSpecial(
  state: InterviewState,
  questions: readonly Question[],
  ticked: readonly string[],
): InterviewState {
  const replies = questions.map(({ fact }) => [fact, ticked.includes(fact)] as const);
  return { ...state, facts: { ...state.facts, ...Object.fromEntries(replies) } };
}

/** The interview before a fact was told. What was told after it is gone too: it may have followed from it. */
export function backTo({ facts, notKnown }: InterviewState, fact: string): InterviewState {
  const keys = Object.keys(facts);
  const at = keys.indexOf(fact);
  if (at < 0) return { facts, notKnown: notKnown.filter((one) => one !== fact) };
  return { facts: Object.fromEntries(Object.entries(facts).slice(0, at)), notKnown: [] };
}

function withoutPeople(facts: InterviewState['facts']): InterviewState['facts'] {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !fact.startsWith('people.')));
}
