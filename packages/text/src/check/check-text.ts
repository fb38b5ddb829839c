import {
  type AnswerView,
  type ArticleView,
  answerView,
  assess,
  type CompiledProtocol,
  type FactKey,
  type FactView,
  factView,
  type InterviewStep,
  interview,
  type KnownFact,
  readSituation,
  type SimpleValue,
  type Situation,
  type Usual,
} from '@plaatswijs/rules';
import type { TextReader, TextReading } from '../reading/create-text-reader.ts';
import type { TextFinding } from '../reading/finding.ts';
import type { NoticeName } from '../reading/text-context.ts';
import { type ConfirmedPost, confirmedPost } from './confirmed-post.ts';
import { findingArticles } from './finding-articles.ts';
import { type PostSituation, readPost } from './read-post.ts';

/** A text with what is known about it where it is written. */
export interface TextToCheck {
  readonly text: string;
  /** What the author told, the interview included, in the order in which it was told. */
  readonly told: Readonly<Record<FactKey, SimpleValue>>;
  readonly notKnown: readonly FactKey[];
  /** Facts that were told by confirming what was seen: they count as long as it is seen. */
  readonly confirmed: readonly FactKey[];
  /** What the school's records say, as far as they are here; goes before what is told. */
  readonly registered: Readonly<Record<FactKey, KnownFact>>;
  readonly noticeTexts: Readonly<Partial<Record<NoticeName, string>>>;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** What was seen with what the protocol says about it. */
export interface CheckedText {
  readonly reading: TextReading;
  readonly articlesAt: (finding: TextFinding) => readonly ArticleView[];
  readonly step: InterviewStep;
  readonly answer: AnswerView;
  /** As if everything that was seen were so and nothing else special. */
  readonly ifSo: AnswerView;
  readonly told: readonly FactView[];
  /** What is taken to be as usual, for who can say at once that nothing of it is otherwise. */
  readonly together: readonly Usual[];
}

const contradictory = { ok: false } as const;

/**
 * Checks a text with nothing but the protocol and what is told: without the people of the school, its declarations and its
 * earlier answers. `null` when what was told contradicts itself.
 */
export function checkText(
  compiled: CompiledProtocol,
  reader: TextReader,
  asked: TextToCheck,
): CheckedText | null {
  const { vocabulary } = compiled;
  const seen = readPost<typeof contradictory, ConfirmedPost>({
    read: (owedNotices) => reader.read(asked.text, { owedNotices, noticeTexts: asked.noticeTexts }),
    situationWith: (detected) => {
      const proposed = detected(asked.registered);
      const known = { ...stillTold(asked, proposed), ...asked.registered };
      return situationOf(compiled, asked.day, { ...known, ...detected(known) });
    },
    confirm: (situation) => confirmedPost(compiled, situation),
  });
  if (!seen.ok) return null;
  const { ifSo } = seen.confirmed;
  const { step, situation, assessment, together } = interview(compiled, {
    situation: seen.situation,
    notKnown: asked.notKnown,
  });
  return {
    reading: seen.reading,
    articlesAt: findingArticles(compiled, ifSo),
    step,
    answer: answerView(compiled, assessment, situation),
    ifSo: answerView(compiled, assess(compiled, ifSo), ifSo),
    told: toldIn(seen.situation, vocabulary),
    together,
  };
}

/** What was told by confirming something goes when that is no longer seen; with the people goes all about each of them. */
function stillTold(
  { told, confirmed, registered }: TextToCheck,
  proposed: Readonly<Record<FactKey, KnownFact>>,
): Readonly<Record<FactKey, KnownFact>> {
  const isGone = (key: FactKey) => confirmed.includes(key) && proposed[key] === undefined;
  const arePeopleGone = isGone('people');
  const kept = Object.entries({ act: 'publish', ...told }).filter(
    ([key]) => registered[key] === undefined && !isGone(key) && !(arePeopleGone && key.startsWith('people.')),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, { value, source: { kind: 'person' } }]));
}

function situationOf(
  { vocabulary }: CompiledProtocol,
  referenceDate: string,
  facts: Readonly<Record<FactKey, KnownFact>>,
): PostSituation<typeof contradictory> {
  const read = readSituation({ referenceDate, facts }, vocabulary);
  return read.ok ? read : contradictory;
}

function toldIn({ facts }: Situation, vocabulary: CompiledProtocol['vocabulary']): readonly FactView[] {
  return Object.entries(facts)
    .filter(([, { source }]) => source.kind === 'person' || source.kind === 'register')
    .flatMap(([key, { value }]) => factView(vocabulary, key, value) ?? []);
}
