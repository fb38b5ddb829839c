import { appendForCaller } from '../../platform/audit/index.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { addEntry } from './case-entry.ts';
import { numberOf } from './case-row.ts';
import { type CaseChange, type ChangingCase, notPossible } from './change-case.ts';
import { type CaseAsking, enterCase, enterCases } from './enter-case.ts';
import { caseEvents } from './events.ts';

/** Holds both cases in one order, whoever links which to which: then nobody waits for somebody who waits for them. */
export async function holdBoth(asking: CaseAsking, caseIds: readonly string[]): Promise<void> {
  if (!(await enterCases(asking))) return;
  await asking.tx
    .selectFrom('school_case')
    .select('id')
    .where('id', 'in', [...caseIds])
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Says on both cases that they belong together. Who reads one learns of the other only its number. */
export async function linkCases(changing: ChangingCase, otherId: string): Promise<Result<CaseChange>> {
  const { tx, row, caller, now } = changing;
  if (otherId === row.id) return notPossible('/body/otherId', 'same-case');
  const other = await enterCase(changing, { schoolId: row.school_id, caseId: otherId }, 'to-change');
  if (other === null) return refuse('not-found');
  const ids = [row.id, otherId] as const;
  const linked = await tx
    .selectFrom('case_link')
    .select('case_id')
    .where('case_id', '=', row.id)
    .where('other_id', '=', otherId)
    .executeTakeFirst();
  if (linked !== undefined) return refuse('conflict');
  const made = { board_id: tx.boardId, made_at: now, made_by: caller.personId };
  await tx
    .insertInto('case_link')
    .values([
      { ...made, case_id: ids[0], other_id: ids[1] },
      { ...made, case_id: ids[1], other_id: ids[0] },
    ])
    .execute();
  await changing.record({ kind: 'linked', about: { otherId, code: numberOf(other.row) } });
  await addEntry(tx, other.key, {
    caseId: otherId,
    kind: 'linked',
    at: now,
    by: caller.personId,
    about: { otherId: row.id, code: numberOf(row) },
  });
  const detail = { schoolId: row.school_id, version: other.row.version + 1, otherId: row.id };
  await appendForCaller(tx, caseEvents['cases.linked'], { caller, now, subject: otherId, detail });
  return done({ event: 'cases.linked', detail: { otherId } });
}
