import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';

/**
 * Which duties to hear people are met by the hearings on the timeline, by case: of all who were affected, and of all of one kind whom
 * it is about, as far as they are in the case. Writing down that somebody was heard is what shows that they were; nobody says it twice.
 */
export async function heardInCases(
  tx: BoardTransaction,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const parties = await tx
    .selectFrom('case_party as p')
    .select(['p.case_id', 'p.role', 'p.capacity'])
    .select(
      sql<boolean>`exists (
        select from plaatswijs.case_entry e
        where e.board_id = p.board_id and e.case_id = p.case_id and e.kind = 'hearing' and e.about ->> 'partyId' = p.id::text)`.as(
        'heard',
      ),
    )
    .where('p.case_id', 'in', [...caseIds])
    .where('p.role', 'in', ['affected', 'accused'])
    .where('p.until', 'is', null)
    .execute();
  return new Map(
    [...Map.groupBy(parties, ({ case_id }) => case_id)].map(([id, all]) => [id, dutiesMet(all)]),
  );
}

interface PartyHeard {
  readonly role: string;
  readonly capacity: string;
  readonly heard: boolean;
}

function dutiesMet(parties: readonly PartyHeard[]): readonly string[] {
  const byDuty = Map.groupBy(parties, ({ role, capacity }) =>
    role === 'affected' ? 'hear-affected' : `hear-accused-${kinds.has(capacity) ? capacity : 'other'}`,
  );
  return [...byDuty].flatMap(([key, all]) => (all.every(({ heard }) => heard) ? [key] : []));
}

const kinds = new Set(['pupil', 'parent', 'staff']);
