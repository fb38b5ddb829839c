import type { declarationContent, Role } from '@plaatswijs/contract';
import type { z } from 'zod';

export type DeclarationContent = z.output<typeof declarationContent>;
export type DeclarationKind = DeclarationContent['kind'];

/** Something a person or the school said, with an end. */
export interface Declaration {
  readonly id: string;
  readonly schoolId: string;
  /** Id of the person it is about. */
  readonly about: string;
  /** Id of the pupil or parent of an existing tie. */
  readonly other: string | null;
  readonly content: DeclarationContent;
  /** First and last day it counts, `YYYY-MM-DD`. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly declaredBy: string;
  readonly declaredAt: string;
  readonly confirmedBy: string | null;
  readonly refused: boolean;
  readonly withdrawn: boolean;
}

export type DeclarationState = 'waiting' | 'confirmed' | 'refused' | 'withdrawn' | 'ended';

/** Where a declaration stands on a day (`YYYY-MM-DD`). */
export function stateOf(declaration: Declaration, day: string): DeclarationState {
  if (declaration.withdrawn) return 'withdrawn';
  if (declaration.refused) return 'refused';
  if (declaration.endsOn < day) return 'ended';
  return declaration.confirmedBy === null ? 'waiting' : 'confirmed';
}

/** Whom a kind may be about, what else it needs, and who may say it of somebody else. */
interface KindRule {
  /** Roles of the person it is about. */
  readonly about: readonly Role[];
  /** Roles of the other person; `null` when there is none. */
  readonly other: readonly Role[] | null;
  /** Roles that may declare it of another; of oneself everybody may who is in `about`. */
  readonly byOthers: readonly Role[];
  /** Longest it counts, in days: a declaration is said again, not forgotten. */
  readonly mostDays: number;
}

const workers: readonly Role[] = [
  'employee',
  'leader',
  'director',
  'office',
  'page-administrator',
  'confidential-counsellor',
];
const leading: readonly Role[] = ['director', 'leader', 'office'];

/** A year and the summer after it: until the school year has really ended. */
const schoolYear = 430;

export const kindRules: Readonly<Record<DeclarationKind, KindRule>> = {
  'existing-tie': { about: workers, other: ['pupil', 'parent'], byOthers: [], mostDays: 3 * 366 },
  'professional-account': { about: workers, other: null, byOthers: leading, mostDays: 3 * 366 },
  'school-project': { about: workers, other: null, byOthers: leading, mostDays: schoolYear },
  'lesson-permission': { about: workers, other: null, byOthers: leading, mostDays: schoolYear },
  'device-exemption': { about: ['pupil'], other: null, byOthers: workers, mostDays: schoolYear },
  'leaving-date': { about: ['pupil'], other: null, byOthers: leading, mostDays: 5 * 366 },
};

/** Whole days from one calendar date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
