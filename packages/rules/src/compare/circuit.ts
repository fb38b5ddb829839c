import type { Kleene } from '../truth.ts';
import { FALSE, TRUE } from '../truth.ts';
import type { Literal, SatSolver } from './solver.ts';

/** The literal that is always true, in every circuit. */
export const YES: Literal = 1;
export const NO: Literal = -1;

/** A truth value of strong Kleene logic in two literals, never both true; neither is true while it is unknown. */
export interface Dual {
  readonly isTrue: Literal;
  readonly isFalse: Literal;
}

export const always: Dual = { isTrue: YES, isFalse: NO };
export const never: Dual = { isTrue: NO, isFalse: YES };
export const unknown: Dual = { isTrue: NO, isFalse: NO };

/** Builds formulas out of literals. The same formula is built once, whoever asks for it and on whichever side. */
export interface Circuit {
  readonly solver: SatSolver;
  and(literals: readonly Literal[]): Literal;
  or(literals: readonly Literal[]): Literal;
  /** Conjunction in strong Kleene logic. */
  all(values: readonly Dual[]): Dual;
  /** Disjunction in strong Kleene logic. */
  any(values: readonly Dual[]): Dual;
}

/** An empty circuit on a fresh solver. */
export function createCircuit(solver: SatSolver): Circuit {
  const gates = new Map<string, Literal>();
  solver.require([solver.variable()]);
  const and = (literals: readonly Literal[]): Literal => {
    const inputs = [...new Set(literals)].filter((literal) => literal !== YES).sort((a, b) => a - b);
    const [only] = inputs;
    if (only === undefined) return YES;
    if (contradicts(inputs)) return NO;
    if (inputs.length === 1) return only;
    const key = inputs.join(' ');
    const known = gates.get(key);
    if (known !== undefined) return known;
    const gate = defineGate(solver, inputs);
    gates.set(key, gate);
    return gate;
  };
  const or = (literals: readonly Literal[]): Literal => -and(literals.map((literal) => -literal));
  const all = (values: readonly Dual[]): Dual => ({
    isTrue: and(values.map((value) => value.isTrue)),
    isFalse: or(values.map((value) => value.isFalse)),
  });
  const any = (values: readonly Dual[]): Dual => opposite(all(values.map(opposite)));
  return { solver, and, or, all, any };
}

/** Negation in strong Kleene logic: the two literals change places. */
export function opposite(value: Dual): Dual {
  return { isTrue: value.isFalse, isFalse: value.isTrue };
}

function contradicts(inputs: readonly Literal[]): boolean {
  const present = new Set(inputs);
  return inputs.some((literal) => literal === NO || present.has(-literal));
}

function defineGate(solver: SatSolver, inputs: readonly Literal[]): Literal {
  const gate = solver.variable();
  for (const input of inputs) solver.require([-gate, input]);
  solver.require([gate, ...inputs.map((input) => -input)]);
  return gate;
}

/** The literal that a value of Kleene logic is just this. */
export function isExactly(circuit: Circuit, value: Dual, wanted: Kleene): Literal {
  if (wanted === TRUE) return value.isTrue;
  if (wanted === FALSE) return value.isFalse;
  return circuit.and([-value.isTrue, -value.isFalse]);
}
