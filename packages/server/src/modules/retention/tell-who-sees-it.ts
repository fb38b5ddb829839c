import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { queueNotices } from '../../platform/notices/index.ts';
import { holdersOf } from '../people/index.ts';
import { destructionLetters } from './deliver-destruction-letters.ts';
import type { CasesHeardOf } from './ports.ts';

/** What goes soon at a school: which cases, and whether there is anything besides. */
export interface GoesSoon {
  readonly schoolId: string;
  readonly caseIds: readonly string[];
  readonly others: boolean;
  readonly now: Date;
}

/** Mails who sees the preview of a school that something goes in it, and never what. Who may hear of none of it gets no mail. */
export async function tellWhoSeesIt(
  tx: BoardTransaction,
  cases: CasesHeardOf,
  { schoolId, caseIds, others, now }: GoesSoon,
): Promise<void> {
  if (caseIds.length === 0 && !others) return;
  const on = dayOf(now);
  const people = [
    ...(await holdersOf(tx, schoolId, 'director', on)),
    ...(await holdersOf(tx, null, 'board-member', on)),
    ...(await holdersOf(tx, null, 'data-protection-officer', on)),
  ];
  const personIds: string[] = [];
  for (const { id } of people) {
    if (others || (await cases.heardOf(tx, id, schoolId, caseIds)).size > 0) personIds.push(id);
  }
  await queueNotices(tx, destructionLetters, { about: schoolId, personIds, now });
}
