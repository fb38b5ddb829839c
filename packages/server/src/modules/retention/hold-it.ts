import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import type { Caller } from '../../platform/abilities/index.ts';
import { appendForCaller } from '../../platform/audit/index.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Refusal, type Result, refuse } from '../../platform/http/index.ts';
import { everAtSchool, namesOf } from '../people/index.ts';
import { retentionEvents } from './events.ts';
import { addHold, endHold, type Hold, holdsOf } from './holds.ts';
import type { RetentionPorts } from './ports.ts';

type Wanted = z.output<NonNullable<typeof operations.holdRetention.body>>;
type ShownHold = z.input<NonNullable<typeof operations.listRetentionHolds.answer>>['items'][number];

/** Somebody who sees what goes, in a transaction. */
export interface HoldAsking {
  readonly tx: BoardTransaction;
  readonly caller: Caller;
  readonly now: Date;
}

/** Holds a case or everything about somebody. Nobody holds or lets go of what is about themselves. */
export async function holdIt(
  asking: HoldAsking,
  ports: Pick<RetentionPorts, 'keyring' | 'cases'>,
  schoolId: string,
  wanted: Wanted,
): Promise<Result<{ readonly holdId: string }>> {
  const { tx, caller, now } = asking;
  if (wanted.of === 'case') {
    if (!(await hearsOf(asking, ports, schoolId, wanted.caseId))) return refuse('not-found');
  } else {
    if (wanted.personId === caller.personId) return notPossible('/body/personId', 'about-yourself');
    const here = await everAtSchool(tx, schoolId, { ids: [wanted.personId] });
    if (here.length === 0) return refuse('not-found');
  }
  const what = wanted.of === 'case' ? { caseId: wanted.caseId } : { personId: wanted.personId };
  const hold = { schoolId, what, reason: wanted.reason, by: caller.personId, now };
  const holdId = await addHold(tx, ports.keyring, hold);
  if (holdId === null) return refuse('conflict');
  await appendForCaller(tx, retentionEvents['retention.held'], {
    caller,
    now,
    subject: holdId,
    detail: { schoolId, of: wanted.of },
  });
  return done({ holdId });
}

/** Lets go of a hold that is there for who asks. */
export async function letGo(
  asking: HoldAsking,
  ports: Pick<RetentionPorts, 'keyring' | 'cases'>,
  {
    schoolId,
    holdId,
    reason,
  }: { readonly schoolId: string; readonly holdId: string; readonly reason: string },
): Promise<Result<undefined>> {
  const { tx, caller, now } = asking;
  const hold = (await holdsSeen(asking, ports, schoolId)).find(({ id }) => id === holdId);
  if (hold === undefined) return refuse('not-found');
  if (!(await endHold(tx, ports.keyring, { id: holdId, reason, by: caller.personId, now })))
    return refuse('conflict');
  await appendForCaller(tx, retentionEvents['retention.released'], {
    caller,
    now,
    subject: holdId,
    detail: { schoolId, of: hold.caseId === null ? 'person' : 'case' },
  });
  return done();
}

/** What a school holds or held, with names. */
export async function showHolds(
  asking: HoldAsking,
  ports: Pick<RetentionPorts, 'keyring' | 'cases'>,
  schoolId: string,
): Promise<readonly ShownHold[]> {
  const holds = await holdsSeen(asking, ports, schoolId);
  const people = holds.flatMap(({ personId, by, ended }) => [personId ?? [], by, ended?.by ?? []].flat());
  const names = await namesOf(asking.tx, [...new Set(people)]);
  const named = (id: string) => ({ id, name: names.get(id) ?? '' });
  const numbers = await heard(asking, ports, schoolId, holds);
  return holds.map(({ caseId, personId, by, ended, ...hold }) => ({
    ...hold,
    of: caseId === null ? 'person' : 'case',
    person: personId === null ? null : named(personId),
    case: caseId === null ? null : { id: caseId, number: numbers.get(caseId) ?? null },
    by: named(by),
    ended: ended === null ? null : { ...ended, by: named(ended.by) },
  }));
}

/** Not those about who asks, nor of cases they may not hear of. */
async function holdsSeen(
  asking: HoldAsking,
  ports: Pick<RetentionPorts, 'keyring' | 'cases'>,
  schoolId: string,
): Promise<readonly Hold[]> {
  const all = await holdsOf(asking.tx, ports.keyring, schoolId);
  const numbers = await heard(asking, ports, schoolId, all);
  return all.filter(({ caseId, personId }) =>
    caseId === null ? personId !== asking.caller.personId : numbers.has(caseId),
  );
}

async function heard(
  { tx, caller }: HoldAsking,
  { cases }: Pick<RetentionPorts, 'cases'>,
  schoolId: string,
  holds: readonly Hold[],
): Promise<ReadonlyMap<string, string | null>> {
  // A program with a token reads no case and hears of none.
  if (caller.via.kind !== 'session') return new Map();
  return cases.heardOf(tx, caller.personId, schoolId, [
    ...new Set(holds.flatMap(({ caseId }) => caseId ?? [])),
  ]);
}

async function hearsOf(
  { tx, caller }: HoldAsking,
  { cases }: Pick<RetentionPorts, 'cases'>,
  schoolId: string,
  caseId: string,
): Promise<boolean> {
  if (caller.via.kind !== 'session') return false;
  return (await cases.heardOf(tx, caller.personId, schoolId, [caseId])).has(caseId);
}

function notPossible(at: string, code: string): Refusal {
  return refuse('not-possible', { issues: [{ at, code }] });
}
