import type { FactValue, Question } from '../../answers/answer-types.ts';
import {
  backTo,
  type InterviewState,
  nothingTold,
  replyFacts,
  withNotKnown,
  withReply,
  withSpecial,
} from '../../answers/interview-state.ts';
import type { Authorship, CheckChoices, CheckRequest, Finding, Fix } from './check-types.ts';

/** Everything on the desk: the text, who writes where, and what was answered. In memory only. */
export interface CheckState {
  readonly text: string;
  /** The text before the last fix, to put it back. */
  readonly before: string | null;
  readonly author: Authorship;
  readonly told: InterviewState;
  /** Facts that were told by confirming what was seen in the text. */
  readonly confirmed: readonly string[];
  /** Replies since the text last changed: what follows on a reply takes the focus, what follows on typing doesn't. */
  readonly replies: number;
}

/** What can happen on the desk. */
export type CheckAction =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'fixed'; readonly text: string }
  | { readonly kind: 'undone' }
  | { readonly kind: 'author'; readonly author: Partial<Authorship> }
  | { readonly kind: 'reply'; readonly question: Question; readonly reply: FactValue }
  | { readonly kind: 'not-known'; readonly fact: string }
  | { readonly kind: 'special'; readonly questions: readonly Question[]; readonly ticked: readonly string[] }
  | { readonly kind: 'together'; readonly facts: Readonly<Record<string, FactValue>> }
  | { readonly kind: 'back-to'; readonly fact: string }
  | { readonly kind: 'forget-told' }
  | { readonly kind: 'clear' };

/** The desk as it is when the page opens. */
export function startOfCheck({ as }: CheckChoices, text: string): CheckState {
  const [first] = as;
  return {
    text,
    before: null,
    author: { actor: first?.actor ?? 'staff', capacity: null, channel: null, media: [], declarations: [] },
    told: nothingTold,
    confirmed: [],
    replies: 0,
  };
}

/** The desk after something happened. */
export function checkReducer(state: CheckState, action: CheckAction): CheckState {
  switch (action.kind) {
    case 'typed':
      return { ...state, text: action.text, before: null, replies: 0 };
    case 'fixed':
      return { ...state, text: action.text, before: state.text, replies: 0 };
    case 'undone':
      return { ...state, text: state.before ?? state.text, before: null };
    case 'author':
      return withAuthor(state, action.author);
    case 'reply':
      return {
        ...state,
        told: withReply(state.told, action.question, action.reply),
        confirmed: withConfirmed(state.confirmed, action.question, action.reply),
        replies: state.replies + 1,
      };
    case 'not-known':
      return { ...state, told: withNotKnown(state.told, action.fact), replies: state.replies + 1 };
    case 'special':
      return {
        ...state,
        told: withSpecial(state.told, action.questions, action.ticked),
        replies: state.replies + 1,
      };
    case 'together':
      return {
        ...state,
        told: { ...state.told, facts: { ...state.told.facts, ...action.facts } },
        replies: state.replies + 1,
      };
    case 'back-to':
      return { ...state, told: backTo(state.told, action.fact), replies: state.replies + 1 };
    case 'forget-told':
      return { ...state, told: nothingTold, confirmed: [] };
    case 'clear':
      return { ...state, text: '', before: null, told: nothingTold, confirmed: [], replies: 0 };
  }
}

/** Somebody else, or another place: what was answered may not hold there, so it is asked again. */
function withAuthor(state: CheckState, change: Partial<Authorship>): CheckState {
  const author = { ...state.author, ...change };
  const forSchool =
    change.channel != null &&
    change.channel.kind !== 'private' &&
    author.actor === 'staff' &&
    author.capacity !== 'on-behalf';
  return {
    ...state,
    author: forSchool ? { ...author, capacity: 'work' } : author,
    told: nothingTold,
    confirmed: [],
    replies: 0,
  };
}

function withConfirmed(
  confirmed: readonly string[],
  question: Question,
  reply: FactValue,
): readonly string[] {
  const told = Object.keys(replyFacts(question, reply));
  const others = confirmed.filter((fact) => !told.includes(fact));
  return question.suggested === null ? others : [...others, ...told];
}

/** What is sent to the server for a desk as it stands. */
export function requestOf({ text, author, told, confirmed }: CheckState): CheckRequest {
  return {
    text,
    actor: author.actor,
    ...(author.actor === 'staff' && author.capacity !== null ? { capacity: author.capacity } : {}),
    ...(author.channel === null ? {} : { channel: author.channel }),
    // The form says which image or sound comes along, also that there is none.
    facts: { media: [...author.media], ...told.facts },
    declarations: [...author.declarations],
    notKnown: [...told.notKnown],
    confirmed: confirmed.filter((fact) => told.facts[fact] !== undefined),
  };
}

/** What is told along when a doubt about this post is put before somebody: never a word of the post. */
export function doubtOf({ author, told }: CheckState, channelKind: string | null): InterviewState {
  return {
    facts: {
      act: 'publish',
      'actor.role': author.actor,
      ...(author.actor === 'staff' && author.capacity !== null ? { 'actor.capacity': author.capacity } : {}),
      ...(channelKind === null ? {} : { channel: channelKind }),
      media: [...author.media],
      ...told.facts,
    },
    notKnown: told.notKnown,
  };
}

/** Kinds of people that names in the text seem to belong to, to be ticked beforehand. */
export function peopleSeen(findings: readonly Finding[]): readonly string[] {
  const kinds = findings.flatMap(({ bearsOn }) => {
    const who = bearsOn.find(({ fact }) => fact === 'person.who')?.value;
    return typeof who === 'string' ? who : [];
  });
  return [...new Set(kinds)];
}

/** Fixes of several findings on one stretch, each kind once. */
export function fixesOf(findings: readonly Finding[]): readonly Fix[] {
  const found = new Map<string, Fix>();
  for (const fix of findings.flatMap(({ fixes }) => fixes)) {
    const key = `${fix.code}-${fix.text}`;
    const known = found.get(key);
    if (known === undefined || fix.end - fix.start > known.end - known.start) found.set(key, fix);
  }
  return [...found.values()];
}
