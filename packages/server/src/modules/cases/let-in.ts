import type { LetIn } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { dayOf } from '../../platform/calendar.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { type CaseChange, type ChangingCase, notPossible } from './change-case.ts';
import type { OpenedCase } from './enter-case.ts';
import { readAgain } from './readers.ts';
import { readersOf } from './shut-out.ts';
import { tellThem } from './tell-them.ts';

/** Who is let in again, why, and whether they read the case from then on. */
export interface ToLetIn {
  readonly personId: string;
  readonly reason: string;
  readonly reads: boolean;
}

/**
 * Lets somebody in again who was shut out by mistake. Whether that can be done is settled by the database, which looks at who
 * asks, who is let in, and what part they have in the case still. What they had been shut out for stays on record.
 */
export async function letInAgain(
  changing: ChangingCase,
  { personId, reason, reads }: ToLetIn,
): Promise<Result<CaseChange>> {
  const { tx, row, now } = changing;
  const out = await shutOutAs(changing, personId);
  if (out === null) return refuse('not-found');
  const { rows } = await sql<{ may: LetIn | 'not-shut-out' }>`
    select plaatswijs.let_in_again(${newId()}, ${row.id}, ${personId}, ${now}, ${dayOf(now)}) as may`.execute(
    tx,
  );
  const may = rows[0]?.may ?? 'not-shut-out';
  if (may === 'not-shut-out') return refuse('not-found');
  if (may !== 'can') return notPossible('/path/personId', may);
  await changing.record({ kind: 'let-in', about: { personId, code: out.reason }, said: { text: reason } });
  if (reads) {
    const capacity = await readAgain(changing, personId);
    if (!capacity.ok) return capacity;
    await changing.record({ kind: 'reader-added', about: { personId, code: capacity.value } });
  }
  const reading = await readersOf(changing);
  const concerned = [personId, out.by_person, row.handler_id].filter((id) => id !== null);
  await tellThem(
    changing,
    concerned.filter((id) => reading.includes(id)),
  );
  return done({ event: 'cases.let-in', detail: {} });
}

async function shutOutAs({ tx, row }: ChangingCase, personId: string) {
  const found = await tx
    .selectFrom('case_shut_out')
    .select(['reason', 'by_person'])
    .where('case_id', '=', row.id)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return found ?? null;
}

/** Who is shut out, and for each whether who asks may let them in again. */
export async function whoIsShutOut({ tx, row, now }: OpenedCase) {
  return await tx
    .selectFrom('case_shut_out')
    .select([
      'person_id',
      'reason',
      sql<LetIn>`plaatswijs.may_let_in(case_id, person_id, ${dayOf(now)})`.as('let_in'),
    ])
    .where('case_id', '=', row.id)
    .orderBy('since')
    .orderBy('person_id')
    .execute();
}

/** Who was shut out and let in again, in that order. */
export async function whoWasLetIn({ tx, row }: OpenedCase) {
  return await tx
    .selectFrom('case_let_in')
    .select(['person_id', 'reason', 'shut_out_since', 'at', 'by_person'])
    .where('case_id', '=', row.id)
    .orderBy('at')
    .orderBy('id')
    .execute();
}
