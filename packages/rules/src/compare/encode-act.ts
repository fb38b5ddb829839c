import { strengthOf } from '../assess/answers.ts';
import type { CompiledAct } from '../assess/compiled.ts';
import { type Outcome, outcomes } from '../format/protocol.ts';
import { UNKNOWN } from '../truth.ts';
import { type Circuit, type Dual, isExactly, NO, YES } from './circuit.ts';
import { encodeCondition } from './encode-condition.ts';
import { type EncodedNorm, encodeNorm } from './encode-norm.ts';
import type { Literal } from './solver.ts';
import type { Standpoint } from './standpoint.ts';

/** A norm or tension that gives an answer, and the literal that it does. */
export interface Giver {
  readonly id: string;
  readonly outcome: Outcome;
  readonly gives: Literal;
}

/** What one protocol says about one act, as formulas. */
export interface EncodedAct {
  readonly norms: readonly EncodedNorm[];
  readonly tensions: readonly Dual[];
  /** The literal that the outcome is this and that it is settled. */
  readonly settled: ReadonlyMap<Outcome, Literal>;
  readonly givers: readonly Giver[];
}

/** How a goal names a norm and a tension; their ids are apart even where they are written alike. */
export const giverOfNorm = (id: string): string => id;
export const giverOfTension = (id: string): string => `tension:${id}`;

/** The decision table of `assess/decide.ts` as formulas; only its settled rows, for only these can be compared. */
export function encodeAct(act: CompiledAct, at: Standpoint): EncodedAct {
  const { circuit } = at.space;
  const norms: EncodedNorm[] = [];
  for (const compiled of act.norms) norms.push(encodeNorm(compiled, norms, at));
  const tensions = act.tensions.map((tension) => encodeCondition(tension.applies.condition, at));
  const givers: Giver[] = [];
  const threats: Giver[] = [];
  const add = (list: Giver[], id: string, outcome: Outcome, gives: Literal) => {
    if (gives !== NO) list.push({ id, outcome, gives });
  };
  for (const norm of norms) {
    const id = giverOfNorm(norm.compiled.norm.id);
    const absorbed = circuit.any(norm.compiled.tensions.map((position) => tensions[position] ?? notThere));
    for (const [outcome, literal] of norm.certain) {
      add(givers, id, outcome, circuit.and([literal, absorbed.isFalse]));
      add(threats, id, outcome, circuit.and([literal, isExactly(circuit, absorbed, UNKNOWN)]));
    }
    for (const [outcome, literal] of norm.possible)
      add(threats, id, outcome, circuit.and([literal, -absorbed.isTrue]));
  }
  act.tensions.forEach(({ tension }, position) => {
    const applies = tensions[position] ?? notThere;
    add(givers, giverOfTension(tension.id), tension.outcome, applies.isTrue);
    add(threats, giverOfTension(tension.id), tension.outcome, isExactly(circuit, applies, UNKNOWN));
  });
  return { norms, tensions, settled: settledOutcomes(circuit, givers, threats), givers };
}

const notThere: Dual = { isTrue: NO, isFalse: YES };

/** The strongest answer given is the outcome; it is settled when nothing open could give a stronger one. */
function settledOutcomes(
  circuit: Circuit,
  givers: readonly Giver[],
  threats: readonly Giver[],
): ReadonlyMap<Outcome, Literal> {
  const ofOutcome = (list: readonly Giver[], outcome: Outcome): Literal =>
    circuit.or(list.filter((giver) => giver.outcome === outcome).map((giver) => giver.gives));
  const found = new Map<Outcome, Literal>();
  const nothingStronger: Literal[] = [];
  for (const outcome of [...outcomes].sort((a, b) => strengthOf[a] - strengthOf[b])) {
    const given = ofOutcome(givers, outcome);
    found.set(outcome, circuit.and([outcome === 'silent' ? YES : given, ...nothingStronger]));
    nothingStronger.push(-given, -ofOutcome(threats, outcome));
  }
  return found;
}
