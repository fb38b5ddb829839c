import { reportPageWords } from '@plaatswijs/web/report-words';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import type { BoardId } from '../../../platform/ids/index.ts';
import type { Letter } from '../../../platform/mail/index.ts';
import { type DeliveryPorts, type DueNotice, deliverNotices } from '../../../platform/notices/index.ts';
import type { Site } from '../../../platform/sign-in/index.ts';
import { whoIs } from '../../people/index.ts';
import { enterAsReader } from '../walls.ts';
import { caseLetters } from './case-letters.ts';

export interface CaseLetterPorts extends DeliveryPorts {
  readonly site: Site;
}

/**
 * Mails who reads a case that there is something in it, and never what.
 *
 * @returns how many went
 */
export function deliverCaseLetters(ports: CaseLetterPorts, boardId: BoardId, now: Date): Promise<number> {
  return deliverNotices(ports, boardId, caseLetters, (tx, due) => letterFor(tx, ports.site, due), now);
}

/** Null for who reads the case no longer by now, or has no address. */
async function letterFor(
  tx: BoardTransaction,
  site: Site,
  { about: caseId, personId }: DueNotice,
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
