import type { RosterCounts } from '@plaatswijs/contract';
import type { PeopleChanges } from '../../people/index.ts';
import type { RosterIssue, RosterSpot } from '../formats/index.ts';

/** What a line of the preview is about. */
export type PlannedPart = 'pupil' | 'employee' | 'guardian' | 'person' | 'group';

/** One field as it is and as it would be. */
export interface FieldChange {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** One line of the preview. */
export interface PlannedRow {
  readonly part: PlannedPart;
  /** Where in the file; null for who is not in it. */
  readonly spot: RosterSpot | null;
  readonly change: 'add' | 'change' | 'end' | 'error' | 'note';
  /** Of somebody who is there already. */
  readonly personId: string | null;
  readonly name: string | null;
  readonly group: string | null;
  readonly changes: readonly FieldChange[];
  readonly issues: readonly RosterIssue[];
}

/** The lines of the preview in order, each made when it is its turn: all at once would stand in memory twice. */
export interface PlannedRows extends Iterable<PlannedRow> {
  readonly length: number;
}

/** What an import would do, all of it. */
export interface RosterPlan {
  readonly changes: PeopleChanges;
  readonly rows: PlannedRows;
  readonly counts: RosterCounts;
  /** Ids of the people it touches, for the audit log. */
  readonly touched: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly ended: readonly string[];
  };
}

/** The line of a part of the file that was not understood. */
export function errorRow(of: Pick<PlannedRow, 'part' | 'spot' | 'name' | 'issues'>): PlannedRow {
  const { part, spot, name, issues } = of;
  return { part, spot, change: 'error', personId: null, name, group: null, changes: [], issues };
}
