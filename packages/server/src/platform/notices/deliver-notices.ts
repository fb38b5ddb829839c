import type { BoardTransaction, Database } from '../database/index.ts';
import type { BoardId } from '../ids/index.ts';
import type { Log } from '../log/index.ts';
import type { Letter, MailTransport } from '../mail/index.ts';
import {
  claimNotice,
  type DueNotice,
  type NoticeOutcome,
  type NoticeTable,
  resumeNotices,
  settleNotice,
} from './notice-queue.ts';

/** What delivering mails takes. */
export interface DeliveryPorts {
  readonly database: Database;
  readonly log: Log;
  readonly transport: MailTransport;
  /** Whether there is time for another mail; always where nothing is said. */
  readonly goesOn?: () => boolean;
}

/** Most mails of one board in one round, so that another board has its turn. */
const mostInARound = 200;

/**
 * Mails what is due in one board: that there is something, never what. The network is never waited for inside a transaction.
 *
 * @param letterFor - writes the mail; null when it is for nobody any more
 * @returns how many went
 */
export async function deliverNotices(
  { database, log, transport, goesOn }: DeliveryPorts,
  boardId: BoardId,
  of: NoticeTable,
  letterFor: (tx: BoardTransaction, due: DueNotice) => Promise<Letter | null>,
  now: Date,
): Promise<number> {
  await database.withBoard(boardId, (tx) => resumeNotices(tx, of, now));
  let sent = 0;
  for (let round = 0; round < mostInARound && goesOn?.() !== false; round++) {
    const claimed = await database.withBoard(boardId, async (tx) => {
      const due = await claimNotice(tx, of, now);
      return due === null ? null : { due, letter: await letterFor(tx, due) };
    });
    if (claimed === null) return sent;
    let went: NoticeOutcome = 'gone';
    if (claimed.letter !== null) {
      try {
        await transport.deliver(claimed.letter);
        went = 'sent';
        sent += 1;
      } catch (error) {
        log.warn('notice not delivered', { of: of.table, noticeId: claimed.due.id, ...log.describe(error) });
        went = 'failed';
      }
    }
    await database.withBoard(boardId, (tx) => settleNotice(tx, of, claimed.due, went, now));
  }
  return sent;
}
