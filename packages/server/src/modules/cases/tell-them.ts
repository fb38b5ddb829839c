import type { ChangingCase } from './change-case.ts';
import { queueCaseLetters } from './reporting/case-letters.ts';

/** Mails others that there is something for them in the case, and never what. Who does it themselves needs no mail. */
export async function tellThem(
  { tx, row, caller, now }: ChangingCase,
  people: readonly string[],
): Promise<void> {
  const personIds = people.filter((id) => id !== caller.personId);
  await queueCaseLetters(tx, { caseId: row.id, personIds, now });
}
