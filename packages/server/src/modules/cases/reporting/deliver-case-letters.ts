import { reportPageWords } from '@plaatswijs/web/report-words';
import type { BoardTransaction, Database } from '../../../platform/database/index.ts';
import type { BoardId } from '../../../platform/ids/index.ts';
import type { Log } from '../../../platform/log/index.ts';
import type { Letter, MailTransport } from '../../../platform/mail/index.ts';
import type { Site } from '../../../platform/sign-in/index.ts';
import { whoIs } from '../../people/index.ts';
import { enterAsReader } from '../walls.ts';
import { claimCaseLetter, type DueCaseLetter, resumeCaseLetters, settleCaseLetter } from './case-letters.ts';

export interface CaseLetterPorts {
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
 * Mails who reads a case that there is something in it, and never what. The network is never waited for inside a
 * transaction.
 *
 * @returns how many went
 */
export async function deliverCaseLetters(
  { database, log, site, transport, goesOn }: CaseLetterPorts,
  boardId: BoardId,
  now: Date,
): Promise<number> {
  await database.withBoard(boardId, (tx) => resumeCaseLetters(tx, now));
  let sent = 0;
  for (let round = 0; round < mostInARound && goesOn?.() !== false; round++) {
    const claimed = await database.withBoard(boardId, async (tx) => {
      const due = await claimCaseLetter(tx, now);
      return due === null ? null : { due, letter: await letterFor(tx, site, due) };
    });
    if (claimed === null) return sent;
    let went: 'sent' | 'failed' | 'gone' = 'gone';
    if (claimed.letter !== null) {
      try {
        await transport.deliver(claimed.letter);
        went = 'sent';
        sent += 1;
      } catch (error) {
        log.warn('case letter not delivered', { letterId: claimed.due.id, ...log.describe(error) });
        went = 'failed';
      }
    }
    await database.withBoard(boardId, (tx) => settleCaseLetter(tx, claimed.due, went, now));
  }
  return sent;
}

/** Null for who reads the case no longer by now, or has no address. */
async function letterFor(
  tx: BoardTransaction,
  site: Site,
  { caseId, personId }: DueCaseLetter,
): Promise<Letter | null> {
  const person = await whoIs(tx, personId);
  await enterAsReader(tx, personId);
  const seen = await tx.selectFrom('school_case').select('id').where('id', '=', caseId).executeTakeFirst();
  if (person?.email == null || seen === undefined) return null;
  const { subject, text } = reportPageWords.nl.letter;
  return {
    to: person.email,
    subject,
    text: text({ link: new URL(`/zaken/${caseId}`, site.address()).href }),
  };
}
