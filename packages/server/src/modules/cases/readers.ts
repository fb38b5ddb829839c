import type { CaseAbout, ReaderCapacity, Role } from '@plaatswijs/contract';
import { sql } from 'kysely';
import type { Caller } from '../../platform/abilities/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { namesOf } from '../people/index.ts';
import { capacityFrom } from './case-row.ts';
import { type CaseChange, type ChangingCase, notPossible } from './change-case.ts';
import type { OpenedCase } from './enter-case.ts';
import { rolesWithInterest } from './first-readers.ts';
import { letKnow, whoKnows } from './identity.ts';
import { identityKeyOf, wrapCaseKey } from './keys/keys-of-case.ts';
import { readersOf, whoActsHere } from './shut-out.ts';
import { tellThem } from './tell-them.ts';

/** Roles that somebody can read a case in, and as what they do then. Who runs the system or guards the rules is not one. */
const capacityOf: Readonly<Partial<Record<Role, ReaderCapacity>>> = {
  'confidential-counsellor': 'counsellor',
  'board-member': 'board',
  director: 'director',
  leader: 'leader',
  employee: 'consulted',
  office: 'consulted',
  'page-administrator': 'consulted',
};
const inOrder = Object.keys(capacityOf) as readonly Role[];

/** Whether a case about such people may be about this very caller, by what they are at the school. */
export function hasInterestIn(about: readonly CaseAbout[], { roles }: Caller, schoolId: string): boolean {
  const never = new Set(rolesWithInterest(about));
  return roles.some((held) => never.has(held.role) && (held.schoolId === null || held.schoolId === schoolId));
}

/** Somebody who may read a case, and as what. */
export interface PossibleReader {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly capacity: ReaderCapacity;
}

/** Who works at the school or leads its board today, has no interest in the case, and was not shut out. */
async function possibleReaders({ tx, row, now }: OpenedCase): Promise<readonly PossibleReader[]> {
  const day = dayOf(now);
  const held = await tx
    .selectFrom('person_role')
    .select(['person_id', 'role'])
    .distinct()
    .where((by) => by.or([by('school_id', '=', row.school_id), by('school_id', 'is', null)]))
    .where('role', 'in', [...inOrder])
    .where('starts_on', '<=', day)
    .where((by) => by.or([by('ends_on', 'is', null), by('ends_on', '>=', day)]))
    .where(
      sql<boolean>`not exists (
        select from plaatswijs.case_shut_out s
        where s.board_id = person_role.board_id and s.case_id = ${row.id} and s.person_id = person_role.person_id)`,
    )
    .orderBy('person_id')
    .execute();
  const never = new Set(rolesWithInterest(row.about));
  return [...Map.groupBy(held, ({ person_id }) => person_id)].flatMap(([id, rows]) => {
    const roles = inOrder.filter((role) => rows.some((one) => one.role === role));
    const [first] = roles;
    const capacity = first === undefined ? undefined : capacityOf[first];
    return capacity === undefined || roles.some((role) => never.has(role)) ? [] : [{ id, roles, capacity }];
  });
}

/** The same by name, with who reads it already. */
export async function listPossibleReaders(opened: OpenedCase) {
  const possible = await possibleReaders(opened);
  const names = await namesOf(
    opened.tx,
    possible.map(({ id }) => id),
  );
  const reading = new Set(await readersOf(opened));
  return possible
    .map((one) => ({
      ...one,
      roles: [...one.roles],
      name: names.get(one.id) ?? '',
      reads: reading.has(one.id),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl') || (one.id < other.id ? -1 : 1));
}

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

async function letRead(
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

/** Whoever handles it or is consulted may be anybody who works here; the other capacities go with their role. */
function fits({ roles }: PossibleReader, capacity: ReaderCapacity): boolean {
  if (capacity === 'handler' || capacity === 'consulted') return true;
  return roles.some((role) => capacityOf[role] === capacity);
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
  const { tx, row, now } = changing;
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
  return done({ event: 'cases.reader-ended', detail: { personId } });
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
