import { citationsFor } from '../assess/cite.ts';
import { type CompiledProtocol, compiledAct } from '../assess/compiled.ts';
import type { Decision } from '../assess/decide.ts';
import { decideSituation } from '../assess/relevance.ts';
import type { KnownFact, Situation } from '../facts/situation.ts';
import type { FactKey, SimpleValue } from '../format/vocabulary.ts';
import { type Circuit, createCircuit } from './circuit.ts';
import type { Difference, SideAnswer } from './comparison.ts';
import { encodeAct } from './encode-act.ts';
import { encodeCondition } from './encode-condition.ts';
import { createSpace, type FactSpace, type FactVariables } from './fact-space.ts';
import { encodeGoals, type Goal, goalsReached } from './goals.ts';
import { countTrue, mostTelling } from './shortest.ts';
import { createSolver, type Model } from './solver.ts';
import { surveyOf } from './survey.ts';

/** Two protocols, one act, and within which situations to look. */
export interface ActToCompare {
  readonly left: CompiledProtocol;
  readonly right: CompiledProtocol;
  readonly act: string;
  readonly people: number;
  readonly referenceDate: string;
}

/**
 * The situations that show every difference in kind for one act, each difference first by one of the shortest.
 *
 * @throws {Error} when the engine does not confirm a situation: the formulas and the engine disagree, which is a bug
 */
export function compareAct(question: ActToCompare): readonly Difference[] {
  const { space, goals } = encode(question);
  const found: Difference[] = [];
  for (const { model, reached } of search(space, goals)) {
    const difference = confirmed(question, situationOf(space, model, question.referenceDate));
    const expected = reached.map((goal) => goal.id).sort();
    if ([...difference.reaches].sort().join('\n') !== expected.join('\n'))
      throw new Error(
        `the comparison expected ${expected} of ${question.act} but the engine says ${difference.reaches}`,
      );
    found.push(difference);
  }
  return withoutRepeats(found);
}

function encode(question: ActToCompare): { readonly space: FactSpace; readonly goals: readonly Goal[] } {
  const { left, right, act, people, referenceDate } = question;
  const { vocabulary } = left;
  const sides = [compiledAct(left, act), compiledAct(right, act)] as const;
  const circuit = createCircuit(createSolver());
  const survey = surveyOf(sides, vocabulary);
  const space = createSpace(circuit, { act, on: referenceDate, people, vocabulary, survey });
  const partial = { space, view: 'partial', person: null } as const;
  const goals = encodeGoals(circuit, act, encodeAct(sides[0], partial), encodeAct(sides[1], partial));
  for (const contradiction of vocabulary.contradictions) {
    const broken = encodeCondition(contradiction.when, { ...partial, view: 'full' });
    circuit.solver.require([-broken.isTrue]);
  }
  return { space, goals };
}

interface Shown {
  readonly model: Model;
  readonly reached: readonly Goal[];
}

/** Looks for short situations before longer ones until every goal that can be reached is reached. */
function search(space: FactSpace, goals: readonly Goal[]): readonly Shown[] {
  const { circuit, units } = space;
  const shown: Shown[] = [];
  const more = countTrue(
    circuit,
    units.map((unit) => unit.known),
  );
  let open = reachable(circuit, goals);
  for (let size = 0; open.length > 0; size++) {
    const short = more.slice(size, size + 1).map((literal) => -literal);
    while (open.length > 0) {
      const wanted = circuit.solver.assumption();
      circuit.solver.require([-wanted, ...open.map((goal) => goal.literal)]);
      circuit.solver.under(wanted, short);
      const model = circuit.solver.solve([wanted]);
      if (model === null) break;
      const best = mostTelling(space, model, [wanted], size);
      const reached = goals.filter((goal) => best(goal.literal));
      shown.push({ model: best, reached });
      open = open.filter((goal) => !reached.includes(goal));
      circuit.solver.forget();
    }
  }
  return shown;
}

/** The goals that some situation reaches, however long. */
function reachable(circuit: Circuit, goals: readonly Goal[]): readonly Goal[] {
  const found = new Set<Goal>();
  for (;;) {
    const rest = goals.filter((goal) => !found.has(goal));
    const wish = rest.map((goal) => goal.literal);
    const model = circuit.solver.solve([], wish);
    if (model === null) return goals.filter((goal) => found.has(goal));
    for (const goal of rest) if (model(goal.literal)) found.add(goal);
  }
}

function situationOf(space: FactSpace, model: Model, referenceDate: string): Situation {
  const facts: Record<FactKey, KnownFact> = {};
  const act = space.find('act', null);
  for (const fact of act === undefined ? space.units : [act, ...space.units]) {
    if (model(fact.known)) facts[fact.key] = { value: knownValue(fact, model), source: { kind: 'person' } };
  }
  return { referenceDate, facts };
}

function knownValue(fact: FactVariables, model: Model): SimpleValue {
  if (fact.members !== null)
    return fact.members.filter((option) => model(option.literal)).map((option) => option.value);
  const option = fact.values.find((candidate) => model(candidate.literal));
  if (option === undefined) throw new Error(`the solver left ${fact.key} without a value`);
  return option.value;
}

/** Asks the engine, which alone says what a protocol means. */
function confirmed(question: ActToCompare, situation: Situation): Difference {
  const { left, right, act } = question;
  const decisions = [decideSituation(left, situation), decideSituation(right, situation)] as const;
  return {
    act,
    situation,
    left: answerOf(left, decisions[0]),
    right: answerOf(right, decisions[1]),
    reaches: goalsReached(act, decisions[0], decisions[1]),
  };
}

function answerOf(compiled: CompiledProtocol, decision: Decision): SideAnswer {
  if (!decision.settled || decision.outcome === null)
    throw new Error(`the comparison found a situation that ${compiled.protocol.id} leaves open`);
  const decisive = citationsFor(compiled, decision).filter((citation) => citation.part === 'decisive');
  return { outcome: decision.outcome, cites: decisive.map((citation) => citation.id) };
}

/** Leaves out a situation whose goals are all reached by others just as short or shorter. */
function withoutRepeats(differences: readonly Difference[]): readonly Difference[] {
  const length = (difference: Difference) => Object.keys(difference.situation.facts).length;
  let kept = [...differences];
  for (const candidate of differences) {
    const others = kept.filter((other) => other !== candidate && length(other) <= length(candidate));
    const reached = new Set(others.flatMap((other) => other.reaches));
    if (candidate.reaches.every((goal) => reached.has(goal)))
      kept = kept.filter((other) => other !== candidate);
  }
  return kept;
}
