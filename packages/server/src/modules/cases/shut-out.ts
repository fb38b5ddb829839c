import { staff } from '../../platform/abilities/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { done, type Result } from '../../platform/http/index.ts';
import { type ChangingCase, notPossible } from './change-case.ts';

/** Somebody who has an interest in a case. */
export interface WithInterest {
  readonly personId: string;
  readonly reason: 'accused' | 'named';
}

/** Whether somebody can be shut out now; refused when nobody would be left to read it. */
export async function canBeShutOut(
  changing: ChangingCase,
  personId: string,
): Promise<Result<'now' | 'already'>> {
  const { tx, row } = changing;
  const out = await tx
    .selectFrom('case_shut_out')
    .select('person_id')
    .where('case_id', '=', row.id)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (out !== undefined) return done('already');
  const left = (await whoActsHere(changing)).filter((id) => id !== personId);
  return left.length === 0 ? notPossible('/body', 'no-reader-left') : done('now');
}

/** Of who reads it and works here, who does more than look on: without one of them nobody could go on with it. */
export async function whoActsHere(
  changing: Pick<ChangingCase, 'tx' | 'row' | 'now'>,
): Promise<readonly string[]> {
  const consulted = await changing.tx
    .selectFrom('case_reader')
    .select('person_id')
    .where('case_id', '=', changing.row.id)
    .where('until', 'is', null)
    .where('capacity', '=', 'consulted')
    .execute();
  const here = await readersHere(changing);
  return here.filter((id) => !consulted.some(({ person_id }) => person_id === id));
}

/** Who reads the case now, longest first. */
export async function readersOf({ tx, row }: Pick<ChangingCase, 'tx' | 'row'>): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('case_reader')
    .select('person_id')
    .where('case_id', '=', row.id)
    .where('until', 'is', null)
    .orderBy('since')
    .orderBy('person_id')
    .execute();
  return rows.map(({ person_id }) => person_id);
}

/** Of them, who works here or leads the board today: who has left holds a key and can do nothing with it. */
export async function readersHere({
  tx,
  row,
  now,
}: Pick<ChangingCase, 'tx' | 'row' | 'now'>): Promise<readonly string[]> {
  const readers = await readersOf({ tx, row });
  if (readers.length === 0) return [];
  const day = dayOf(now);
  const held = await tx
    .selectFrom('person_role')
    .select('person_id')
    .distinct()
    .where('person_id', 'in', [...readers])
    .where('role', 'in', [...staff])
    .where((by) => by.or([by('school_id', '=', row.school_id), by('school_id', 'is', null)]))
    .where('starts_on', '<=', day)
    .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', day)]))
    .execute();
  return readers.filter((id) => held.some(({ person_id }) => person_id === id));
}

/**
 * Shuts somebody out of the case, for good and in the same moment: what they had to do goes to somebody who stays, the keys
 * they had are gone. To be done last: whoever shuts out themselves sees nothing of the case after it.
 */
export async function shutOut(changing: ChangingCase, { personId, reason }: WithInterest): Promise<void> {
  const { tx, row, caller, now } = changing;
  await changing.record({ kind: 'shut-out', about: { personId, code: reason } });
  await leaveWork(changing, personId);
  await tx
    .insertInto('case_shut_out')
    .values({
      board_id: tx.boardId,
      case_id: row.id,
      person_id: personId,
      reason,
      since: now,
      by_person: caller.personId,
    })
    .execute();
  // The database ended their reading; the key goes too. Of oneself this can still be done.
  await tx
    .updateTable('case_reader')
    .set({ wrapped_key: Buffer.alloc(0) })
    .where('case_id', '=', row.id)
    .where('person_id', '=', personId)
    .execute();
}

/** What somebody had to do in the case goes to who handles it, or to whoever reads it longest; nobody leaves work behind. */
export async function leaveWork(changing: ChangingCase, personId: string): Promise<void> {
  const { tx, row } = changing;
  const others = (await whoActsHere(changing)).filter((id) => id !== personId);
  const next = others.find((id) => id === row.handler_id) ?? others[0];
  if (next !== undefined) {
    await tx
      .updateTable('case_task')
      .set({ owner_id: next })
      .where('case_id', '=', row.id)
      .where('owner_id', '=', personId)
      .where('done_at', 'is', null)
      .execute();
  }
  if (row.handler_id === personId) {
    await tx.updateTable('school_case').set({ handler_id: null }).where('id', '=', row.id).execute();
  }
  await tx
    .deleteFrom('case_identity_reader')
    .where('case_id', '=', row.id)
    .where('person_id', '=', personId)
    .execute();
}
