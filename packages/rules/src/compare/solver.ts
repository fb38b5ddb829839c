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
  /** A solution in which all of these hold as well, or `null` where there is none. */
  solve(assumed: readonly Literal[]): Model | null;
}

/** A fresh MiniSat. Each has a memory of its own (64 MB, touched as it fills), freed with the last reference to it. */
export function createSolver(): SatSolver {
  const native = new MiniSat();
  let variables = 0;
  let possible = true;
  const variable = (): Literal => ++variables;
  const require = (anyOf: readonly Literal[]): void => {
    possible = native.addClause(anyOf) && possible;
  };
  const solve = (assumed: readonly Literal[]): Model | null => {
    if (!possible) return null;
    // MiniSat's door takes one assumption: a variable of its own that implies all that is assumed. It is left alone
    // afterwards; forbidding it would make MiniSat look through all its clauses again, each time.
    const all = variable();
    for (const literal of assumed) require([-all, literal]);
    native.ensureVar(variables);
    if (!possible || !native.solveAssuming(all)) return null;
    const values = native.getSolution();
    return (literal) => (literal > 0 ? values[literal] === true : values[-literal] !== true);
  };
  return { variable, require, solve };
}
