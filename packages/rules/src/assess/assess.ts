import { factDefinition } from '../facts/fact-definition.ts';
import { type KnownFact, personFactKey, type Situation } from '../facts/situation.ts';
import { type FactKey, PERSON_PREFIX } from '../format/vocabulary.ts';
import { FALSE, TRUE, truthName } from '../truth.ts';
import type {
  Answer,
  Assessment,
  Citation,
  NormExplanation,
  NormResult,
  OwedDuty,
  TensionResult,
} from './assessment.ts';
import { smallestChange } from './change.ts';
import { citationsFor } from './cite.ts';
import type { CompiledProtocol } from './compiled.ts';
import { type Decision, decide, standingEffect } from './decide.ts';
import { explain } from './explain.ts';
import { frameOf } from './frame.ts';
import { Missing } from './missing-in-decision.ts';
import { type Enough, inquire } from './questions.ts';
import { engine, situationDigest } from './receipt.ts';
import { outcomeByExhaustion } from './relevance.ts';
import type { Judged } from './verdict.ts';

/** How much of what is still open has to be found out. Finding out is most of the work where much is not known. */
export interface Asking {
  /**
   * So many questions are enough, in their order; without it all are looked for. There are more only while every one of
   * them is for a person to judge or is not to be asked, so that who shows or asks the first of them shows and asks the same.
   */
  readonly enoughQuestions?: number;
  /** Facts that will not be asked after. */
  readonly notToAsk?: readonly FactKey[];
}

/**
 * What a protocol says about a situation: the answer, why, what is owed, what is still open.
 *
 * A pure function: the same protocol and situation give the same bytes. It trusts that `readSituation` has checked the
 * situation against the vocabulary.
 *
 * @param asking only for who shows the answer and keeps nothing: a receipt has all questions
 */
export function assess(compiled: CompiledProtocol, situation: Situation, asking: Asking = {}): Assessment {
  const frame = frameOf(situation, compiled.layout);
  const act = frame.slots[compiled.layout.index.get('act') ?? -1];
  const found = decide(compiled, typeof act === 'string' ? act : undefined, frame);
  const missing = new Missing(compiled, frame, found);
  const subject = { compiled, situation, frame, decision: found };
  const { questions, outcomeOpen } = inquire(subject, missing, enoughFor(compiled, asking));
  const decision =
    found.settled || outcomeOpen
      ? found
      : outcomeByExhaustion(compiled, frame, found, questions.length === 0);
  return {
    engine,
    protocol: {
      id: compiled.protocol.id,
      inForceFrom: compiled.protocol.dates.inForceFrom ?? null,
      digest: compiled.digest,
    },
    situationDigest: situationDigest(situation, compiled.layout),
    referenceDate: situation.referenceDate,
    inForce: inForceOn(compiled, situation.referenceDate),
    answer: answerOf(compiled, situation, decision, missing),
    norms: decision.norms.map((judged) => resultOf(judged, decision, missing)),
    tensions: decision.tensions.filter((t) => t.applies !== FALSE).map((t) => tensionOf(t, situation)),
    duties: dutiesOf(decision),
    goodToKnow: goodToKnow(compiled, decision),
    questions,
    change: smallestChange(compiled, situation, frame, decision),
    explanation: decision.norms.map((judged) => explainNorm(judged, decision, situation)),
  };
}

function enoughFor({ vocabulary }: CompiledProtocol, { enoughQuestions, notToAsk = [] }: Asking): Enough {
  if (enoughQuestions === undefined) return () => false;
  return (questions) =>
    questions.length >= enoughQuestions &&
    questions.some(({ fact }) => factDefinition(vocabulary, fact)?.judgement !== true) &&
    questions.some(({ fact }) => !notToAsk.includes(fact));
}

function inForceOn(compiled: CompiledProtocol, on: string): boolean | null {
  const { inForceFrom, inForceUntil } = compiled.protocol.dates;
  if (inForceFrom === undefined) return null;
  return inForceFrom <= on && (inForceUntil === undefined || inForceUntil === null || on <= inForceUntil);
}

function answerOf(
  compiled: CompiledProtocol,
  situation: Situation,
  decision: Decision,
  missing: Missing,
): Answer {
  const referTo = new Set<string>();
  const conditions: { norm: string; text: Answer['conditions'][number]['text'] }[] = [];
  for (const judged of decision.openNorms) {
    const { norm } = judged.compiled;
    if (decision.outcome === 'allow-if') conditions.push({ norm: norm.id, text: norm.says });
    const isOpen = judged.verdict === 'undetermined';
    if (norm.judgedBy !== null && isOpen && awaitsJudgement(compiled, missing.forNorm(judged)))
      referTo.add(norm.judgedBy);
  }
  for (const judged of decision.norms) {
    const { norm } = judged.compiled;
    const counts =
      decision.outcome === 'allow-if' && standingEffect(judged, decision.tensions) === 'allow-if';
    if (counts && norm.remains !== null) conditions.push({ norm: norm.id, text: norm.remains });
  }
  const citations = citationsFor(compiled, decision);
  return {
    outcome: decision.outcome,
    settled: decision.settled,
    citations,
    conditions,
    referTo: [...referTo],
    assumed: assumedFacts(compiled, situation, decision, citations),
  };
}

