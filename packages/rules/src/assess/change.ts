import { factDefinition } from '../facts/fact-definition.ts';
import { personKey, type Situation } from '../facts/situation.ts';
import type { Outcome } from '../format/protocol.ts';
import { type FactDefinition, type FactKey, PERSON_PREFIX, type SimpleValue } from '../format/vocabulary.ts';
import { TRUE } from '../truth.ts';
import type { Change } from './assessment.ts';
import type { CompiledAct, CompiledNorm, CompiledProtocol } from './compiled.ts';
import { type Decision, redecide, standingEffect, strengthOf } from './decide.ts';
import { type Frame, factIn, withSlot } from './frame.ts';
import { actIn, definitionKey } from './relevance.ts';
import { telling } from './values.ts';
import { judgeAgain } from './verdict.ts';

/** Answers that stand in the way of an act. */
const refusals: ReadonlySet<Outcome> = new Set<Outcome>(['forbid', 'discourage', 'conflict', 'unclear']);

/** At most so many facts are changed together; a longer list is no advice. */
const mostChanges = 3;
/** Frames looked at, at most, so that an answer never takes long. */
const mostTries = 100;

type Step = { readonly fact: FactKey; readonly to: SimpleValue };

/**
 * The smallest change of facts the asker can change (a notice added, a name taken out, consent asked) after which a
 * refused act is allowed. Where the protocol merely falls silent with at least two changes less, those are taken.
 * Complete up to three facts changed together, as far as 100 tries reach; `null` when the act is not refused or
 * nothing was found.
 *
 * What stands in the way at each step must change, so only the facts that bear on it are tried.
 */
export function smallestChange(
  compiled: CompiledProtocol,
  situation: Situation,
  frame: Frame,
  decision: Decision,
): Change | null {
  if (decision.outcome === null || !refusals.has(decision.outcome)) return null;
  const search: Search = {
    compiled,
    act: actIn(compiled, frame),
    left: mostTries,
    seen: new Set(),
    known: new Map(),
    found: null,
  };
  // Where the protocol falls silent after a few changes, one change more is worth it to be allowed, but not two.
  const enough = () =>
    isAllowed(search.found?.outcome) || (search.found !== null && search.found.steps.length < size - 1);
  let size = 1;
  for (; size <= mostChanges && !enough(); size++) {
    search.seen.clear();
    descend(search, frame, decision, size, []);
  }
  if (search.found === null) return null;
  const { steps, outcome } = search.found;
  const set = steps.map(({ fact, to }) => ({ fact, from: situation.facts[fact]?.value ?? null, to }));
  return { set, outcome };
}

interface Search {
  readonly compiled: CompiledProtocol;
  readonly act: CompiledAct;
  readonly seen: Set<string>;
  /** Values by the key of their definition, once they have been put in order. */
  readonly known: Map<FactKey, readonly SimpleValue[]>;
  left: number;
  found: { readonly steps: readonly Step[]; readonly outcome: Outcome } | null;
}

function descend(
  search: Search,
  frame: Frame,
  decision: Decision,
  size: number,
  taken: readonly Step[],
): void {
  const obstacle = obstacleIn(decision);
  for (const step of stepsFrom(search, frame, obstacle)) {
    if (search.left <= 0 || isAllowed(search.found?.outcome)) return;
    if (size === 1 && !reachesAll(search, obstacle, step.fact)) continue;
    search.left--;
    const next = withSlot(frame, search.compiled.layout, step.fact, step.to);
    if (size === 1 && staysInTheWay(obstacle, decision, next)) continue;
    const steps = taken.length === 0 ? [step] : together(taken, step);
    if (steps === null || (taken.length > 0 && alreadySeen(search, steps))) continue;
    const after = redecide(search.act, decision, next, definitionKey(search.compiled, step.fact));
    if (isFree(after)) keep(search, steps, after.outcome as Outcome);
    else if (size > 1) descend(search, next, after, size - 1, steps);
  }
}

/** A last step must bear on everything that stands in the way, or something of it is left. */
function reachesAll({ compiled, act }: Search, { norms, tensions }: Obstacle, fact: FactKey): boolean {
  const dependents = act.dependents.get(definitionKey(compiled, fact));
  if (dependents === undefined) return false;
  return (
    norms.every((at) => dependents.norms.includes(at)) &&
    tensions.every((at) => dependents.tensions.includes(at))
  );
}

/** A last step that leaves the norm in the way as it was need not be looked at further. */
function staysInTheWay({ alone }: Obstacle, { outcome, norms }: Decision, frame: Frame): boolean {
  return alone !== null && judgeAgain(alone, frame, norms).effects[0] === outcome;
}

/** The steps taken and one more. A fact is changed once, but for a list, of which more than one value may change. */
function together(taken: readonly Step[], step: Step): readonly Step[] | null {
  const others = taken.filter((earlier) => earlier.fact !== step.fact);
  return others.length === taken.length || Array.isArray(step.to) ? [...others, step] : null;
}

/** The same steps in another order lead to the same place. */
function alreadySeen({ seen }: Search, steps: readonly Step[]): boolean {
  const signature = signatureOf(steps);
  if (seen.has(signature)) return true;
  seen.add(signature);
  return false;
}

function signatureOf(steps: readonly Step[]): string {
  return steps
    .map(({ fact, to }) => `${fact}=${String(to)}`)
    .sort()
    .join('\n');
}

/** The first that is allowed is kept; before that, the first that is merely no longer refused. */
function keep(search: Search, steps: readonly Step[], outcome: Outcome): void {
  if (search.found === null || isAllowed(outcome)) search.found = { steps, outcome };
}

