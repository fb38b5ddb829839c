import {
  type AnswerView,
  answerView,
  assess,
  type CompiledProtocol,
  decideSituation,
  type FactKey,
  type FactView,
  type InterviewState,
  interview,
  type Outcome,
  type Situation,
} from '@plaatswijs/rules';
import { type ConfirmedPost, confirmedPost, findingArticles } from '@plaatswijs/text/check';
import type { Channel } from '../settings/index.ts';
import { type OtherChannel, otherChannels } from './other-channels.ts';
import { impersonalFacts, toldViews } from './told-state.ts';

/** What the rules say of a post, whoever wrote it. */
export interface PostAnswer extends Pick<ReturnType<typeof interview>, 'step' | 'together'> {
  /** What is certain. */
  readonly answer: AnswerView;
  /** How it ends when everything that was seen is confirmed. */
  readonly ifSo: AnswerView;
}

/** A post in one situation under one protocol, with all that follows from that alone. Each part is made when asked for. */
export interface PostInSituation extends ConfirmedPost {
  /** @param notKnown facts of which somebody said that they do not know */
  readonly answerTo: (notKnown: InterviewState['notKnown']) => PostAnswer;
  /** The articles that speak of a finding, when everything is as it seems. */
  readonly articlesAt: ReturnType<typeof findingArticles>;
  readonly told: () => readonly FactView[];
  /** What may stand beside an answer that others read. */
  readonly impersonal: () => ReturnType<typeof impersonalFacts>;
  /** @param channels those that are open; the same list gives what was found before */
  readonly otherChannels: (
    channels: readonly Channel[],
    chosen: Channel | null,
  ) => ReturnType<typeof otherChannels>;
}

/**
 * What the rules said of the situations asked last. They are a function: the same protocol and situation give the same
 * answer. A post that is being written is checked at every pause, and mostly nothing has changed but its words. Holds
 * situations, never who is in them or a word of the post.
 */
export type RememberedPosts = (compiled: CompiledProtocol, situation: Situation) => PostInSituation;

/** Most situations remembered; one is about 30 kB, as it is and as it is sent. */
const mostSituations = 500;

/** @param most how many situations are remembered; what was asked longest ago is forgotten first */
export function rememberPosts(most: number = mostSituations): RememberedPosts {
  // A Map keeps the order in which keys were set.
  const kept = new Map<string, PostInSituation>();
  return (compiled, situation) => {
    const key = keyOf(compiled, situation);
    const post = kept.get(key) ?? postIn(compiled, situation);
    kept.delete(key);
    kept.set(key, post);
    const [oldest] = kept.size > most ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    return post;
  };
}

/** Everything the answer depends on, the order in which it was told included: that is the order in which it is shown. */
function keyOf({ digest }: CompiledProtocol, { referenceDate, facts }: Situation): string {
  return JSON.stringify([digest, referenceDate, facts]);
}

function postIn(compiled: CompiledProtocol, situation: Situation): PostInSituation {
  const { vocabulary } = compiled;
  const confirmed = confirmedPost(compiled, situation);
  const { ifSo } = confirmed;
  const answers = perKey((notKnown: readonly FactKey[]) => answer(compiled, { situation, notKnown }, ifSo));
  const end = once((): Outcome | null => decideSituation(compiled, ifSo).outcome);
  return {
    ...confirmed,
    answerTo: answers,
    articlesAt: findingArticles(compiled, ifSo),
    told: once(() => Object.freeze(toldViews(situation, vocabulary))),
    impersonal: once(() => impersonalFacts(ifSo, vocabulary)),
    otherChannels: perList((channels: readonly Channel[], chosen) =>
      Object.freeze(otherChannels(compiled, { situation: ifSo, end: end() }, channels, chosen)),
    ),
  };
}

// What is frozen is written out once, however often it is sent.
function answer(compiled: CompiledProtocol, state: InterviewState, ifSo: Situation): PostAnswer {
  const { step, together, situation, assessment } = interview(compiled, state);
  const certain = Object.freeze(answerView(compiled, assessment, situation));
  return {
    step: Object.freeze(step),
    together: Object.freeze(together),
    answer: certain,
    // Where nothing was seen that waits to be confirmed and all is known or as usual, the answer is the end already.
    ifSo: isSame(situation, ifSo)
      ? certain
      : Object.freeze(answerView(compiled, assess(compiled, ifSo), ifSo)),
  };
}

function once<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | null = null;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}

/** Most answers kept of one situation: somebody who knows ever less asks in few ways. */
const mostAnswers = 8;

function perKey<Thing>(make: (keys: readonly FactKey[]) => Thing): (keys: readonly FactKey[]) => Thing {
  const made = new Map<string, Thing>();
  return (keys) => {
    const key = keys.join(' ');
    const thing = made.get(key) ?? make(keys);
    if (made.size < mostAnswers) made.set(key, thing);
    return thing;
  };
}

type FoundFor = (channels: readonly Channel[], chosen: Channel | null) => readonly OtherChannel[];

/** A school has few channels. With the list itself goes what was found in it: another list is another state of the school. */
function perList(find: FoundFor): FoundFor {
  const found = new WeakMap<readonly Channel[], Map<string | null, readonly OtherChannel[]>>();
  return (channels, chosen) => {
    const ofList = found.get(channels) ?? new Map<string | null, readonly OtherChannel[]>();
    const others = ofList.get(chosen?.id ?? null) ?? find(channels, chosen);
    found.set(channels, ofList.set(chosen?.id ?? null, others));
    return others;
  };
}

/** Whether two situations of one day hold the same facts from the same sources: those of a situation are never changed. */
function isSame({ facts }: Situation, other: Situation): boolean {
  const keys = Object.keys(facts);
  return (
    keys.length === Object.keys(other.facts).length &&
    keys.every((key) => {
      const [one, two] = [facts[key], other.facts[key]];
      return one === two || (one?.source.kind === 'assumed' && two?.source.kind === 'assumed');
    })
  );
}
