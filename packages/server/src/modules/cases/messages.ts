import { done, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { type CaseChange, type ChangingCase, notPossible } from './change-case.ts';
import { type ReportRow, reportKeyOf, reportOf } from './report-keys.ts';

/** Answers somebody who reported with a code. */
export async function answerReporter(
  changing: ChangingCase,
  reportId: string,
  text: string,
): Promise<Result<CaseChange>> {
  const report = await reportOf(changing, reportId);
  if (report === null) return refuse('not-found');
  if (report.code_verifier === null) return notPossible('/path/reportId', 'no-code');
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
  await changing.record({ kind: 'message-sent', about: { reportId: report.id } });
  return id;
}
