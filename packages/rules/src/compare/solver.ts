/// <reference path="./logic-solver.d.ts" />
import MiniSat from 'logic-solver/minisat_wrapper.js';

/** A variable (counted from 1) or, negative, its opposite. */
export type Literal = number;

/** Whether a literal is true in the solution that was found. */
export type Model = (literal: Literal) => boolean;

/** All that the comparison asks of a solver, so that another one can take its place. */
export interface SatSolver {
  /** A fresh variable. */
  variable(): Literal;
  /** Demands, for good, that one of the literals is true. */
  require(anyOf: readonly Literal[]): void;
  /** A solution in which all of `assumed` hold as well, and one of `anyOf` if given; `null` where there is none. */
  solve(assumed: readonly Literal[], anyOf?: readonly Literal[]): Model | null;
  /** A literal that, when it is assumed, means all that `under` has put under it; until `forget`. */
  assumption(): Literal;
  /** Puts something under an assumption. */
  under(assumption: Literal, literals: readonly Literal[]): void;
  /** Lets go of all assumptions made so far, so that what was put under them no longer slows the solver down. */
  forget(): void;
}

/** A fresh MiniSat. Each has a memory of its own (64 MB, touched as it fills), freed with the last reference to it. */
export function createSolver(): SatSolver {
  const native = new MiniSat();
  const assumptions: Literal[] = [];
  let variables = 0;
  let possible = true;
  const variable = (): Literal => ++variables;
  const require = (anyOf: readonly Literal[]): void => {
    possible = native.addClause(anyOf) && possible;
  };
  const assumption = (): Literal => {
    const made = variable();
    assumptions.push(made);
    return made;
  };
  const under = (assumed: Literal, literals: readonly Literal[]): void => {
    for (const literal of literals) require([-assumed, literal]);
  };
  const solve = (assumed: readonly Literal[], anyOf?: readonly Literal[]): Model | null => {
    // MiniSat's door takes one assumption, so all that is assumed comes under one.
    const all = assumption();
    under(all, assumed);
    if (anyOf !== undefined) require([-all, ...anyOf]);
    if (!possible) return null;
    native.ensureVar(variables);
    if (!native.solveAssuming(all)) return null;
    const values = native.getSolution();
    return (literal) => (literal > 0 ? values[literal] === true : values[-literal] !== true);
  };
  // Not after each solution: MiniSat then looks through all its clauses, which takes as long as finding one.
  const forget = (): void => {
    for (const assumed of assumptions.splice(0)) require([-assumed]);
  };
  return { variable, require, solve, assumption, under, forget };
}
