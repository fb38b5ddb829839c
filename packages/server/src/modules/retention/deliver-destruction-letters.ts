import { letterWords } from '@plaatswijs/web/letters';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction, Database } from '../../platform/database/index.ts';
import type { BoardId } from '../../platform/ids/index.ts';
import type { Log } from '../../platform/log/index.ts';
import type { Letter, MailTransport } from '../../platform/mail/index.ts';
import type { Site } from '../../platform/sign-in/index.ts';
import { whoIs } from '../people/index.ts';
import { schoolsOf } from '../settings/index.ts';
import {
  claimDestructionLetter,
  type DueDestructionLetter,
  resumeDestructionLetters,
  settleDestructionLetter,
} from './destruction-letters.ts';

export interface DestructionLetterPorts {
  readonly database: Database;
  readonly log: Log;
  readonly site: Site;
  readonly transport: MailTransport;
  /** Whether there is time for another mail; always where nothing is said. */
  readonly goesOn?: () => boolean;
}

/** Most mails of one board in one round, so that another board has its turn. */
const mostInARound = 200;

/**
 * Mails who sees the preview of a school that something goes soon, and never what. The network is never waited for inside a
 * transaction.
 *
 * @returns how many went
 */
export async function deliverDestructionLetters(
  { database, log, site, transport, goesOn }: DestructionLetterPorts,
  boardId: BoardId,
  now: Date,
): Promise<number> {
  await database.withBoard(boardId, (tx) => resumeDestructionLetters(tx, now));
  let sent = 0;
  for (let round = 0; round < mostInARound && goesOn?.() !== false; round++) {
    const claimed = await database.withBoard(boardId, async (tx) => {
      const due = await claimDestructionLetter(tx, now);
      return due === null ? null : { due, letter: await letterFor(tx, site, due, now) };
    });
    if (claimed === null) return sent;
    let went: 'sent' | 'failed' | 'gone' = 'gone';
    if (claimed.letter !== null) {
      try {
        await transport.deliver(claimed.letter);
        went = 'sent';
        sent += 1;
      } catch (error) {
        log.warn('destruction letter not delivered', { letterId: claimed.due.id, ...log.describe(error) });
        went = 'failed';
      }
    }
    await database.withBoard(boardId, (tx) => settleDestructionLetter(tx, claimed.due, went, now));
  }
  return sent;
}

/** Null for who has no address. */
async function letterFor(
  tx: BoardTransaction,
  site: Site,
  { schoolId, personId }: DueDestructionLetter,
  now: Date,
): Promise<Letter | null> {
  const person = await whoIs(tx, personId);
  const school = (await schoolsOf(tx, dayOf(now))).find(({ id }) => id === schoolId);
  if (person?.email == null || school === undefined) return null;
  const link = new URL('/bewaren', site.address()).href;
  return { to: person.email, ...letterWords.nl.goesSoon({ schoolName: school.name, link }) };
}
