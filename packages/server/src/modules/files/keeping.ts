import type { FileKind, RetentionKind } from '@plaatswijs/contract';

/** By which term a record is kept. */
export function retentionKindOf(file: FileKind, kind: string): RetentionKind {
  if (file === 'staff') return 'staff-record';
  return kind === 'warning' ? 'pupil-warning' : 'pupil-record';
}

/**
 * The day from which the term of a record runs; null while it does not.
 *
 * @param onDay the day the record is about
 * @param leftOn the last day its person was there; null while they are
 */
export function termRunsFrom(kind: RetentionKind, onDay: string, leftOn: string | null): string | null {
  return kind === 'pupil-warning' ? endOfSchoolYear(onDay) : leftOn;
}

/** The 31st of July that ends the school year a day is in. */
function endOfSchoolYear(day: string): string {
  const year = Number(day.slice(0, 4));
  return `${Number(day.slice(5, 7)) >= 8 ? year + 1 : year}-07-31`;
}
