/** A table whose rows have a known sum each, with the sums of its columns below it; some of its numbers are hidden. */
export interface HiddenTable {
  readonly rows: readonly (readonly HiddenCell[])[];
  readonly board: readonly HiddenCell[];
}

interface HiddenCell {
  readonly value: number;
  readonly hidden: boolean;
}

/** One step of a change that leaves every sum as it is: a hidden number goes up, or goes down by one. */
interface Step {
  readonly cell: HiddenCell;
  readonly from: number;
  readonly to: number;
}

/**
 * Whether one of the numbers asked for is hidden and can be worked out all the same from what is shown.
 *
 * Another filling of the table differs from the true one by rounds: up here, down there, up, down, until every row and column
 * has its own sum again. A number that no such round passes is the same in every filling, and so it is known. Rows and columns
 * are the points of a graph, each hidden number a step from its row to its column (up) and, when it is not nought, back (down);
 * the row of sums counts the other way round.
 */
export function isWorkedOut(table: HiddenTable, asked: (value: number) => boolean): boolean {
  const steps = stepsOf(table);
  const from = Map.groupBy(steps, (step) => step.from);
  return steps.some((step) => asked(step.cell.value) && isFixed(step.cell, steps, from));
}

function stepsOf({ rows, board }: HiddenTable): readonly Step[] {
  const column = (at: number) => rows.length + 1 + at;
  const both = (cell: HiddenCell, from: number, to: number): Step[] =>
    cell.hidden ? [{ cell, from, to }, ...(cell.value > 0 ? [{ cell, from: to, to: from }] : [])] : [];
  return [
    ...rows.flatMap((row, at) => row.flatMap((cell, of) => both(cell, at, column(of)))),
    ...board.flatMap((cell, of) => both(cell, column(of), rows.length)),
  ];
}

function isFixed(
  cell: HiddenCell,
  steps: readonly Step[],
  from: ReadonlyMap<number, readonly Step[]>,
): boolean {
  return !steps.some((step) => step.cell === cell && leads(step.to, step.from, cell, from));
}

/** Whether one can come from one point to another without this cell. */
function leads(
  begin: number,
  end: number,
  without: HiddenCell,
  from: ReadonlyMap<number, readonly Step[]>,
): boolean {
  const seen = new Set([begin]);
  const waiting = [begin];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === end) return true;
    for (const { cell, to } of from.get(at) ?? []) {
      if (cell === without || seen.has(to)) continue;
      seen.add(to);
      waiting.push(to);
    }
  }
  return false;
}
