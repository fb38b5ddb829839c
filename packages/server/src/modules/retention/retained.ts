import type { RetentionKind } from '@plaatswijs/contract';
import type { BoardTransaction } from '../../platform/database/index.ts';

/** Something that goes on a day. Days are `YYYY-MM-DD` at the schools. */
export interface RetainedItem {
  /** Of the record itself; of consent, the person it is about. */
  readonly id: string;
  /** The day from which its term runs. */
  readonly triggerOn: string;
  /** The day on which it goes, as long as nothing holds it. */
  readonly dueOn: string;
  /** Whom it is about: a hold on one of them holds it. */
  readonly personIds: readonly string[];
}

/** What is asked of a school. */
export interface RetainedAsking {
  readonly schoolId: string;
  /** Everything whose day comes on or before this one. */
  readonly until: string;
  /** The term that counts at the school today, in months. */
  readonly months: number;
}

export interface RetainedFound {
  readonly items: readonly RetainedItem[];
  /** Of how many the term does not run yet, because nobody knows the day from which it would. */
  readonly notRunning: number;
}

/** One thing to destroy. */
export interface Doomed {
  readonly id: string;
  readonly schoolId: string;
  readonly months: number;
  readonly today: string;
}

/** What went, in numbers: for the log, which says nothing else. */
export interface Destroyed {
  readonly rows: number;
  readonly files: number;
}

/** How a slice lets go of one kind of what it keeps. */
export interface Retained {
  readonly kind: RetentionKind;
  /** In a transaction of the program, which reads no case and no file: the slice asks the database by its own ways. */
  due(tx: BoardTransaction, asked: RetainedAsking): Promise<RetainedFound>;
  /**
   * Destroys it with its keys and files, in this transaction: all of it or nothing. The slice checks the day by itself once
   * more. Holds were looked at before, and the line in the log is written by who asks.
   *
   * @returns null when it is not there, or may not go (any more)
   */
  destroy(tx: BoardTransaction, doomed: Doomed): Promise<Destroyed | null>;
}
