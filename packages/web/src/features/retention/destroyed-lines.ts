import { today } from '../../app/today.ts';
import type { DestroyedLine } from './retention-queries.ts';

/** What went, a line each for a spreadsheet: days as `YYYY-MM-DD` at the schools, so that they can be sorted. */
export function destroyedLines(
  all: readonly DestroyedLine[],
  nameOf: (kind: DestroyedLine['kind']) => string,
): readonly (readonly string[])[] {
  return all.map((one) => [
    nameOf(one.kind),
    one.id,
    one.dueOn,
    today(new Date(one.destroyedAt)),
    String(one.months),
    String(one.rows),
    String(one.files),
  ]);
}
