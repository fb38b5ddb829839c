import { sql } from 'kysely';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import type { CaseKept } from '../../retention/index.ts';
import { factsTold } from '../case-duties.ts';

/** How long a case is kept that is there in this transaction; null when it is not. */
export async function caseKept(
  tx: BoardTransaction,
  schoolId: string,
  caseId: string,
): Promise<CaseKept | null> {
  const row = await tx
    .selectFrom('school_case')
    .select(['status', 'category', 'facts'])
    .where('id', '=', caseId)
    .where('school_id', '=', schoolId)
    .executeTakeFirst();
  if (row === undefined) return null;
  if (row.status !== 'closed') {
    const isBreach = row.category === 'data-breach' || factsTold(row).leaked === true;
    const kind = isBreach ? 'case-breach' : 'case';
    return { status: 'open', kind, triggerOn: null, waitsFor: 'closing', personIds: [] };
  }
  const { rows } = await sql<Kept>`
    select kind, trigger_on, person_ids from plaatswijs.keeping_of_cases(${schoolId}, ${caseId}, null)`.execute(
    tx,
  );
  const [kept] = rows;
  if (kept === undefined) return null;
  const waitsFor =
    kept.trigger_on !== null ? null : (await isObjectedTo(tx, caseId)) ? 'objection' : 'somebody-here';
  return {
    status: 'closed',
    kind: kept.kind,
    triggerOn: kept.trigger_on,
    waitsFor,
    personIds: kept.person_ids,
  };
}

interface Kept {
  readonly kind: CaseKept['kind'];
  readonly trigger_on: string | null;
  readonly person_ids: readonly string[];
}

async function isObjectedTo(tx: BoardTransaction, caseId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('case_measure')
    .select('id')
    .where('case_id', '=', caseId)
    .where('status', '=', 'objection')
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
