import type { CaseAct, operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { appendForCaller } from '../../platform/audit/index.ts';
import { done, type Issue, type Refusal, type Result, refuse } from '../../platform/http/index.ts';
import { addEntry, type NewEntry } from './case-entry.ts';
import type { CasePlaceInPath } from './case-row.ts';
import { canBeDone, mayBeDoneBy } from './case-status.ts';
import { type CaseAsking, enterCase, type OpenedCase } from './enter-case.ts';
import { caseEvents } from './events.ts';

type Moved = z.input<NonNullable<typeof operations.takeUpCase.answer>>;
type Events = typeof caseEvents;
type EventKind = {
  [Kind in keyof Events]: 'version' extends keyof z.input<Events[Kind]['detail']> ? Kind : never;
}[keyof Events];

/** A case while somebody changes it; nobody else changes it meanwhile. */
export interface ChangingCase extends OpenedCase {
  /** Puts on the timeline what was done. */
  readonly record: (entry: Omit<NewEntry, 'caseId' | 'at' | 'by'>) => Promise<void>;
}

/** What was done to a case: the event for the audit, and the id of what was added. */
export type CaseChange = {
  readonly [Kind in EventKind]: {
    readonly event: Kind;
    readonly detail: Omit<z.input<Events[Kind]['detail']>, 'schoolId' | 'version'>;
    readonly made?: string;
    /** Besides, and before it. */
    readonly also?: readonly AlsoDone[];
  };
}[EventKind];

/** What can be done along with something else. */
type AlsoDone = {
  readonly [Kind in AlsoKind]: {
    readonly event: Kind;
    readonly detail: Omit<z.input<Events[Kind]['detail']>, 'schoolId' | 'version'>;
  };
}[AlsoKind];
type AlsoKind = 'cases.shut-out' | 'cases.duty-settled' | 'cases.reopened';

/** Which case, and which version of it was seen. */
export interface CaseToChange extends CasePlaceInPath {
  readonly version: number;
}

/**
 * Changes a case in the transaction of the request: all of it or nothing. Refused when it is not there for who asks, when it
 * moved on since they looked, when it is in a state in which this cannot be done, and when it is not for who is only consulted.
 */
export async function changeCase(
  asking: CaseAsking,
  { version, ...place }: CaseToChange,
  act: CaseAct,
  change: (changing: ChangingCase) => Promise<Result<CaseChange>>,
): Promise<Result<Moved>> {
  const opened = await enterCase(asking, place, 'to-change');
  if (opened === null) return refuse('not-found');
  if (opened.row.version !== version) return changedMeanwhile(opened);
  if (!mayBeDoneBy(opened.capacity, act)) return notPossible('/body', 'only-consulted');
  if (!canBeDone(opened.row.status, act)) return notPossible('/body', 'not-in-state');
  let entries = 0;
  const { tx, caller, now, key } = opened;
  const record: ChangingCase['record'] = async (entry) => {
    await addEntry(tx, key, { ...entry, caseId: place.caseId, at: now, by: caller.personId });
    entries += 1;
  };
  const changed = await change({ ...opened, record });
  if (!changed.ok) return changed;
  const moved = version + entries;
  const reads = await lookOn(opened, moved);
  const { made = null, also = [], ...told } = changed.value;
  for (const one of [...also, told]) await audit(opened, moved, one);
  return done({ version: moved, reads, made });
}

/** What can be seen by who changes a case without reading on. */
export function notPossible(at: string, code: string): Refusal {
  return refuse('not-possible', { issues: [{ at, code } satisfies Issue] });
}

function changedMeanwhile({ row }: OpenedCase): Refusal {
  return refuse('changed-meanwhile', { detail: `The case is at version ${row.version}` });
}

/** Who changed it saw what they did themselves; whether they still read it. */
async function lookOn({ tx, caller, row }: OpenedCase, version: number): Promise<boolean> {
  const looked = await tx
    .updateTable('case_reader')
    .set({ seen_version: version })
    .where('case_id', '=', row.id)
    .where('person_id', '=', caller.personId)
    .where('until', 'is', null)
    .executeTakeFirst();
  return looked.numUpdatedRows > 0n;
}

async function audit(
  { tx, caller, now, row }: OpenedCase,
  version: number,
  { event, detail }: { readonly event: EventKind; readonly detail: object },
): Promise<void> {
  const told = { ...detail, schoolId: row.school_id, version };
  // Which detail goes with which event was checked where the change was made.
  await appendForCaller(tx, caseEvents[event], { caller, now, subject: row.id, detail: told as never });
}
