import type { LawConstantValue, OwnTermValue, RetentionKind } from '@plaatswijs/contract';
import type { AbilityTable } from '../../platform/abilities/index.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';
import type { Retained } from './retained.ts';

/** Why what was set does not count. */
export type TermProblem = 'wrong-kind' | 'out-of-range' | 'not-to-be-set';

/** A row of the table of the law on a day. */
export interface LawRow {
  readonly key: string;
  readonly value: LawConstantValue;
  readonly source: string | null;
  readonly confidence: 'high' | 'med' | 'low';
  /** Between which counts it can be set; null where it has none. */
  readonly range: readonly [least: number, most: number] | null;
  readonly settable: boolean;
}

/** The dated table of the law, which the slice of cases keeps. */
export interface LawTable {
  rowsOn(day: string): readonly LawRow[];
  /** What is wrong with a value of one's own from a day on; null: nothing. */
  problemWith(key: string, value: OwnTermValue, day: string): TermProblem | null;
}

/** How long one case is kept, as far as that is known. */
export interface CaseKept {
  readonly status: 'open' | 'closed';
  /** As it stands now; what comes of an open case is not known. */
  readonly kind: Extract<RetentionKind, 'case' | 'case-unfounded' | 'case-breach'>;
  /** The day from which its term runs, `YYYY-MM-DD`; null: not yet. */
  readonly triggerOn: string | null;
  /** Why it does not run yet; null where it does. */
  readonly waitsFor: 'closing' | 'objection' | 'somebody-here' | null;
  /** Who is in it: a hold on one of them holds it. */
  readonly personIds: readonly string[];
}

/** What somebody may know of cases. */
export interface CasesHeardOf {
  /**
   * Of these cases of the school, those that this person may learn of, each with its number where they read it. Who has an
   * interest in a case is told nothing of it. In this transaction, which then is theirs.
   */
  heardOf(
    tx: BoardTransaction,
    personId: string,
    schoolId: string,
    caseIds: readonly string[],
  ): Promise<ReadonlyMap<string, string | null>>;
  /** How long a case of the school is kept; null for who does not read it. In this transaction, which then is theirs. */
  keptOf(tx: BoardTransaction, personId: string, schoolId: string, caseId: string): Promise<CaseKept | null>;
}

/** What the slice needs of the rest. */
export interface RetentionPorts {
  readonly keyring: Keyring;
  readonly retained: readonly Retained[];
  readonly law: LawTable;
  readonly cases: CasesHeardOf;
  readonly abilities: () => AbilityTable;
}
