import type { BoardTransaction } from '../../database/index.ts';
import { digestOf, randomCode, readCode } from '../../secrets/index.ts';

const howMany = 10;

/** Ten codes of 59 bits, kept only as digests; earlier ones stop working. */
export async function renewRecoveryCodes(
  tx: BoardTransaction,
  accountId: string,
): Promise<readonly string[]> {
  await tx.deleteFrom('recovery_code').where('account_id', '=', accountId).execute();
  const codes = Array.from({ length: howMany }, () => randomCode(3));
  await tx
    .insertInto('recovery_code')
    .values(
      codes.map((code) => ({
        board_id: tx.boardId,
        account_id: accountId,
        code_digest: digestOf(readCode(code)),
      })),
    )
    .execute();
  return codes;
}

/** Uses a code up; false when it is none of theirs or was used before. */
export async function redeemRecoveryCode(
  tx: BoardTransaction,
  accountId: string,
  typed: string,
  now: Date,
): Promise<boolean> {
  const used = await tx
    .updateTable('recovery_code')
    .set({ used_at: now })
    .where('account_id', '=', accountId)
    .where('code_digest', '=', digestOf(readCode(typed)))
    .where('used_at', 'is', null)
    .returning('account_id')
    .executeTakeFirst();
  return used !== undefined;
}
