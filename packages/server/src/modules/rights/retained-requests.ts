import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';
import type { Doomed, Retained, RetainedAsking } from '../retention/index.ts';

/** Requests that were closed, with the day on which their term ends. */
async function closedRequests(
  tx: BoardTransaction,
  { schoolId, until, months }: RetainedAsking,
  withParts: boolean,
) {
  const { rows } = await sql<{ id: string; trigger_on: string; due_on: string; about_id: string }>`
    select id, trigger_on, (trigger_on + make_interval(months => ${months}))::date as due_on, about_id
    from (
      select r.id, r.about_id, (r.closed_at at time zone 'Europe/Amsterdam')::date as trigger_on
      from plaatswijs.rights_request r
      where r.board_id = ${tx.boardId} and r.school_id = ${schoolId} and r.closed_at is not null
        and (not ${withParts}::boolean or exists (
          select from plaatswijs.rights_part p where p.board_id = r.board_id and p.request_id = r.id))
    ) closed
    where (trigger_on + make_interval(months => ${months}))::date <= ${until}::date
    order by trigger_on, id`.execute(tx);
  return {
    items: rows.map((row) => ({
      id: row.id,
      triggerOn: row.trigger_on,
      dueOn: row.due_on,
      personIds: [row.about_id],
    })),
    notRunning: 0,
  };
}

/** Whether its day has come; looked at once more where it goes. */
async function mayGo(tx: BoardTransaction, { id, schoolId, months, today }: Doomed): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    select id from plaatswijs.rights_request
    where board_id = ${tx.boardId} and id = ${id} and school_id = ${schoolId} and closed_at is not null
      and ((closed_at at time zone 'Europe/Amsterdam')::date + make_interval(months => ${months}))::date <= ${today}::date
    for update`.execute(tx);
  return rows.length > 0;
}

/** The parts with the copies of pictures and files that went along; nobody can read those from then on. */
async function removeParts(tx: BoardTransaction, requestId: string) {
  const copies = await tx
    .selectFrom('rights_attachment')
    .select('blob_id')
    .where('part_id', 'in', tx.selectFrom('rights_part').select('id').where('request_id', '=', requestId))
    .execute();
  const gone = await tx.deleteFrom('rights_part').where('request_id', '=', requestId).executeTakeFirst();
  return {
    rows: Number(gone.numDeletedRows) + copies.length,
    files: copies.filter(({ blob_id }) => blob_id !== null).length,
  };
}

/** How requests and their answers go: first what was given, later that it was asked, with the key that opens it. */
export const retainedRequests: readonly Retained[] = [
  {
    kind: 'rights-answer',
    due: (tx, asked) => closedRequests(tx, asked, true),
    destroy: async (tx, doomed) => {
      if (!(await mayGo(tx, doomed))) return null;
      const gone = await removeParts(tx, doomed.id);
      return gone.rows === 0 ? null : gone;
    },
  },
  {
    kind: 'rights-request',
    due: (tx, asked) => closedRequests(tx, asked, false),
    destroy: async (tx, doomed) => {
      if (!(await mayGo(tx, doomed))) return null;
      const parts = await removeParts(tx, doomed.id);
      const steps = await tx.deleteFrom('rights_step').where('request_id', '=', doomed.id).executeTakeFirst();
      const decisions = await tx
        .deleteFrom('rights_decision')
        .where('request_id', '=', doomed.id)
        .executeTakeFirst();
      await tx.deleteFrom('rights_request').where('id', '=', doomed.id).execute();
      const other = Number(decisions.numDeletedRows + steps.numDeletedRows);
      return { rows: 1 + parts.rows + other, files: parts.files };
    },
  },
];
