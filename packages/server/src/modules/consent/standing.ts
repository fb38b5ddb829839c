import type { ConsentNote, ConsentState, ConsentWhy } from '@plaatswijs/contract';
import type { ConsentAnswer } from './consent-entry.ts';
import type { Outdated } from './purpose-version.ts';

/** A guardian on the day that counts. */
export interface ConsentGuardian {
  readonly id: string;
  /** Gezag; null: not known. */
  readonly hasCustody: boolean | null;
}

/** What one answer says about what is wanted. */
export type Judged =
  | { readonly answer: ConsentAnswer; readonly says: 'yes' | 'no' }
  | { readonly answer: ConsentAnswer; readonly says: 'outdated'; readonly since: Outdated };

/** How it stands before notes are added: the answers that decided it, most deciding first. */
export interface Standing {
  readonly state: ConsentState;
  readonly why: ConsentWhy;
  readonly deciding: readonly ConsentAnswer[];
  readonly notes?: readonly ConsentNote[];
}
