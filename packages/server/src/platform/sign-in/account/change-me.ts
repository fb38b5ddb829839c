import type { Caller } from '../../abilities/index.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { done, type Result } from '../../http/index.ts';
import type { Language } from '../ports.ts';

/** Changes what is the caller's own to choose. Of no weight to anybody else, so not in the audit log. */
export async function changeMe(
  tx: BoardTransaction,
  caller: Caller,
  { language }: { readonly language: Language },
): Promise<Result<undefined>> {
  await tx.updateTable('account').set({ language }).where('id', '=', caller.accountId).execute();
  return done();
}
