/** What somebody is to the school. */
export type PersonKind = 'pupil' | 'staff' | 'parent' | 'other';

/** Somebody whose name may not go unnoticed. */
export interface RosterPerson {
  readonly id: string;
  readonly kind: PersonKind;
  readonly givenName: string;
  /** The name somebody goes by, where it is another one. */
  readonly callName?: string;
  /** Tussenvoegsel: `van den`, `'t`. */
  readonly prefix?: string;
  readonly surname: string;
  readonly groups: readonly string[];
  readonly school: string;
}
