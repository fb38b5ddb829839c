/** Which of the five source protocols a school works with: the folder in `protocols/`. */
export type SourceProtocol = 'asko' | 'demarel' | 'stellingwerf' | 'tjonger' | 'twijs';

/** A school of the demonstration. */
export interface DemonstrationSchool {
  readonly key: string;
  readonly name: string;
  readonly slug: string;
  readonly sector: 'po' | 'vo';
  readonly place: string;
  readonly brin: string;
  readonly protocol: SourceProtocol;
}

export type DemonstrationRole =
  | 'administrator'
  | 'board-member'
  | 'data-protection-officer'
  | 'director'
  | 'office'
  | 'leader'
  | 'confidential-counsellor'
  | 'page-administrator'
  | 'employee'
  | 'pupil'
  | 'parent';

/** A made-up person. The key stands for them in files and in other people's guardians. */
export interface DemonstrationPerson {
  readonly key: string;
  readonly givenName: string;
  readonly callName: string | null;
  readonly prefix: string | null;
  readonly surname: string;
  readonly initials: string | null;
  readonly birthDate: string | null;
  readonly email: string | null;
  readonly roles: readonly {
    readonly role: DemonstrationRole;
    /** Key of the school; null for a role of the board. */
    readonly school: string | null;
    readonly function: string | null;
    readonly startsOn: string;
    readonly fromRoster: boolean;
  }[];
  readonly groups: readonly { readonly group: string; readonly memberAs: 'pupil' | 'teacher' }[];
  /** Of pupils only. */
  readonly guardians: readonly { readonly key: string; readonly hasCustody: boolean | null }[];
}

export interface DemonstrationGroup {
  readonly key: string;
  readonly school: string;
  readonly name: string;
  readonly schoolYear: number;
}

/** A board with its schools, and everybody in them. Plain data: for the database, and for files to import. */
export interface DemonstrationBoard {
  readonly name: string;
  readonly slug: string;
  /** The day it is made for: ages are right on it. */
  readonly on: string;
  readonly schoolYear: number;
  readonly schools: readonly DemonstrationSchool[];
  readonly groups: readonly DemonstrationGroup[];
  readonly people: readonly DemonstrationPerson[];
}

/** When a school is made for. */
export interface SchoolTime {
  readonly on: string;
  readonly schoolYear: number;
}
