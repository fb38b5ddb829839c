import type { RosterIssueCode } from '@plaatswijs/contract';

/** Something wrong in, or to know about, one cell or one row. */
export interface RosterIssue {
  /** Name of the column or element, as in the file; null for the row as a whole. */
  readonly column: string | null;
  readonly code: RosterIssueCode;
}

/** Where in the file something stands. */
export interface RosterSpot {
  /** Which file inside a zip; null where there is only one. */
  readonly file: string | null;
  /** Row of a table, header counted; line of an XML file. */
  readonly row: number;
}

/** What somebody is at a school according to the file. */
export interface RosterPlace {
  readonly role: 'pupil' | 'employee';
  /** What the file calls the school; null for the school the import is for. */
  readonly school: string | null;
  readonly function?: string | null;
  readonly startsOn: string | null;
  /** The last day; null for somebody who stays. */
  readonly endsOn: string | null;
}

/** Names and address, as far as the file has a place for them: a missing key is not read, null is empty. */
export interface RosterNames {
  readonly givenName: string;
  readonly callName?: string | null;
  readonly prefix?: string | null;
  readonly surname: string;
  readonly initials?: string | null;
  readonly email?: string | null;
}

/** A parent or guardian as the row of a child has them. */
export interface RosterGuardian extends RosterNames {
  readonly key: string | null;
  /** Gezag; missing when the file doesn't say. */
  readonly hasCustody?: boolean;
}

/** One person. With issues, nothing is done with the row, and nobody is ended because of it. */
export interface RosterPerson extends RosterNames {
  readonly kind: 'person';
  readonly spot: RosterSpot;
  readonly key: string | null;
  readonly birthDate?: string | null;
  readonly places: readonly RosterPlace[];
  readonly groups: readonly { readonly ref: string; readonly memberAs: 'pupil' | 'teacher' }[];
  /** Missing when the file says nothing of guardians. */
  readonly guardians?: readonly RosterGuardian[];
  /** Some guardian was not understood: none of the child's guardians is ended because of this file. */
  readonly guardiansPartial?: boolean;
  readonly issues: readonly RosterIssue[];
}

/** One group. Comes before everybody who is in it. */
export interface RosterGroup {
  readonly kind: 'group';
  readonly spot: RosterSpot;
  /** The group's key in the administration, or made of its name; what people refer to. */
  readonly ref: string;
  readonly school: string | null;
  readonly name: string;
  /** The year it began; null for the running school year. */
  readonly schoolYear: number | null;
}

/** A part of a row that was not understood, while the rest of that row goes on. */
export interface RosterError {
  readonly kind: 'error';
  readonly spot: RosterSpot;
  readonly part: 'pupil' | 'employee' | 'guardian' | 'group' | 'person';
  readonly name: string | null;
  readonly issues: readonly RosterIssue[];
}

/** The file holds changes only: who is not in it has not left. */
export interface PartialFile {
  readonly kind: 'partial';
}

/** What every format becomes. */
export type RosterRecord = RosterPerson | RosterGroup | RosterError | PartialFile;

/** A file that can be read from its start as often as needed, never whole in memory. */
export interface RosterFile {
  readonly bytes: number;
  open(): AsyncIterable<Uint8Array>;
}

/** The whole file cannot be read. `part` is a file name or a column of ours, never a value. */
export class UnreadableRoster extends Error {
  readonly failure:
    | 'unknown-format'
    | 'not-text'
    | 'not-xml'
    | 'not-a-zip'
    | 'too-large-inside'
    | 'no-columns'
    | 'missing-file'
    | 'missing-column';
  readonly part: string | null;

  constructor(failure: UnreadableRoster['failure'], part: string | null = null) {
    super(`the roster cannot be read: ${failure}`);
    this.name = 'UnreadableRoster';
    this.failure = failure;
    this.part = part;
  }
}