function isAllowed(outcome: Outcome | undefined): boolean {
  return outcome === 'allow' || outcome === 'allow-if';
}

function isFree({ outcome, settled }: Decision): boolean {
  if (outcome === null || !(settled || outcome === 'allow-if')) return false;
  return strengthOf[outcome] >= strengthOf['allow-if'];
}

/** Every change of one fact that bears on the obstacle, in the order of the vocabulary. */
function stepsFrom(search: Search, frame: Frame, { facts }: Obstacle): readonly Step[] {
  const steps: Step[] = [];
  for (const definition of search.compiled.vocabulary.facts.values()) {
    if (!definition.changeable || !facts.has(definition.key)) continue;
    for (const fact of keysIn(definition.key, frame)) steps.push(...stepsOf(search, fact, frame));
  }
  return steps;
}

/** What stands in the way first: something that gives the outcome, or that still could. */
interface Obstacle {
  /** The facts that bear on it. */
  readonly facts: ReadonlySet<FactKey>;
  /** The norm itself, where no other norm and no tension can take its answer away. */
  readonly alone: CompiledNorm | null;
  /** Positions of all norms and tensions whose answer is stronger than allowed. */
  readonly norms: readonly number[];
  readonly tensions: readonly number[];
}

function obstacleIn(decision: Decision): Obstacle {
  const norms: number[] = [];
  decision.norms.forEach((judged, at) => {
    const effect = standingEffect(judged, decision.tensions);
    if (effect !== null && strengthOf[effect] < strengthOf['allow-if']) norms.push(at);
  });
  const tensions: number[] = [];
  decision.tensions.forEach(({ applies, compiled }, at) => {
    if (applies === TRUE && strengthOf[compiled.tension.outcome] < strengthOf['allow-if']) tensions.push(at);
  });
  return { ...firstObstacle(decision), norms, tensions };
}

function firstObstacle({
  outcome,
  norms,
  tensions,
  openNorms,
  openTensions,
}: Decision): Pick<Obstacle, 'facts' | 'alone'> {
  const giving =
    outcome === null ? undefined : norms.find((judged) => standingEffect(judged, tensions) === outcome);
  if (giving !== undefined) {
    const norm = giving.compiled;
    const alone = norm.overriddenBy.length === 0 && norm.tensions.length === 0 ? norm : null;
    return { facts: factsAround(norm, norms, tensions), alone };
  }
  const tension = tensions.find(
    ({ compiled, applies }) => applies === TRUE && compiled.tension.outcome === outcome,
  );
  if (tension !== undefined) return { facts: new Set(tension.compiled.facts), alone: null };
  const open = openNorms[0]?.compiled;
  const facts =
    open === undefined ? new Set(openTensions[0]?.compiled.facts) : factsAround(open, norms, tensions);
  return { facts, alone: null };
}

/** The facts a norm names, and those of what can take its answer away. */
function factsAround(
  norm: CompiledNorm,
  norms: Decision['norms'],
  tensions: Decision['tensions'],
): ReadonlySet<FactKey> {
  const facts = new Set(norm.facts);
  const add = (more: readonly FactKey[] = []) => {
    for (const fact of more) facts.add(fact);
  };
  for (const position of norm.overriddenBy) add(norms[position]?.compiled.facts);
  for (const position of norm.tensions) add(tensions[position]?.compiled.facts);
  return facts;
}

function stepsOf({ compiled, act, known }: Search, fact: FactKey, frame: Frame): readonly Step[] {
  const now = factIn(frame, compiled.layout, fact);
  const definition = factDefinition(compiled.vocabulary, fact);
  if (definition === undefined) return [];
  // Leaving everybody out is one change; who appears instead is not for a program to think up.
  if (definition.kind === 'people') return frame.people?.length === 0 ? [] : [{ fact, to: 0 }];
  const values = telling(compiled, act, fact, frame.on);
  if (definition.kind === 'choices')
    return listSteps(definition, fact, Array.isArray(now) ? now : [], values.flat());
  let listed = known.get(definition.key);
  if (listed === undefined) {
    listed = asListed(definition, values);
    known.set(definition.key, listed);
  }
  return listed.filter((to) => to !== now).map((to) => ({ fact, to }));
}

/** Values in the order of the vocabulary, which puts what is best advised first. */
function asListed(
  { values: listed }: FactDefinition,
  values: readonly SimpleValue[],
): readonly SimpleValue[] {
  if (listed === undefined) return values;
  const order = [...listed.keys()];
  return [...values].sort((a, b) => order.indexOf(String(a)) - order.indexOf(String(b)));
}

/** For a list of values: one more, or one less. It is only emptied where being empty is usual. */
function listSteps(
  definition: FactDefinition,
  fact: FactKey,
  now: readonly string[],
  told: readonly (string | number | boolean)[],
): readonly Step[] {
  const mayBeEmpty = Array.isArray(definition.usual) ? definition.usual.length === 0 : true;
  return [...new Set([...now, ...told.map(String)])]
    .map((member) => ({
      fact,
      to: now.includes(member) ? now.filter((other) => other !== member) : [...now, member],
    }))
    .filter(({ to }) => to.length > 0 || mayBeEmpty);
}

function keysIn(key: FactKey, frame: Frame): readonly FactKey[] {
  if (!key.startsWith(PERSON_PREFIX)) return [key];
  return (frame.people ?? []).map((_, index) => personKey(index + 1, key.slice(PERSON_PREFIX.length)));
}
