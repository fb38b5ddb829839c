import type { Transaction } from 'kysely';
import type { QueryResultRow } from 'pg';
import type { BoardId } from '../ids/index.ts';
import type { Tables } from './generated/tables.ts';

/** A transaction inside one board: Kysely's, typed by the tables, in which other boards' rows are not there. */
export type BoardTransaction = Transaction<Tables> & { readonly boardId: BoardId };

/** A transaction outside any board: only what is public by policy is there. */
export type OpenTransaction = Transaction<Tables> & { readonly boardId: null };

/** A question that each connection prepares once, under its name. */
export interface PreparedQuestion {
  readonly name: string;
  /** Always the same under the same name. */
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The database as the application sees it. */
export interface Database {
  /**
   * One transaction inside one board, committed when the work is done and rolled back when it throws. The work may be
   * done again from the start when transactions got in each other's way, so it does nothing but queries: no mail, no
   * file. One inside another is refused.
   */
  withBoard<T>(boardId: BoardId, work: (tx: BoardTransaction) => Promise<T>): Promise<T>;
  /** One transaction outside any board: sees only what is public by policy (addresses). Otherwise like `withBoard`. */
  withoutBoard<T>(work: (tx: OpenTransaction) => Promise<T>): Promise<T>;
  /**
   * One question in one message, which is a transaction by itself. No board is entered: it calls a function of our schema
   * that enters its board, for this transaction alone.
   */
  ask<Row extends QueryResultRow>(question: PreparedQuestion): Promise<readonly Row[]>;
  /** Whether the database answers within two seconds. Never throws. */
  readonly health: () => Promise<boolean>;
  /** Waits for running transactions, then closes. An embedded database is stopped with it. */
  close(): Promise<void>;
}
