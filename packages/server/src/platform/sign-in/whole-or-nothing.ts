import type { BoardTransaction, Database } from '../database/index.ts';
import { type Refusal, RefusalRaised } from '../http/index.ts';
import type { BoardId } from '../ids/index.ts';
import { isRefusal } from './session/own-session.ts';

/**
 * One transaction that a refusal rolls back, for a handler that opens its own. Where a try has to be counted or a
 * challenge used up although the answer is no, `withBoard` itself is right.
 */
export async function wholeOrNothing<T extends object>(
  database: Database,
  boardId: BoardId,
  work: (tx: BoardTransaction) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  try {
    return await database.withBoard(boardId, async (tx) => {
      const result = await work(tx);
      if (isRefusal(result)) throw new RefusalRaised(result);
      return result;
    });
  } catch (error) {
    if (error instanceof RefusalRaised) return error.refusal;
    throw error;
  }
}
