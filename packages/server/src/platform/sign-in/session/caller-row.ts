import type { Caller, HeldRole } from '../../abilities/index.ts';
import type { BoardId } from '../../ids/index.ts';

/** What the functions that find a caller give of every one of them. */
export interface CallerRow {
  /** Of the session or token. */
  readonly id: string;
  readonly account_id: string;
  readonly person_id: string;
  readonly roles: readonly { readonly role: string; readonly school_id: string | null }[];
  readonly last_used_on: string | null;
  /** How far the board was at that moment. */
  readonly settled: string;
  readonly people: string;
}

/** The caller of a row, but for how they came. */
export function callerFrom(
  { account_id, person_id, settled, people }: CallerRow,
  boardId: BoardId,
  roles: readonly HeldRole[],
): Omit<Caller, 'via'> {
  return { boardId, accountId: account_id, personId: person_id, roles, versions: { settled, people } };
}
