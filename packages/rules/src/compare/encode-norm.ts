import { includesAnswer, strongestOf } from '../assess/answers.ts';
import type { CompiledNorm } from '../assess/compiled.ts';
import type { Verdict } from '../assess/verdict.ts';
import { type Outcome, outcomes } from '../format/protocol.ts';
import { FALSE, type Kleene, TRUE, UNKNOWN } from '../truth.ts';
import { type Circuit, type Dual, isExactly, NO, never, YES } from './circuit.ts';
import { encodeCondition } from './encode-condition.ts';
import { axesOf, type NormAxes, type NormRow, rowOf } from './norm-table.ts';
import type { Literal } from './solver.ts';
import type { Standpoint } from './standpoint.ts';

/** A norm as formulas: what it says for certain, and what it may still say. Tensions are not looked at yet. */
export interface EncodedNorm {
  readonly compiled: CompiledNorm;
  /** Whether it is in force as an exception to others; asked only of norms that override. */
  readonly inForce: () => Dual;
  /** The literal of each answer that it gives with a settled verdict. */
  readonly certain: ReadonlyMap<Outcome, Literal>;
  /** The literal of each answer that it may give, its verdict being open. */
  readonly possible: ReadonlyMap<Outcome, Literal>;
  readonly verdict: (verdict: Verdict) => Literal;
}

type Values = [Kleene, Kleene, Kleene, Kleene];

/** The formulas of one norm. `earlier` holds the norms before it, among which are those that override it. */
export function encodeNorm(
  compiled: CompiledNorm,
  earlier: readonly EncodedNorm[],
  at: Standpoint,
): EncodedNorm {
  const { circuit } = at.space;
  const inputs = inputsOf(compiled, earlier, at);
  const table = new Map<string, NormRow>();
  const row = (values: Values): NormRow => {
    const key = values.join('');
    const known = table.get(key) ?? rowOf(compiled, values);
    table.set(key, known);
    return known;
  };
  const axes = axesOf(compiled);
  const when = (wanted: (found: NormRow) => boolean): Literal =>
    decide(circuit, inputs, axes, (values) => wanted(row(values)));
  const perOutcome = (wanted: (found: NormRow, outcome: Outcome) => boolean): ReadonlyMap<Outcome, Literal> =>
    new Map(
      outcomes
        .map((outcome) => [outcome, when((found) => wanted(found, outcome))] as const)
        .filter(([, literal]) => literal !== NO),
    );
  return {
    compiled,
    inForce: () => ({
      isTrue: when((found) => found.inForce === TRUE),
      isFalse: when((found) => found.inForce === FALSE),
    }),
    certain: perOutcome(
      ({ judged }, o) => judged.verdict !== 'undetermined' && strongestOf(judged.effects) === o,
    ),
    possible: perOutcome(
      ({ judged }, o) => judged.verdict === 'undetermined' && includesAnswer(judged.effects, o),
    ),
    verdict: (verdict) => when(({ judged }) => judged.verdict === verdict),
  };
}

function inputsOf(compiled: CompiledNorm, earlier: readonly EncodedNorm[], at: Standpoint): readonly Dual[] {
  const { circuit } = at.space;
  return [
    encodeCondition(compiled.applies.condition, at),
    circuit.any(compiled.overriddenBy.map((position) => earlier[position]?.inForce() ?? never)),
    compiled.conduct === null ? never : encodeCondition(compiled.conduct.condition, at),
    circuit.any(compiled.exceptions.map((exception) => encodeCondition(exception.condition, at))),
  ];
}

/** The formula of a table over the four truth values: input by input, values that lead to the same taken together. */
function decide(
  circuit: Circuit,
  inputs: readonly Dual[],
  axes: NormAxes,
  cell: (values: Values) => boolean,
): Literal {
  const ranges = [axes.applies, axes.defeated, axes.conduct, axes.excepted];
  const from = (depth: number, chosen: readonly Kleene[]): Literal => {
    const [applies = FALSE, defeated = FALSE, conduct = FALSE, excepted = FALSE] = chosen;
    const input = inputs[depth];
    if (input === undefined) return cell([applies, defeated, conduct, excepted]) ? YES : NO;
    const leading = new Map<Literal, Kleene[]>();
    for (const value of ranges[depth] ?? []) {
      const result = from(depth + 1, [...chosen, value]);
      leading.set(result, [...(leading.get(result) ?? []), value]);
    }
    const [only] = leading.keys();
    if (leading.size === 1 && only !== undefined) return only;
    return circuit.or(
      [...leading].map(([result, values]) => circuit.and([isOneOf(circuit, input, values), result])),
    );
  };
  return from(0, []);
}

function isOneOf(circuit: Circuit, input: Dual, values: readonly Kleene[]): Literal {
  const left = [FALSE, UNKNOWN, TRUE] as const;
  const others = left.filter((value) => !values.includes(value));
  const [other] = others;
  if (others.length === 1 && other !== undefined) return -isExactly(circuit, input, other);
  return circuit.or(values.map((value) => isExactly(circuit, input, value)));
}
