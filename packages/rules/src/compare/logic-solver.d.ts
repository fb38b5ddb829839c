/** The MiniSat inside the package `logic-solver`: the part that takes clauses of plain numbers. */
declare module 'logic-solver/minisat_wrapper.js' {
  class MiniSat {
    /** A clause of literals: variables count from 1, negative is "not". False when nothing can be true any more. */
    addClause(literals: readonly number[]): boolean;
    ensureVar(variable: number): void;
    solve(): boolean;
    solveAssuming(variable: number): boolean;
    /** Value by variable number; index 0 is unused. */
    getSolution(): readonly (boolean | null)[];
  }
  export = MiniSat;
}
