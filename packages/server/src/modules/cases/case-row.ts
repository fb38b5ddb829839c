import type { CaseAbout, CaseOutcome, CaseStatus, ReaderCapacity } from '@plaatswijs/contract';
import type { Selectable } from 'kysely';
import type { Tables } from '../../platform/database/index.ts';

export type CaseRow = Omit<Selectable<Tables['school_case']>, 'status' | 'about' | 'outcome'> & {
  readonly status: CaseStatus;
  readonly about: readonly CaseAbout[];
  readonly outcome: CaseOutcome | null;
};

/** The columns check that they are of these. */
export function caseFrom(row: Selectable<Tables['school_case']>): CaseRow {
  return {
    ...row,
    status: row.status as CaseStatus,
    about: row.about as CaseAbout[],
    outcome: row.outcome as CaseOutcome | null,
  };
}

/** The column checks that it is one of these. */
export function capacityFrom(capacity: string): ReaderCapacity {
  return capacity as ReaderCapacity;
}

/** As people call it: `2026-12`. */
export function numberOf({ year, number }: Pick<CaseRow, 'year' | 'number'>): string {
  return `${year}-${number}`;
}

/** Which case, and where. */
export interface CasePlaceInPath {
  readonly schoolId: string;
  readonly caseId: string;
}
