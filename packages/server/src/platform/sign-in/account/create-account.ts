import { appendAudit } from '../../audit/index.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { newId } from '../../ids/index.ts';
import { signInEvents } from '../events.ts';
import type { Language } from '../ports.ts';

export interface NewAccount {
  readonly personId: string;
  readonly language?: Language;
  /** As the hasher made it; null for who signs in otherwise. */
  readonly passwordHash: string | null;
  /** The account that made it; null for the program itself. */
  readonly by: string | null;
  readonly now: Date;
}

/** Gives a person an account, or returns the one there is. A closed account stays closed. */
export async function createAccount(
  tx: BoardTransaction,
  { personId, language = 'nl', passwordHash, by, now }: NewAccount,
): Promise<string> {
  const id = newId();
  const made = await tx
    .insertInto('account')
    .values({
      board_id: tx.boardId,
      id,
      person_id: personId,
      language,
      password_hash: passwordHash,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['board_id', 'person_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made !== undefined) {
    await appendAudit(tx, signInEvents['sign-in.account-made'], {
      boardId: tx.boardId,
      actor: by,
      subject: id,
      at: now,
      detail: { person: personId },
    });
    return id;
  }
  const there = await tx
    .selectFrom('account')
    .select('id')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  return there.id;
}
