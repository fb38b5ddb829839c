import { sql } from 'kysely';
import type { CasesHeardOf } from '../../retention/index.ts';
import { numberOf } from '../case-row.ts';
import { enterAsReader } from '../walls.ts';
import { caseKept } from './case-kept.ts';

/** What somebody may know of cases that go: that there is one, and where they read it, its number. */
export const casesHeardOf: CasesHeardOf = {
  heardOf: async (tx, personId, schoolId, caseIds) => {
    if (caseIds.length === 0) return new Map();
    await enterAsReader(tx, personId);
    const { rows } = await sql<{ id: string }>`
      select one.id from unnest(${caseIds}::uuid[]) as one (id)
      where plaatswijs.may_hear_of_case(${schoolId}, one.id)`.execute(tx);
    const read = await tx
      .selectFrom('school_case')
      .select(['id', 'year', 'number'])
      .where('id', 'in', [...caseIds])
      .where('school_id', '=', schoolId)
      .execute();
    const numbers = new Map(read.map((row) => [row.id, numberOf(row)]));
    return new Map(rows.map(({ id }) => [id, numbers.get(id) ?? null]));
  },
  keptOf: async (tx, personId, schoolId, caseId) => {
    await enterAsReader(tx, personId);
    return caseKept(tx, schoolId, caseId);
  },
};
