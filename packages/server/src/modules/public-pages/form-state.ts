import {
  backTo,
  type FactKey,
  factDefinition,
  type InterviewState,
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
  act: 'act',
  back: 'terug',
  ask: 'wijzig',
  share: 'delen',
  put: 'voorleggen',
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
    ...factFields(toldFacts({ situation })),
    ...notKnown.map((value) => ({ name: names.notKnown, value })),
    ...(starter === null ? [] : [{ name: names.starter, value: starter }]),
  ];
}

/** The facts of a state without where they came from: here somebody told them all. */
export function toldFacts({
  situation,
}: Pick<InterviewState, 'situation'>): Readonly<Record<FactKey, SimpleValue>> {
  return Object.fromEntries(Object.entries(situation.facts).map(([key, { value }]) => [key, value]));
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
  const replies = form.get(names.reply) ?? [];
  if (replies.includes(unknownAnswer)) {
    return { ...state, notKnown: [...new Set([...state.notKnown, ...asked])] };
  }
  const { vocabulary } = compiled;
  const several = asked.length > 1 || interview(compiled, state).step.kind === 'special';
  const told = several ? ticked(asked, replies) : replyTo(asked[0] ?? '', replies, vocabulary);
  if (told === null) return null;
  const next = { facts: { ...toldFacts(state), ...Object.fromEntries(told) }, notKnown: state.notKnown };
  const read = readTold(next, vocabulary, state.situation.referenceDate);
  return 'ok' in read ? null : read;
}

type Told = readonly (readonly [FactKey, SimpleValue])[];

/** Of things put together, those that were ticked are so and the others are not. */
function ticked(asked: readonly FactKey[], replies: readonly string[]): Told {
  return asked.map((fact) => [fact, replies.includes(fact)]);
}

/** Sent in place of a value, or beside one, by who does not know the answer. */
const unknownAnswer = '?';

/** One reply in the type of its fact; `null` when nothing was answered that can be read. */
function replyTo(fact: FactKey, replies: readonly string[], vocabulary: Vocabulary): Told | null {
  // An empty field only says that the question was on screen.
  const given = replies.map((reply) => reply.trim()).filter((reply) => reply !== '');
  const [first = ''] = given;
  switch (factDefinition(vocabulary, fact)?.kind) {
    case 'yesno':
      return first === 'true' || first === 'false' ? [[fact, first === 'true']] : null;
    case 'choices':
    case 'people':
      return replyFacts(vocabulary, fact, given);
    case 'number':
      return /^\d{1,4}$/.test(first) ? [[fact, Number(first)]] : null;
    case 'date':
      return first === '' ? null : [[fact, readDay(first)]];
    case 'choice':
      return first === '' ? null : [[fact, first]];
    case undefined:
      return null;
  }
}

/** A day as people write it, `21-11-2026`, or as machines do; whether it exists is asked of the vocabulary. */
function readDay(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
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
