import type { ReaderCapacity } from '@plaatswijs/contract';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { capacityFrom } from './case-row.ts';
import { type CaseChange, type ChangingCase, notPossible } from './change-case.ts';
import { letKnow, whoKnows } from './identity.ts';
import { identityKeyOf, wrapCaseKey } from './keys/keys-of-case.ts';
import { fits, possibleReaders } from './possible-readers.ts';
import { readersOf, whoActsHere } from './shut-out.ts';
import { tellThem } from './tell-them.ts';

/** Who is to read a case, and why. */
export interface ReaderToAdd {
  readonly personId: string;
  readonly capacity: ReaderCapacity;
  readonly reason: string;
}

/** Lets somebody read the case: whoever reads it wraps its key for them. */
export async function addReader(
  changing: ChangingCase,
  { personId, capacity, reason }: ReaderToAdd,
): Promise<Result<CaseChange>> {
  if ((await readersOf(changing)).includes(personId)) return refuse('conflict');
  const may = await letRead(changing, personId, capacity);
  if (!may.ok) return may;
  await tellThem(changing, [personId]);
  await changing.record({
    kind: 'reader-added',
    about: { personId, code: capacity },
    said: { text: reason },
  });
  return done({ event: 'cases.reader-added', detail: { personId, capacity } });
}

/** Lets somebody read it as this, with its key wrapped for them; refused when they may not, or not as this. */
export async function letRead(
  changing: ChangingCase,
  personId: string,
  capacity: ReaderCapacity,
): Promise<Result<undefined>> {
  const { tx, row, key, keyring, caller, now } = changing;
  const possible = (await possibleReaders(changing)).find(({ id }) => id === personId);
  if (possible === undefined) return notPossible('/body/personId', 'may-not-read');
  if (!fits(possible, capacity)) return notPossible('/body/capacity', 'no-role-here');
  const wrapped = await wrapCaseKey({ tx, keyring, personId }, row.id, key, now);
  const values = { capacity, wrapped_key: wrapped, since: now, added_by: caller.personId, seen_version: 0 };
  await tx
    .insertInto('case_reader')
    .values({
      board_id: tx.boardId,
      case_id: row.id,
      person_id: personId,
      closed: row.status === 'closed',
      ...values,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['board_id', 'case_id', 'person_id'])
        .doUpdateSet({ ...values, until: null, closed: row.status === 'closed' }),
    )
    .execute();
  if (possible.roles.includes('confidential-counsellor')) await shareIdentities(changing, personId);
  return done();
}

/**
 * Somebody reads it again who was shut out before: as what they read it then where that goes with their role still, else as what
 * they are at the school. Answers with that.
 */
export async function readAgain(changing: ChangingCase, personId: string): Promise<Result<ReaderCapacity>> {
  const possible = (await possibleReaders(changing)).find(({ id }) => id === personId);
  if (possible === undefined) return notPossible('/body/reads', 'may-not-read');
  const before = await changing.tx
    .selectFrom('case_reader')
    .select('capacity')
    .where('case_id', '=', changing.row.id)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  const was = before === undefined ? null : capacityFrom(before.capacity);
  const capacity = was !== null && fits(possible, was) ? was : possible.capacity;
  const may = await letRead(changing, personId, capacity);
  return may.ok ? done(capacity) : may;
}

/** A counsellor who knows who reported confidentially shares that with a counsellor who comes to read the case. */
async function shareIdentities(changing: ChangingCase, personId: string): Promise<void> {
  const { tx, keyring, caller } = changing;
  for (const [reportId, holders] of await whoKnows(changing)) {
    if (!holders.includes(caller.personId)) continue;
    const key = await identityKeyOf({ tx, keyring, personId: caller.personId }, reportId);
    if (key !== null) await letKnow(changing, reportId, personId, key);
  }
}

/** Somebody reads it no more. Never the last one, nor who has something to do in it: that is handed over first. */
export async function endReader(
  changing: ChangingCase,
  personId: string,
  reason: string,
): Promise<Result<CaseChange>> {
  const { row } = changing;
  const reading = await readersOf(changing);
  if (!reading.includes(personId)) return refuse('not-found');
  const stay = (await whoActsHere(changing)).filter((id) => id !== personId);
  if (stay.length === 0) return notPossible('/path/personId', 'no-reader-left');
  if (row.handler_id === personId || (await hasTasks(changing, personId))) {
    return notPossible('/path/personId', 'hand-over-first');
  }
  for (const holders of (await whoKnows(changing)).values()) {
    if (holders.length === 1 && holders[0] === personId) return notPossible('/path/personId', 'knows-alone');
  }
  await changing.record({ kind: 'reader-ended', about: { personId }, said: { text: reason } });
  await takeKeys(changing, personId);
  return done({ event: 'cases.reader-ended', detail: { personId } });
}

/** Their keys are gone, also those to the names of reporters. To be done last: of oneself nothing can be done after it. */
export async function takeKeys({ tx, row, now }: ChangingCase, personId: string): Promise<void> {
  await tx
    .deleteFrom('case_identity_reader')
    .where('case_id', '=', row.id)
    .where('person_id', '=', personId)
    .execute();
  await tx
    .updateTable('case_reader')
    .set({ until: now, wrapped_key: Buffer.alloc(0) })
    .where('case_id', '=', row.id)
    .where('person_id', '=', personId)
    .execute();
}

async function hasTasks({ tx, row }: ChangingCase, personId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('case_task')
    .select('id')
    .where('case_id', '=', row.id)
    .where('owner_id', '=', personId)
    .where('done_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Somebody else handles it from here on; they read it, and have the open tasks of who handled it. */
export async function handOver(
  changing: ChangingCase,
  { personId, reason }: { readonly personId: string; readonly reason: string },
): Promise<Result<CaseChange>> {
  const { tx, row, caller } = changing;
  if (row.handler_id === personId) return refuse('conflict');
  if (!(await readersOf(changing)).includes(personId)) {
    const may = await letRead(changing, personId, 'handler');
    if (!may.ok) return may;
    await changing.record({ kind: 'reader-added', about: { personId, code: 'handler' } });
  } else await handlesFromHere(changing, personId);
  await tx.updateTable('school_case').set({ handler_id: personId }).where('id', '=', row.id).execute();
  await tx
    .updateTable('case_task')
    .set({ owner_id: personId })
    .where('case_id', '=', row.id)
    .where('owner_id', '=', row.handler_id ?? caller.personId)
    .where('done_at', 'is', null)
    .execute();
  await tellThem(changing, [personId]);
  await changing.record({ kind: 'handed-over', about: { personId }, said: { text: reason } });
  return done({ event: 'cases.handed-over', detail: { personId } });
}

/** Who was consulted and comes to handle it does so as a handler: else they could do nothing. */
async function handlesFromHere({ tx, row }: ChangingCase, personId: string): Promise<void> {
  await tx
    .updateTable('case_reader')
    .set({ capacity: 'handler' })
    .where('case_id', '=', row.id)
    .where('person_id', '=', personId)
    .where('capacity', '=', 'consulted')
    .execute();
}
