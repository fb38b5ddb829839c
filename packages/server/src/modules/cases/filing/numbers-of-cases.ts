import type { BoardTransaction } from '../../../platform/database/index.ts';
import { numberOf } from '../case-row.ts';

/** The numbers of these cases, as people call them; only of those that who reads in this transaction reads. */
export async function numbersOfCases(
  tx: BoardTransaction,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (caseIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('school_case')
    .select(['id', 'year', 'number'])
    .where('id', 'in', [...new Set(caseIds)])
    .execute();
  return new Map(rows.map((row) => [row.id, numberOf(row)]));
}
