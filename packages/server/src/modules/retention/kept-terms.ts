import type { RetentionKind } from '@plaatswijs/contract';
import { type OwnTerm, ownTermsOn } from './own-terms.ts';
import type { TermProblem } from './ports.ts';
import { type RetentionTerm, retentionTerms } from './retention-kinds.ts';

/** How long one kind is kept at a school on a day. */
export interface KeptTerm extends RetentionTerm {
  /** Whether the school or its board set it. */
  readonly own: boolean;
}

/** Every term of keeping as it counts on a day. What was set and does not fit the range any more does not count. */
export function keptTermsOn(own: readonly OwnTerm[], day: string): ReadonlyMap<RetentionKind, KeptTerm> {
  const set = ownTermsOn(own, day);
  return new Map(
    retentionTerms.map((term) => {
      const value = set.get(term.kind)?.value;
      const counts = typeof value === 'number' && problemWithMonths(term, value) === null;
      return [term.kind, { ...term, months: counts ? value : term.months, own: counts }];
    }),
  );
}

/** What is wrong with so many months; null: nothing. */
export function problemWithMonths({ ownRange }: RetentionTerm, value: unknown): TermProblem | null {
  if (typeof value !== 'number') return 'wrong-kind';
  const [least, most] = ownRange;
  return Number.isInteger(value) && value >= least && value <= most ? null : 'out-of-range';
}
