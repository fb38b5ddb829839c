import type { BoardTransaction } from '../../../platform/database/index.ts';
import { type NoticeTable, queueNotices } from '../../../platform/notices/index.ts';

/** To whom it is said that there is something in a case, and from when on. */
export interface CaseLetters {
  readonly caseId: string;
  readonly personIds: readonly string[];
  readonly now: Date;
  /** Not before this moment: of an anonymous report without hurry the next hour, so that the mail does not tell its minute. */
  readonly due?: Date;
}

/** Several things in one case are one mail to each who reads it. */
export const caseLetters: NoticeTable = { table: 'case_letter', about: 'case_id' };

/** Puts mails about a case in the queue, in the transaction of what they tell of. */
export function queueCaseLetters(tx: BoardTransaction, { caseId, ...letters }: CaseLetters): Promise<void> {
  return queueNotices(tx, caseLetters, { about: caseId, ...letters });
}
