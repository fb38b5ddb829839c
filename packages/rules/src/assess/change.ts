import type { Situation } from '../facts/situation.ts';
import type { Outcome } from '../format/protocol.ts';
import { allowedAnswers, strongerThanAllowed } from './answers.ts';
import type { Change } from './assessment.ts';
import type { CompiledAct, CompiledProtocol, Lever } from './compiled.ts';
import { type Decision, redecide, redecideIf } from './decide.ts';
import type { Frame } from './frame.ts';
import {
  isStrongerThanAllowed,
  type LeversAround,
  type Obstacle,
  obstacleIn,
  reachesAll,
  staysInTheWay,
} from './obstacle.ts';
import { actIn } from './relevance.ts';
import { type Draft, draftOf, during, type Step, stepsOf } from './steps.ts';

/** Answers that stand in the way of an act. */
const refusals: ReadonlySet<Outcome> = new Set<Outcome>(['forbid', 'discourage', 'conflict', 'unclear']);

/** At most so many facts are changed together; a longer list is no advice. */
const mostChanges = 3;
/** Changes looked at, at most, so that an answer never takes long. */
const mostTries = 100;

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
    draft: draftOf(frame),
    around: new Map(),
    seen: new Set(),
    left: mostTries,
    found: null,
  };
  // Where the protocol falls silent after a few changes, one change more is worth it to be allowed, but not two.
  const enough = () =>
    isAllowed(search.found?.outcome) || (search.found !== null && search.found.steps.length < size - 1);
  let size = 1;
  for (; size <= mostChanges && !enough(); size++) {
    search.seen.clear();
    descend(search, decision, size, []);
  }
  if (search.found === null) return null;
  const { steps, outcome } = search.found;
  const set = steps.map(({ fact, to }) => ({ fact, from: situation.facts[fact]?.value ?? null, to }));
  return { set, outcome };
}

interface Search {
  readonly compiled: CompiledProtocol;
  readonly act: CompiledAct;
  readonly draft: Draft;
  readonly around: LeversAround;
  /** Steps that were gone on from, so that the same ones in another order are not. */
  readonly seen: Set<string>;
  left: number;
  found: { readonly steps: readonly Step[]; readonly outcome: Outcome } | null;
}

function descend(search: Search, decision: Decision, size: number, taken: readonly Step[]): void {
  const obstacle = obstacleIn(decision, search.act, search.around);
  for (const lever of obstacle.levers) {
    if (size === 1 && !reachesAll(obstacle, lever)) continue;
    for (const step of stepsOf(lever, search.draft, search.compiled, search.act)) {
      if (search.left <= 0 || isAllowed(search.found?.outcome)) return;
      search.left--;
      const steps = together(taken, step);
      if (steps === null) continue;
      if (size > 1 && taken.length > 0 && alreadySeen(search, steps)) continue;
      during(search.draft, step, () => {
        if (size === 1) finish(search, decision, obstacle, lever, steps);
        else goOn(search, decision, size, lever, steps);
      });
    }
  }
}

function goOn(search: Search, before: Decision, size: number, lever: Lever, steps: readonly Step[]): void {
  const after = redecide(search.act, before, search.draft, lever.definition.key);
  if (isFree(after)) keep(search, steps, after.outcome as Outcome);
  else descend(search, after, size - 1, steps);
}

/** After the last step: looks no further than to the first thing that is still in the way. */
function finish(
  search: Search,
  before: Decision,
  obstacle: Obstacle,
  lever: Lever,
  steps: readonly Step[],
): void {
  const { act, draft } = search;
  if (staysInTheWay(obstacle, before, draft, lever)) return;
  // Once something was found that is merely not refused, only what is allowed is better.
  const wants = search.found === null ? null : allowedAnswers;
  const interest = { spoiledBy: strongerThanAllowed, wants };
  const after = redecideIf(interest, act, before, draft, lever.dependents);
  if (after !== null && isFree(after)) keep(search, steps, after.outcome as Outcome);
}

/** The steps taken and one more. A fact is changed once, but for a list, of which more than one value may change. */
function together(taken: readonly Step[], step: Step): readonly Step[] | null {
  if (taken.length === 0) return [step];
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
  return !isStrongerThanAllowed(outcome);
}
