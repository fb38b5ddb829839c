import { done, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { type CaseChange, type ChangingCase, notPossible } from './change-case.ts';
import { wrapReportKeyFor } from './keys/keys-of-case.ts';
import { answersReach, type ReportRow, reportKeyOf, reportOf } from './report-keys.ts';

/** Answers somebody who reported with a code, or by name while signed in. */
export async function answerReporter(
  changing: ChangingCase,
  reportId: string,
  text: string,
): Promise<Result<CaseChange>> {
  const report = await reportOf(changing, reportId);
  if (report === null) return refuse('not-found');
  if (!answersReach(report)) return notPossible('/path/reportId', 'no-code');
  const made = await sendMessage(changing, report, text);
  return done({ event: 'cases.answered', detail: { reportId }, made });
}

/** Sealed with the key of the report, which its code opens too. What it says is not on the timeline a second time. */
export async function sendMessage(changing: ChangingCase, report: ReportRow, text: string): Promise<string> {
  const { tx, row, caller, now } = changing;
  const id = newId();
  await tx
    .insertInto('case_message')
    .values({
      board_id: tx.boardId,
      id,
      report_id: report.id,
      case_id: row.id,
      at: now,
      from_side: 'school',
      by_person: caller.personId,
      sealed: reportKeyOf(changing, report).seal('message', id, { text }),
    })
    .execute();
  await tx
    .updateTable('case_report')
    .set({ answered_at: now })
    .where('id', '=', report.id)
    .where('answered_at', 'is', null)
    .execute();
  await reachable(changing, report);
  await changing.record({ kind: 'message-sent', about: { reportId: report.id } });
  return id;
}

/** Of who told it by name before there was a way back for them, the way back begins with the first answer. */
async function reachable(changing: ChangingCase, report: ReportRow): Promise<void> {
  const { tx, keyring, now } = changing;
  const { id, person_id: personId, manner, wrapped_for_person } = report;
  if (personId === null || manner !== 'named' || wrapped_for_person !== null) return;
  const key = reportKeyOf(changing, report);
  await tx
    .updateTable('case_report')
    .set({ wrapped_for_person: await wrapReportKeyFor({ tx, keyring, personId }, id, key, now) })
    .where('id', '=', id)
    .execute();
}
