import type { BoardTransaction } from '../../platform/database/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';

/** What the operations on files need. */
export interface FilePorts {
  readonly keyring: Keyring;
  /**
   * The numbers of these cases, of those that who reads in this transaction reads; the others are not in it. Brought by cases,
   * which know files and not the other way round.
   */
  readonly numbersOfCases: (
    tx: BoardTransaction,
    caseIds: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>;
}
