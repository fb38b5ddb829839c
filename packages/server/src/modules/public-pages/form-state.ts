import {
  backTo,
  type FactKey,
  factDefinition,
  type InterviewState,
  type InterviewStep,
  interview,
  replyFacts,
  type SimpleValue,
  type Vocabulary,
} from '@plaatswijs/rules';
import { readTold, type ToldFacts } from '../assessments/index.ts';
import type { ProtocolInForce } from '../settings/index.ts';
import type { HiddenField } from './pages.ts';

/** Names of form fields; Dutch, because somebody may see them in the page. */
export const names = {
  question: 'vraag',
  fact: 'feit',
  notKnown: 'onbekend',
  starter: 'situatie',
  asked: 'gevraagd',
  reply: 'antwoord',
  skip: 'weet-ik-niet',
  back: 'terug',
  share: 'delen',
} as const;

/** A posted form: every field once or several times. */
export type Form = ReadonlyMap<string, readonly string[]>;

/** A body as the form parser leaves it. What is no text is not there: a form has nothing else. */
export function readForm(body: unknown): Form {
  if (typeof body !== 'object' || body === null) return new Map();
  return new Map(
    Object.entries(body).map(([name, value]) => {
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      return [name, list.filter((one) => typeof one === 'string').slice(0, 500)];
    }),
  );
}

/** What was told so far, from the hidden fields of a form. */
export function toldIn(form: Form): ToldFacts {
  const facts = (form.get(names.fact) ?? []).flatMap((field): readonly [FactKey, SimpleValue][] => {
    const at = field.indexOf('=');
    const value = at < 1 ? undefined : readValue(field.slice(at + 1));
    return value === undefined ? [] : [[field.slice(0, at), value]];
  });
  return { facts: Object.fromEntries(facts), notKnown: [...new Set(form.get(names.notKnown) ?? [])] };
}

/** The hidden fields that carry this state to the next page. */
export function hiddenFields(
  { situation, notKnown }: InterviewState,
  starter: string | null,
): readonly HiddenField[] {
  return [
    ...factFields(
      Object.fromEntries(Object.entries(situation.facts).map(([key, { value }]) => [key, value])),
    ),
    ...notKnown.map((value) => ({ name: names.notKnown, value })),
    ...(starter === null ? [] : [{ name: names.starter, value: starter }]),
  ];
}

export function factFields(facts: Readonly<Record<FactKey, SimpleValue>>): readonly HiddenField[] {
  return Object.entries(facts).map(([key, value]) => ({
    name: names.fact,
    value: `${key}=${JSON.stringify(value)}`,
  }));
}

/** The state after what was pressed: an answer, "I don't know", or back to an earlier question. */
export function afterForm(
  form: Form,
  state: InterviewState,
  { compiled }: ProtocolInForce,
): InterviewState | null {
  const back = form.get(names.back)?.[0];
  if (back !== undefined) return backTo(state, back);
  const asked = form.get(names.asked) ?? [];
  if (asked.length === 0) return state;
  if (form.has(names.skip)) return { ...state, notKnown: [...new Set([...state.notKnown, ...asked])] };
  const { vocabulary } = compiled;
  const replies = form.get(names.reply) ?? [];
  const several = asked.length > 1 || interview(compiled, state).step.kind === 'special';
  const told = several ? ticked(asked, replies) : replyTo(asked[0] ?? '', replies, vocabulary);
  if (told === null) return null;
  const facts = Object.fromEntries(
    Object.entries(state.situation.facts).map(([key, { value }]) => [key, value]),
  );
  const next = { facts: { ...facts, ...Object.fromEntries(told) }, notKnown: state.notKnown };
  const read = readTold(next, vocabulary, state.situation.referenceDate);
  return 'ok' in read ? null : read;
}

type Told = readonly (readonly [FactKey, SimpleValue])[];

/** Of things put together, those that were ticked are so and the others are not. */
function ticked(asked: readonly FactKey[], replies: readonly string[]): Told {
  return asked.map((fact) => [fact, replies.includes(fact)]);
}

/** One reply in the type of its fact; `null` when nothing was answered that can be read. */
function replyTo(fact: FactKey, replies: readonly string[], vocabulary: Vocabulary): Told | null {
  const [first = ''] = replies;
  switch (factDefinition(vocabulary, fact)?.kind) {
    case 'yesno':
      return first === 'ja' || first === 'nee' ? [[fact, first === 'ja']] : null;
    case 'choices':
    case 'people':
      return replyFacts(vocabulary, fact, replies);
    case 'number':
      return /^\d{1,4}$/.test(first.trim()) ? [[fact, Number(first)]] : null;
    case 'choice':
    case 'date':
      return first === '' ? null : [[fact, first.trim()]];
    case undefined:
      return null;
  }
}

function readValue(text: string): SimpleValue | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'boolean' || typeof value === 'string' || typeof value === 'number') return value;
    const list: readonly unknown[] = Array.isArray(value) ? value : [null];
    return list.every((one) => typeof one === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}

/** The facts a step asks, for in the form. */
export function askedBy(step: InterviewStep): readonly FactKey[] {
  if (step.kind === 'answer') return [];
  return step.kind === 'special' ? step.questions.map(({ fact }) => fact) : [step.question.fact];
}
