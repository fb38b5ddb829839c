import type { LawConstantValue, OwnTermValue } from '@plaatswijs/contract';
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
}

/** What the slice needs of the rest. */
export interface RetentionPorts {
  readonly keyring: Keyring;
  readonly retained: readonly Retained[];
  readonly law: LawTable;
  readonly cases: CasesHeardOf;
  readonly abilities: () => AbilityTable;
}
