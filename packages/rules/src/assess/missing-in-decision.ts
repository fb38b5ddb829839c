import type { FactKey } from '../format/vocabulary.ts';
import { UNKNOWN } from '../truth.ts';
import type { CompiledProtocol } from './compiled.ts';
import type { Decision } from './decide.ts';
import type { CompiledCondition } from './evaluate.ts';
import type { Frame } from './frame.ts';
import { missingFacts } from './missing.ts';
import type { Judged } from './verdict.ts';

/** `first`: applicability is settled before what a norm asks. `all`: everything a norm still hangs on. */
export type Extent = 'first' | 'all';

/** The facts that are missing in one decision; for each norm worked out once. */
export class Missing {
  readonly #compiled: CompiledProtocol;
  readonly #frame: Frame;
  readonly #decision: Decision;
  readonly #first = new Map<Judged, ReadonlySet<FactKey>>();

  constructor(compiled: CompiledProtocol, frame: Frame, decision: Decision) {
    this.#compiled = compiled;
    this.#frame = frame;
    this.#decision = decision;
  }

  /** The facts that would settle a norm, those first on which its applicability hangs; none where it is settled. */
  forNorm(judged: Judged): ReadonlySet<FactKey> {
    let found = this.#first.get(judged);
    if (found === undefined) {
      found = missingFor(judged, this.#compiled, this.#frame, this.#decision, 'first');
      this.#first.set(judged, found);
    }
    return found;
  }

  /** The facts that keep the outcome open, each with the number of norms and tensions that hang on it. */
  inDecision(extent: Extent): ReadonlyMap<FactKey, number> {
    const weights = new Map<FactKey, number>();
    const count = (facts: Iterable<FactKey>) => {
      for (const fact of facts) weights.set(fact, (weights.get(fact) ?? 0) + 1);
    };
    const { openNorms, openTensions } = this.#decision;
    for (const judged of openNorms) {
      const all = extent === 'all';
      count(
        all ? missingFor(judged, this.#compiled, this.#frame, this.#decision, extent) : this.forNorm(judged),
      );
    }
    for (const { compiled } of openTensions)
      count(missingFacts(compiled.applies, this.#frame, this.#compiled.layout));
    return weights;
  }
}

/**
 * The facts that would settle one norm: those on which its applicability hangs; then whether a norm goes before it,
 * what it asks, its exceptions, and the tensions that may take its answer away.
 */
function missingFor(
  judged: Judged,
  compiled: CompiledProtocol,
  frame: Frame,
  decision: Decision,
  extent: Extent,
): ReadonlySet<FactKey> {
  const norm = judged.compiled;
  const missing = new Set<FactKey>();
  const add = (condition: CompiledCondition) => {
    for (const fact of missingFacts(condition, frame, compiled.layout)) missing.add(fact);
  };
  if (judged.applies === UNKNOWN) add(norm.applies);
  if (judged.applies === UNKNOWN && extent === 'first') return missing;
  if (judged.defeated === UNKNOWN) addOverriders(judged, compiled, frame, decision, extent, missing);
  if (judged.conduct === UNKNOWN && norm.conduct !== null) add(norm.conduct);
  if (judged.excepted === UNKNOWN) norm.exceptions.forEach(add);
  for (const position of norm.tensions) {
    const tension = decision.tensions[position];
    if (tension?.applies === UNKNOWN) add(tension.compiled.applies);
  }
  return missing;
}

function addOverriders(
  judged: Judged,
  compiled: CompiledProtocol,
  frame: Frame,
  decision: Decision,
  extent: Extent,
  missing: Set<FactKey>,
): void {
  for (const position of judged.compiled.overriddenBy) {
    const overrider = decision.norms[position];
    if (overrider?.verdict !== 'undetermined') continue;
    for (const fact of missingFor(overrider, compiled, frame, decision, extent)) missing.add(fact);
  }
}
