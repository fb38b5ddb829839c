import type { Situation } from '../facts/situation.ts';
import type { FactKey } from '../format/vocabulary.ts';
import type { Question } from './assessment.ts';
import type { CompiledProtocol } from './compiled.ts';
import type { Decision } from './decide.ts';
import { EndTable } from './end-table.ts';
import type { Frame } from './frame.ts';
import type { Extent, Missing } from './missing-in-decision.ts';
import { type OpenPart, openPartOf, type Unknown, unknownsOf } from './open-part.ts';
import { actIn } from './relevance.ts';
import { RelevantFacts } from './relevant-facts.ts';
import { Trial } from './trial.ts';

/** What is still worth asking. */
export interface Inquiry {
  /** Most decisive first; empty when the answer is settled. */
  readonly questions: readonly Question[];
  /** Whether the outcome itself can still change; if not, the questions are about which article gives it. */
  readonly outcomeOpen: boolean;
}

/** Whether the questions found so far, in their order, are enough. */
export type Enough = (questions: readonly Question[]) => boolean;

/** What is inquired into. */
export interface Subject {
  readonly compiled: CompiledProtocol;
  readonly situation: Situation;
  readonly frame: Frame;
  readonly decision: Decision;
}

interface Candidate {
  readonly unknown: Unknown;
  readonly question: Question;
}

/**
 * The questions worth asking: facts that can still change the answer, most decisive first.
 *
 * Order: the share of a fact's values that settles the outcome at once, then how many norms hang on it, then the order
 * of the vocabulary. None are left when the answer is settled, or is the same whatever is said.
 *
 * @param missing the facts that are missing for norms
 * @param enough when no more need be found; at least one is, if there is one
 */
export function inquire(subject: Subject, missing: Missing, enough: Enough): Inquiry {
  const { compiled, situation, frame, decision } = subject;
  if (decision.settled) return { questions: [], outcomeOpen: false };
  if (frame.slots[compiled.layout.index.get('act') ?? -1] === undefined) {
    const suggested = suggestedFor(situation, 'act');
    return { questions: [{ fact: 'act', weight: 1, decisive: 0, suggested }], outcomeOpen: true };
  }
  const part = openPartOf(compiled, actIn(compiled, frame), frame, decision, 'outcome');
  const unknowns = unknownsOf(part);
  const candidates = (extent: Extent) => candidatesIn(part, unknowns, missing.inDecision(extent), situation);
  const relevant = new RelevantFacts(part, unknowns);
  const first = candidates('first');
  // First what changes the outcome; where nothing does, what decides which article gives it, and so what is owed.
  let questions = relevantAmong(first, relevant, enough);
  if (questions.length > 0) return { questions, outcomeOpen: true };
  const all = candidates('all');
  questions = relevantAmong(all, relevant, enough);
  if (questions.length > 0) return { questions, outcomeOpen: true };
  const facts = factsThatGround(subject);
  const askedOf = (list: readonly Candidate[]) =>
    list
      .filter(({ unknown: { fact } }) => facts === 'unsure' || facts.has(fact))
      .map(({ question }) => question);
  questions = askedOf(first);
  return { questions: questions.length > 0 ? questions : askedOf(all), outcomeOpen: false };
}

/** What is missing, in order, the most decisive first. */
function candidatesIn(
  part: OpenPart,
  unknowns: readonly Unknown[],
  weights: ReadonlyMap<FactKey, number>,
  situation: Situation,
): readonly Candidate[] {
  const trial = new Trial(part);
  const candidates: Candidate[] = [];
  for (const unknown of unknowns) {
    const { fact } = unknown;
    const weight = weights.get(fact);
    if (weight === undefined) continue;
    const decisive = decisiveness(trial, unknown);
    candidates.push({
      unknown,
      question: { fact, weight, decisive, suggested: suggestedFor(situation, fact) },
    });
  }
  return candidates.sort(
    ({ unknown, question: a }, { unknown: other, question: b }) =>
      b.decisive - a.decisive ||
      b.weight - a.weight ||
      unknown.slot - other.slot ||
      (a.fact < b.fact ? -1 : 1),
  );
}

/** The share of a fact's telling values, 0 to 1, that settles the outcome at once. */
function decisiveness(trial: Trial, unknown: Unknown): number {
  const { values } = unknown;
  let settling = 0;
  for (const value of values) if (trial.isSettledIf(unknown, value)) settling++;
  return values.length === 0 ? 0 : settling / values.length;
}

function relevantAmong(
  candidates: readonly Candidate[],
  relevant: RelevantFacts,
  enough: Enough,
): readonly Question[] {
  const questions: Question[] = [];
  for (const { unknown, question } of candidates) {
    if (questions.length > 0 && enough(questions)) break;
    if (relevant.matters(unknown)) questions.push(question);
  }
  return questions;
}

/** The facts that decide which norms and tensions give the outcome. */
function factsThatGround({ compiled, frame, decision }: Subject): ReadonlySet<FactKey> | 'unsure' {
  const part = openPartOf(compiled, actIn(compiled, frame), frame, decision, 'grounds');
  return new EndTable(part, unknownsOf(part), 'whole').factsThatGround();
}

function suggestedFor({ facts }: Situation, fact: FactKey): Question['suggested'] {
  const known = facts[fact];
  return known?.source.kind === 'detector' ? known.value : null;
}
