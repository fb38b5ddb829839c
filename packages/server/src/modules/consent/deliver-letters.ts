import type { Database } from '../../platform/database/index.ts';
import type { BoardId } from '../../platform/ids/index.ts';
import type { Log } from '../../platform/log/index.ts';
import type { MailTransport } from '../../platform/mail/index.ts';
import { claimLetters, settleBrokenOff, settleLetter } from './letter-store.ts';
import { writeLetter } from './letter-words.ts';
import type { ConsentPorts } from './ports.ts';

export interface LetterPorts extends Pick<ConsentPorts, 'keyring' | 'site' | 'placed'> {
  readonly database: Database;
  readonly log: Log;
  readonly transport: MailTransport;
  /** Whether there is time for another mail; always where nothing is said. */
  readonly goesOn?: () => boolean;
}

/** Mails that are sent at the same time; a mail server takes its time for each. */
const atOnce = 4;
/** Most mails of one board in one round, so that another board has its turn. */
const mostInARound = 400;

/**
 * Mails what waits in one board. Each is marked before it goes and after it went; the network is never waited for inside
 * a transaction. A program that stops between the two leaves the mail marked, and it is not sent again by itself.
 *
 * @returns how many went
 */
export async function deliverConsentLetters(
  ports: LetterPorts,
  boardId: BoardId,
  now: Date,
): Promise<number> {
  const { database } = ports;
  await database.withBoard(boardId, (tx) => settleBrokenOff(tx, now));
  let went = 0;
  for (let round = 0; round < mostInARound / atOnce && ports.goesOn?.() !== false; round++) {
    const sent = await Promise.all(Array.from({ length: atOnce }, () => deliverOne(ports, boardId, now)));
    went += sent.filter((one) => one === true).length;
    if (sent.includes(null)) return went;
  }
  return went;
}

/** Null when nothing waits; else whether it went. */
async function deliverOne(ports: LetterPorts, boardId: BoardId, now: Date): Promise<boolean | null> {
  const { database, transport, log } = ports;
  const claimed = await database.withBoard(boardId, async (tx) => {
    const [due] = await claimLetters(tx, 1, now);
    return due === undefined ? null : { due, letter: await writeLetter(tx, ports, due, now) };
  });
  if (claimed === null) return null;
  const { due, letter } = claimed;
  let went: 'sent' | 'failed' | 'gone' = 'gone';
  if (letter !== null) {
    try {
      await transport.deliver(letter);
      went = 'sent';
    } catch (error) {
      log.warn('consent letter not delivered', { letterId: due.id, ...log.describe(error) });
      went = 'failed';
    }
  }
  await database.withBoard(boardId, (tx) => settleLetter(tx, due, went, now));
  return went === 'sent';
}
