import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';
import type { Destroyed, Doomed, Retained, RetainedAsking, RetainedFound } from '../retention/index.ts';

/**
 * What somebody said of their own image at a school: the lines of the ledger, how they were asked, and the scans of what they
 * signed. Kept while they are there or anything of them is used, and its term after that; the ledger itself refuses before.
 */
export const retainedConsent: Retained = { kind: 'consent', due: dueConsent, destroy: destroyConsent };

interface KeptConsent {
  readonly subject_id: string;
  readonly trigger_on: string | null;
  readonly due_on: string | null;
}

async function dueConsent(
  tx: BoardTransaction,
  { schoolId, until, months }: RetainedAsking,
): Promise<RetainedFound> {
  const { rows } = await sql<KeptConsent>`
    select s.subject_id, s.trigger_on, (s.trigger_on + make_interval(months => ${months}))::date as due_on
    from (
      select known.subject_id, plaatswijs.consent_ended_on(${schoolId}, known.subject_id) as trigger_on
      from (
        select e.subject_id from plaatswijs.consent_entry e
        where e.board_id = ${tx.boardId} and e.school_id = ${schoolId}
        union
        select a.subject_id from plaatswijs.consent_request_subject a
        join plaatswijs.consent_request r on r.board_id = a.board_id and r.id = a.request_id
        where a.board_id = ${tx.boardId} and r.school_id = ${schoolId}
      ) known
    ) s
    order by due_on, subject_id`.execute(tx);
  const items = rows.flatMap(({ subject_id, trigger_on, due_on }) =>
    trigger_on === null || due_on === null || due_on > until
      ? []
      : [{ id: subject_id, triggerOn: trigger_on, dueOn: due_on, personIds: [subject_id] }],
  );
  return { items, notRunning: rows.filter(({ trigger_on }) => trigger_on === null).length };
}

async function destroyConsent(
  tx: BoardTransaction,
  { id, schoolId, months, today }: Doomed,
): Promise<Destroyed | null> {
  const { rows } = await sql<{ rows_gone: number; files_gone: number }>`
    select rows_gone, files_gone
    from plaatswijs.destroy_consent(${schoolId}, ${id}, ${months}, ${today})`.execute(tx);
  const [gone] = rows;
  return gone === undefined ? null : { rows: gone.rows_gone, files: gone.files_gone };
}
