import type { CaseAbout } from '@plaatswijs/contract';
import type { ToldIdentity, ToldReport } from '../told-report.ts';

/** Something that is told, read from the form and found to be in order. */
export interface GivenReport {
  readonly schoolId: string;
  readonly manner: 'named' | 'confidential' | 'anonymous';
  /** Who is signed in and said so; never of a confidential or anonymous report. */
  readonly person: { readonly id: string; readonly accountId: string; readonly name: string } | null;
  readonly about: readonly CaseAbout[];
  readonly addressee: 'director' | 'board';
  /** It has to do with sex, or may have. */
  readonly sexual: boolean;
  /** Somebody said that it has; who does not know says nothing of it. */
  readonly saidSexual?: boolean;
  /** Somebody under eighteen may be naked in it: no file belongs to this. */
  readonly illegalImage: boolean;
  readonly ageGroup: string | null;
  readonly language: string;
  readonly told: ToldReport;
  /** Of a confidential report. */
  readonly identity: ToldIdentity | null;
}