/** Whether what is missing for a norm can only be said by a person who judges. */
function awaitsJudgement(compiled: CompiledProtocol, missing: ReadonlySet<FactKey>): boolean {
  return (
    missing.size > 0 &&
    [...missing].every((fact) => factDefinition(compiled.vocabulary, fact)?.judgement === true)
  );
}

/** The facts that were assumed and that a cited norm hangs on: what the answer rests on without anybody having said it. */
function assumedFacts(
  { protocol, layout }: CompiledProtocol,
  { facts }: Situation,
  decision: Decision,
  citations: readonly Citation[],
): readonly FactKey[] {
  const cited = new Set(citations.map((citation) => citation.id));
  const named = new Set<FactKey>();
  for (const judged of decision.norms) {
    if (judged.applies === FALSE || !cited.has(`${protocol.id}.${judged.compiled.norm.cites}`)) continue;
    for (const fact of judged.compiled.facts) named.add(fact);
  }
  // In the order of the vocabulary, and what is about people last: that is no sorting, but for people.
  const assumed: FactKey[] = [];
  const aboutPeople: FactKey[] = [];
  const people = Number(facts['people']?.value ?? 0);
  for (const fact of layout.index.keys()) {
    if (!named.has(fact)) continue;
    if (!fact.startsWith(PERSON_PREFIX)) {
      if (isAssumed(facts[fact])) assumed.push(fact);
      continue;
    }
    for (let n = 1; n <= people; n++) {
      const key = personFactKey(n, fact);
      if (isAssumed(facts[key])) aboutPeople.push(key);
    }
  }
  return aboutPeople.length === 0 ? assumed : [...assumed, ...aboutPeople.sort()];
}

function isAssumed(known: KnownFact | undefined): boolean {
  return known?.source.kind === 'assumed';
}

function resultOf(judged: Judged, decision: Decision, missing: Missing): NormResult {
  const { norm } = judged.compiled;
  return {
    norm: norm.id,
    cites: norm.cites,
    verdict: judged.verdict,
    effect: standingEffect(judged, decision.tensions),
    missing: judged.verdict === 'undetermined' ? [...missing.forNorm(judged)] : [],
  };
}

function tensionOf(judged: Decision['tensions'][number], situation: Situation): TensionResult {
  const { tension, applies } = judged.compiled;
  const { id, kind, outcome, says, choice } = tension;
  const explanation = explain(applies.condition, { situation, article: tension.norms.join(', ') });
  return { id, kind, applies: truthName(judged.applies), outcome, says, choice, explanation };
}

function dutiesOf(decision: Decision): readonly OwedDuty[] {
  if (decision.outcome === 'outside') return [];
  return decision.norms.flatMap((judged) => {
    const owed = judged.compiled.norm.duties.filter((duty) =>
      duty.when === 'violated' ? judged.verdict === 'violated' : inPlay.has(judged.verdict),
    );
    return owed.map((duty) => ({ ...duty, norm: judged.compiled.norm.id }));
  });
}

const inPlay: ReadonlySet<string> = new Set(['applies', 'complied', 'violated', 'permitted']);

function goodToKnow(compiled: CompiledProtocol, decision: Decision): readonly Citation[] {
  if (decision.outcome === 'outside') return [];
  return decision.norms
    .filter((judged) => judged.compiled.norm.background && judged.applies === TRUE)
    .map(({ compiled: { norm, article } }) => ({
      id: `${compiled.protocol.id}.${norm.cites}`,
      article: article.id,
      heading: article.heading,
      says: norm.says,
      part: 'accompanying',
    }));
}

/**
 * Explains one norm as far as it was looked at: where the actor is no bearer, only that; where the norm does not apply,
 * only why not.
 */
function explainNorm(judged: Judged, decision: Decision, situation: Situation): NormExplanation {
  const { norm, applies, binds, conduct, exceptions, overriddenBy } = judged.compiled;
  const context = { situation, article: norm.cites };
  const { cites, says } = norm;
  const inPlay = judged.applies !== FALSE;
  return {
    norm: norm.id,
    cites,
    says,
    verdict: judged.verdict,
    applies: explain(judged.bound === FALSE ? binds.condition : applies.condition, context),
    conduct: inPlay && conduct !== null ? explain(conduct.condition, context) : null,
    exceptions: inPlay ? exceptions.map((exception) => explain(exception.condition, context)) : [],
    overriddenBy: inPlay
      ? overriddenBy.map((position) => {
          const other = decision.norms[position];
          return { norm: other?.compiled.norm.id ?? '', truth: truthOf(other) };
        })
      : [],
  };
}

function truthOf(judged: Judged | undefined): NormExplanation['overriddenBy'][number]['truth'] {
  if (judged === undefined || judged.verdict === 'undetermined') return 'unknown';
  return judged.verdict === 'violated' || judged.verdict === 'inapplicable' || judged.verdict === 'defeated'
    ? 'false'
    : 'true';
}
