import type { BreachRecord } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { appendForCaller } from '../../../platform/audit/index.ts';
import { dayOf } from '../../../platform/calendar.ts';
import { done, type Result, refuse } from '../../../platform/http/index.ts';
import { newId } from '../../../platform/ids/index.ts';
import { numberOf } from '../case-row.ts';
import { notPossible } from '../change-case.ts';
import type { CaseAsking } from '../enter-case.ts';
import { faultsIn, sealBreach } from './breach-text.ts';
import { breachEvents } from './events.ts';
import { type BreachInPath, caseOf, mayChange } from './read-breaches.ts';

/** A breach to put in the register. */
export interface BreachToRecord {
  readonly schoolId: string;
  readonly record: BreachRecord;
  /** The case it was found in; null: it never became one. */
  readonly fromCase: string | null;
}

export interface RecordedBreach {
  readonly breachId: string;
  readonly number: string;
}

/** Puts a breach in the register under the next number, in a transaction that was entered for it. */
export async function recordBreach(
  asking: CaseAsking,
  { schoolId, record, fromCase }: BreachToRecord,
): Promise<Result<RecordedBreach>> {
  const { tx, caller, now } = asking;
  const issues = faultsIn(record, now);
  if (issues.length > 0) return refuse('not-possible', { issues });
  const breachId = newId();
  const year = Number(dayOf(now).slice(0, 4));
  const number = await nextNumber(asking, schoolId, year);
  await tx
    .insertInto('breach_record')
    .values({
      board_id: tx.boardId,
      id: breachId,
      school_id: schoolId,
      year,
      number,
      from_case_id: fromCase,
      made_at: now,
      made_by: caller.personId,
    })
    .execute();
  await writeVersion(asking, { breachId, version: 1, why: '', record });
  const called = numberOf({ year, number });
  const detail = { schoolId, number: called };
  await appendForCaller(tx, breachEvents['breaches.recorded'], { caller, now, subject: breachId, detail });
  return done({ breachId, number: called });
}

/** A new version of what is said of a breach. */
export interface BreachToChange extends BreachInPath {
  /** The version that was seen. */
  readonly version: number;
  readonly why: string;
  readonly record: BreachRecord;
}

/** Writes it anew beside what was there. The record is held meanwhile, so that of two at once the second is told. */
export async function changeBreach(
  asking: CaseAsking,
  { schoolId, breachId, version, why, record }: BreachToChange,
): Promise<Result<{ version: number }>> {
  const { tx, caller, now } = asking;
  const row = await tx
    .selectFrom('breach_record')
    .select('from_case_id')
    .where('id', '=', breachId)
    .where('school_id', '=', schoolId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return refuse('not-found');
  const opened = await caseOf(asking, schoolId, row.from_case_id);
  if (!mayChange(asking, schoolId, opened)) return notPossible('/body', 'only-reads');
  const last = await tx
    .selectFrom('breach_version')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('breach_id', '=', breachId)
    .executeTakeFirstOrThrow();
  if (last.version !== version) return refuse('changed-meanwhile');
  const issues = faultsIn(record, now);
  if (issues.length > 0) return refuse('not-possible', { issues });
  await writeVersion(asking, { breachId, version: version + 1, why, record });
  const detail = { schoolId, version: version + 1 };
  await appendForCaller(tx, breachEvents['breaches.changed'], { caller, now, subject: breachId, detail });
  return done({ version: version + 1 });
}

async function writeVersion(
  { tx, keyring, caller, now }: CaseAsking,
  { breachId, version, why, record }: Omit<BreachToChange, 'schoolId'>,
): Promise<void> {
  await tx
    .insertInto('breach_version')
    .values({
      board_id: tx.boardId,
      breach_id: breachId,
      version,
      at: now,
      by_person: caller.personId,
      sealed: sealBreach(tx, keyring, { breachId, version }, { why, record }),
    })
    .execute();
}

/** The next number of a school in a year. Two at once wait for each other here. */
async function nextNumber({ tx }: CaseAsking, schoolId: string, year: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into plaatswijs.breach_number as n (board_id, school_id, year, last)
      values (${tx.boardId}, ${schoolId}, ${year}, 1)
    on conflict (board_id, school_id, year) do update set last = n.last + 1
    returning last`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('no number was given');
  return row.last;
}
