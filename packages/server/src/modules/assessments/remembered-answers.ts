import {
  type AnswerView,
  answerView,
  assess,
  type CompiledProtocol,
  decideSituation,
  type InterviewState,
  interview,
  type Outcome,
  type Situation,
} from '@plaatswijs/rules';
import type { NoticeName } from '@plaatswijs/text';
import { findingArticles, owedNotices } from '@plaatswijs/text/check';

/** What the rules say of a post, whoever wrote it. */
export interface PostAnswer extends Pick<ReturnType<typeof interview>, 'step' | 'together'> {
  /** What is certain. */
  readonly answer: AnswerView;
  /** How it ends when everything that was seen is confirmed. */
  readonly ifSo: AnswerView;
  /** The same in one word, without what can be found out by trying every value. */
  readonly end: Outcome | null;
  /** The articles that speak of a finding, when everything is as it seems. */
  readonly articlesAt: ReturnType<typeof findingArticles>;
}

/**
 * What the rules said of the situations asked last. They are a function: the same protocol and situation give the same
 * answer. A post that is being written is checked at every pause, and mostly nothing has changed but its words. Holds
 * situations, never who is in them or a word of the post.
 */
export interface RememberedAnswers {
  readonly answerOf: (compiled: CompiledProtocol, state: InterviewState, ifSo: Situation) => PostAnswer;
  readonly owedIn: (compiled: CompiledProtocol, ifSo: Situation) => readonly NoticeName[];
}

/** Most situations remembered; an answer is about 30 kB, as it is and as it is sent. */
const mostSituations = 500;

export function rememberAnswers(most: number = mostSituations): RememberedAnswers {
  const answers = createMemory<PostAnswer>(most);
  const owed = createMemory<readonly NoticeName[]>(most);
  return {
    answerOf: (compiled, state, ifSo) =>
      answers(keyOf(compiled, state.situation, state.notKnown), () => answer(compiled, state, ifSo)),
    owedIn: (compiled, ifSo) => owed(keyOf(compiled, ifSo, []), () => owedNotices(compiled, ifSo)),
  };
}

function answer(compiled: CompiledProtocol, state: InterviewState, ifSo: Situation): PostAnswer {
  const { step, together, situation, assessment } = interview(compiled, state);
  const certain = Object.freeze(answerView(compiled, assessment, situation));
  // What is frozen is written out once, however often it is sent.
  return {
    step: Object.freeze(step),
    together: Object.freeze(together),
    answer: certain,
    // Where nothing was seen that waits to be confirmed and all is known or as usual, the answer is the end already.
    ifSo: isSame(situation, ifSo)
      ? certain
      : Object.freeze(answerView(compiled, assess(compiled, ifSo), ifSo)),
    end: decideSituation(compiled, ifSo).outcome,
    articlesAt: findingArticles(compiled, ifSo),
  };
}

/** Everything the answer depends on, the order in which it was told included: that is the order in which it is shown. */
function keyOf(
  { digest }: CompiledProtocol,
  { referenceDate, facts }: Situation,
  notKnown: readonly string[],
): string {
  return JSON.stringify([digest, referenceDate, notKnown, facts]);
}

/** Makes something once for a key; what was asked longest ago is forgotten first. */
function createMemory<Thing>(most: number): (key: string, make: () => Thing) => Thing {
  // A Map keeps the order in which keys were set.
  const kept = new Map<string, Thing>();
  return (key, make) => {
    const thing = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, thing);
    const [oldest] = kept.size > most ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    return thing;
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
