import { makeBoardOffice } from './board-office.ts';
import { makeSchool } from './make-school.ts';
import { startChance } from './random.ts';
import { schoolPlans } from './school-plans.ts';

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

/**
 * Five made-up schools, one for each source protocol, with a few hundred made-up people each: the same for the same seed
 * and day. On that day one pupil becomes sixteen.
 */
export function makeDemonstrationBoard(seed: number, on: string): DemonstrationBoard {
  const schoolYear = Number(on.slice(0, 4)) - (Number(on.slice(5, 7)) >= 8 ? 0 : 1);
  const made = schoolPlans.map((plan, at) =>
    makeSchool(plan, startChance(seed * 31 + at), { on, schoolYear }),
  );
  return {
    name: 'Stichting De Fabelscholen',
    slug: 'fabelscholen',
    on,
    schoolYear,
    schools: schoolPlans.map(({ school }) => school),
    groups: made.flatMap(({ groups }) => groups),
    people: [...makeBoardOffice(schoolYear), ...made.flatMap(({ people }) => people)],
  };
}
