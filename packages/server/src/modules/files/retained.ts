import type { FileKind, RetentionKind } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { addMonths } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import type { Retained, RetainedFound } from '../retention/index.ts';
import { destroyRecord } from './erase-record.ts';
import { retentionKindOf, termRunsFrom } from './keeping.ts';
import { onDay } from './walls.ts';

/** How files let go of their records on the day: one value for each kind there is a term for. */
export const retainedFiles: readonly Retained[] = (
  ['pupil-record', 'pupil-warning', 'staff-record'] as const
).map(retainedOf);

function retainedOf(kind: RetentionKind): Retained {
  return {
    kind,
    due: async (tx, { schoolId, until, months }) => {
      const terms = (await recordsOf(tx, schoolId, kind)).map((row) => itemOf(kind, row, months));
      const items = terms.flatMap((item) => item ?? []);
      return { items: items.filter(({ dueOn }) => dueOn <= until), notRunning: terms.length - items.length };
    },
    destroy: async (tx, { id, schoolId, months, today }) => {
      const row = (await recordsOf(tx, schoolId, kind)).find((one) => one.id === id);
      const item = row === undefined ? null : itemOf(kind, row, months);
      // On the last day itself somebody is still there.
      if (item === null || item.dueOn > today || item.triggerOn >= today) return null;
      await onDay(tx, today);
      return destroyRecord(tx, id);
    },
  };
}

interface KeptRecord {
  readonly id: string;
  readonly kind: string;
  readonly file_kind: FileKind;
  readonly person_id: string;
  readonly on_day: string;
  readonly left_on: string | null;
}

/** The records of a school of one kind, as the database tells the program that reads no file. */
async function recordsOf(
  tx: BoardTransaction,
  schoolId: string,
  kind: RetentionKind,
): Promise<readonly KeptRecord[]> {
  const { rows } = await sql<KeptRecord>`
    select id, kind, file_kind, person_id, on_day, left_on from plaatswijs.file_records_of(${schoolId})
    order by id`.execute(tx);
  return rows.filter((row) => retentionKindOf(row.file_kind, row.kind) === kind);
}

function itemOf(kind: RetentionKind, row: KeptRecord, months: number): RetainedFound['items'][number] | null {
  const triggerOn = termRunsFrom(kind, row.on_day, row.left_on);
  if (triggerOn === null) return null;
  return { id: row.id, triggerOn, dueOn: addMonths(triggerOn, months), personIds: [row.person_id] };
}
