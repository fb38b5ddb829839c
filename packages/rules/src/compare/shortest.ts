import { type Circuit, NO, YES } from './circuit.ts';
import type { FactSpace, FactVariables } from './fact-space.ts';
import type { Literal, Model, SatSolver } from './solver.ts';

/** Counts literals: at position j stands that more than j of them hold. */
export function countTrue(circuit: Circuit, literals: readonly Literal[]): readonly Literal[] {
  let more: Literal[] = [];
  for (const literal of literals) {
    const before = more;
    more = [...before, NO].map((already, j) =>
      circuit.or([already, circuit.and([j === 0 ? YES : (before[j - 1] ?? NO), literal])]),
    );
  }
  return more;
}

/**
 * Of all situations in which the conditions hold the one to show: facts earlier in the vocabulary before later ones,
 * then shorter lists, then earlier values. It is the only one, so that the answer does not hang on how the solver
 * happens to search.
 *
 * @param model one such situation
 * @param size how many facts are known in each of them; the conditions see to that
 */
export function mostTelling(
  space: FactSpace,
  model: Model,
  conditions: readonly Literal[],
  size: number,
): Model {
  const search = new Search(space.circuit.solver, model, conditions);
  const chosen: FactVariables[] = [];
  for (let from = 0; chosen.length < size; ) {
    const position = search.firstOf(space.units.slice(from).map((unit) => unit.known));
    const unit = space.units[from + position];
    if (unit === undefined) break;
    chosen.push(unit);
    from += position + 1;
  }
  for (const unit of chosen) {
    if (unit.members === null) search.firstOf(unit.values.map((option) => option.literal));
    else
      chooseMembers(
        space.circuit,
        search,
        unit.members.map((option) => option.literal),
      );
  }
  return search.model;
}

/** The shortest list, and of these the one that starts earliest. */
function chooseMembers(circuit: Circuit, search: Search, members: readonly Literal[]): void {
  const size = () => members.filter((literal) => search.model(literal)).length;
  if (size() > 0) {
    const more = countTrue(circuit, members);
    const fewer = () => (size() === 0 ? [] : [-(more[size() - 1] ?? YES)]);
    while (search.improve(fewer()));
    search.keep(more.slice(size(), size() + 1).map((literal) => -literal));
  } else search.keep(members.map((literal) => -literal));
  for (let left = size(), from = 0; left > 0; left--) from += search.firstOf(members.slice(from)) + 1;
}

/** Narrows a set of solutions down, holding on to one of them. */
class Search {
  model: Model;
  readonly #solver: SatSolver;
  readonly #kept: Literal;

  constructor(solver: SatSolver, model: Model, conditions: readonly Literal[]) {
    this.model = model;
    this.#solver = solver;
    this.#kept = solver.assumption();
    this.keep(conditions);
  }

  /** From now on these hold as well; they do in the present solution. */
  keep(literals: readonly Literal[]): void {
    this.#solver.under(this.#kept, literals);
  }

  /** Moves to a solution in which one of the literals holds, if there is any. */
  improve(anyOf: readonly Literal[]): boolean {
    const found = anyOf.length === 0 ? null : this.#solver.solve([this.#kept], anyOf);
    if (found === null) return false;
    this.model = found;
    return true;
  }

  /** The position of the earliest literal that can hold; it is kept, and that the ones before it do not. */
  firstOf(literals: readonly Literal[]): number {
    let position = literals.findIndex((literal) => this.model(literal));
    if (position < 0) return literals.length;
    while (position > 0 && this.improve(literals.slice(0, position)))
      position = literals.findIndex((literal) => this.model(literal));
    this.keep(literals.slice(0, position).map((literal) => -literal));
    this.keep(literals.slice(position, position + 1));
    return position;
  }
}
