import type { Assessment, OwedDuty } from '../assess/assessment.ts';
import type { CompiledProtocol } from '../assess/compiled.ts';
import { factDefinition } from '../facts/fact-definition.ts';
import type { Situation } from '../facts/situation.ts';
import type { Outcome } from '../format/protocol.ts';
import type { Text } from '../format/text.ts';
import type { FactKey } from '../format/vocabulary.ts';
import { type FactView, factView, type QuestionView, questionView } from './question-view.ts';

/** How the one sentence on top sounds. Silence has a tone of its own: it never sounds like permission. */
export const tones = [
  'may',
  'may-if',
  'ask-first',
  'not',
  'rather-not',
  'must',
  'advised',
  'aware',
  'outside',
  'silent',
  'unclear',
  'open',
] as const;
export type Tone = (typeof tones)[number];

/** An article that bears on the answer, as its reader knows it. */
export interface ArticleView {
  /** Protocol and row: `demarel.M.7a`. */
  readonly id: string;
  readonly article: string;
  readonly number: string;
  readonly section: string;
  readonly heading: Text;
  readonly says: Text;
  readonly summary: Text;
  readonly part: 'decisive' | 'condition' | 'accompanying';
}

/** A role of the protocol, in its own words. */
export interface RoleView {
  readonly role: string;
  readonly name: Text;
}

export interface DutyView {
  readonly does: OwedDuty['does'];
  readonly text: Text;
  readonly to: RoleView | null;
  readonly within: string | null;
  readonly file: string | null;
  readonly article: string;
}

/** An assessment as a person reads it: plain data in both languages, with all that is shown and nothing more. */
export interface AnswerView {
  readonly tone: Tone;
  readonly outcome: Outcome | null;
  readonly settled: boolean;
  readonly inForce: boolean | null;
  readonly articles: readonly ArticleView[];
  readonly conditions: readonly { readonly article: string; readonly text: Text }[];
  readonly duties: readonly DutyView[];
  /** Whom to ask, where only a person can judge. */
  readonly ask: readonly RoleView[];
  /** The smallest change after which a refused act is no longer refused; `allowed` when it is then allowed. */
  readonly change: { readonly allowed: boolean; readonly set: readonly FactView[] } | null;
  /** Where the text of the protocol itself is the difficulty, and what the school chose. */
  readonly tensions: readonly { readonly kind: string; readonly says: Text; readonly choice: Text }[];
  readonly goodToKnow: readonly ArticleView[];
  /** What the answer rests on without anybody having said it. */
  readonly assumed: readonly FactView[];
  readonly open: readonly QuestionView[];
  readonly receipt: {
    readonly engine: string;
    readonly protocol: string;
    readonly protocolDigest: string;
    readonly situationDigest: string;
    readonly referenceDate: string;
  };
}

const toneOf: Readonly<Record<Outcome, Tone>> = {
  allow: 'may',
  'allow-if': 'may-if',
  forbid: 'not',
  discourage: 'rather-not',
  require: 'must',
  recommend: 'advised',
  may: 'aware',
  aware: 'aware',
  outside: 'outside',
  unclear: 'unclear',
  conflict: 'unclear',
  silent: 'silent',
};

/** Lays an assessment out for its reader. `situation` is what was assessed. */
export function answerView(
  compiled: CompiledProtocol,
  assessment: Assessment,
  situation: Situation,
): AnswerView {
  const { answer, engine, protocol } = assessment;
  const { vocabulary } = compiled;
  return {
    tone: toneFor(compiled, assessment),
    outcome: answer.outcome,
    settled: answer.settled,
    inForce: assessment.inForce,
    articles: answer.citations.map((citation) => articleView(compiled, citation)),
    conditions: answer.conditions.map(({ norm, text }) => ({ article: articleOf(compiled, norm), text })),
    duties: assessment.duties.map((duty) => dutyView(compiled, duty)),
    ask: answer.referTo.map((role) => roleView(compiled, role)),
    change: changeView(compiled, assessment),
    tensions: assessment.tensions
      .filter(({ applies }) => applies === 'true')
      .map(({ kind, says, choice }) => ({ kind, says, choice })),
    goodToKnow: assessment.goodToKnow.map((citation) => articleView(compiled, citation)),
    assumed: answer.assumed.flatMap((fact) => knownView(compiled, situation, fact)),
    open: assessment.questions.flatMap(
      ({ fact, suggested }) => questionView(vocabulary, fact, suggested) ?? [],
    ),
    receipt: {
      engine: `${engine.name} ${engine.version}`,
      protocol: protocol.id,
      protocolDigest: protocol.digest,
      situationDigest: assessment.situationDigest,
      referenceDate: assessment.referenceDate,
    },
  };
}

/** Open, and all that is open can only be judged by a person: ask that person first. */
function toneFor({ vocabulary }: CompiledProtocol, { answer, questions }: Assessment): Tone {
  if (answer.outcome !== null) return toneOf[answer.outcome];
  const judged = questions.every(({ fact }) => factDefinition(vocabulary, fact)?.judgement === true);
  return answer.referTo.length > 0 && judged ? 'ask-first' : 'open';
}

function articleView(
  { protocol }: CompiledProtocol,
  { id, article, heading, says, part }: Assessment['goodToKnow'][number],
): ArticleView {
  const whole = protocol.articles.find((one) => one.id === article);
  return {
    id,
    article,
    number: whole?.place.number ?? article,
    section: whole?.place.section ?? '',
    heading,
    says,
    summary: whole?.summary ?? says,
    part,
  };
}

/** The article of a norm, as its reader knows it; `null` where the protocol has no such norm. */
export function articleOfNorm(compiled: CompiledProtocol, norm: string): ArticleView | null {
  const found = compiled.normsById.get(norm);
  if (found === undefined) return null;
  const { cites, says } = found.norm;
  const { id: article, heading } = found.article;
  return articleView(compiled, {
    id: `${compiled.protocol.id}.${cites}`,
    article,
    heading,
    says,
    part: 'decisive',
  });
}

function dutyView(compiled: CompiledProtocol, { does, text, to, within, file, norm }: OwedDuty): DutyView {
  return {
    does,
    text,
    to: to === undefined ? null : roleView(compiled, to),
    within: within ?? null,
    file: file ?? null,
    article: articleOf(compiled, norm),
  };
}

/** A role by its id, in the words of the protocol. */
export function roleView({ protocol }: CompiledProtocol, role: string): RoleView {
  const name = protocol.roles.find(({ id }) => id === role)?.name ?? { nl: role, en: role };
  return { role, name };
}

function articleOf({ normsById }: CompiledProtocol, norm: string): string {
  return normsById.get(norm)?.article.id ?? norm;
}

function changeView({ vocabulary }: CompiledProtocol, { change }: Assessment): AnswerView['change'] {
  if (change === null) return null;
  const allowed = change.outcome === 'allow' || change.outcome === 'allow-if';
  return { allowed, set: change.set.flatMap(({ fact, to }) => factView(vocabulary, fact, to) ?? []) };
}

function knownView(
  { vocabulary }: CompiledProtocol,
  { facts }: Situation,
  fact: FactKey,
): readonly FactView[] {
  const known = facts[fact];
  const view = known === undefined ? null : factView(vocabulary, fact, known.value);
  return view === null ? [] : [view];
}
