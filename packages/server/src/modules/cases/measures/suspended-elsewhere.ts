import { sql } from 'kysely';
import { dayOf } from '../../../platform/calendar.ts';
import type { ChangingCase } from '../change-case.ts';
import type { OpenedCase } from '../enter-case.ts';
import type { Stretch } from './measure-days.ts';

/**
 * When pupils of this case are or were suspended in other cases of the school, by the person on record: days, and not in which case
 * or why. The database gives them to who may decide a suspension of them, and nothing to anybody else.
 */
export async function suspendedElsewhere({
  tx,
  row,
  now,
}: Pick<OpenedCase, 'tx' | 'row' | 'now'>): Promise<ReadonlyMap<string, readonly Stretch[]>> {
  const { rows } = await sql<{ person_id: string; from_on: string; until_on: string }>`
    select * from plaatswijs.suspended_elsewhere(${row.id}, ${dayOf(now)})`.execute(tx);
  const stretches = rows.map(({ person_id, from_on, until_on }) => ({
    person_id,
    stretch: { from: from_on, until: until_on },
  }));
  return new Map(
    [...Map.groupBy(stretches, ({ person_id }) => person_id)].map(([id, all]) => [
      id,
      all.map(({ stretch }) => stretch),
    ]),
  );
}

/**
 * Holds the pupil whom a suspension is about: of two who decide about them in two cases at once, the second sees what the first
 * decided. To be done before it is asked when they were suspended.
 */
export async function holdPupil({ tx, row }: ChangingCase, measureId: string): Promise<void> {
  const found = await tx
    .selectFrom('case_measure as m')
    .innerJoin('case_party as p', 'p.id', 'm.party_id')
    .select('p.person_id')
    .where('m.case_id', '=', row.id)
    .where('m.id', '=', measureId)
    .where('m.kind', '=', 'suspension')
    .executeTakeFirst();
  const personId = found?.person_id ?? null;
  if (personId === null) return;
  await tx.selectFrom('person').select('id').where('id', '=', personId).forNoKeyUpdate().execute();
}
