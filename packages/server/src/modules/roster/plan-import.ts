import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { peopleVersion, type RosterState, readRosterState, schoolYearOf } from '../people/index.ts';
import {
  type DetectedFormat,
  foldName,
  type RosterFile,
  type RosterRecord,
  readRosterFile,
} from './formats/index.ts';
import { type ImportRow, mappingOf } from './import-row.ts';
import type { PlanOptions } from './plan/draft.ts';
import { makePlan } from './plan/make-plan.ts';
import type { RosterPlan } from './plan/roster-plan.ts';

/** What a plan is made against, as it was at one moment. */
export interface Ground {
  readonly state: RosterState;
  /** The counter of changes at that moment: while it stands, the plan holds. */
  readonly version: number;
  readonly schools: ReadonlyMap<string, string>;
}

/** Reads what is there now. */
export async function readGround(tx: BoardTransaction, row: ImportRow, now: Date): Promise<Ground> {
  // The counter first: a change in between makes the plan old, never wrong.
  const version = await peopleVersion(tx);
  const schools = await tx
    .selectFrom('school')
    .select(['id', 'name', 'slug', 'brin'])
    .where('board_id', '=', tx.boardId)
    .execute();
  const ids = row.school_id === null ? schools.map(({ id }) => id) : [row.school_id];
  return {
    state: await readRosterState(tx, ids, dayOf(now)),
    version,
    schools: byWhatTheyAreCalled(schools),
  };
}

interface SchoolRow {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly brin: string | null;
}

/** Schools by BRIN, name and short name, folded. What two schools are both called, neither is found by. */
function byWhatTheyAreCalled(schools: readonly SchoolRow[]): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const { id, name, slug, brin } of schools) {
    const words = new Set([name, slug, ...(brin === null ? [] : [brin, brin.slice(0, 4)])].map(foldName));
    for (const word of words) found.set(word, found.has(word) ? null : id);
  }
  return new Map([...found].flatMap(([word, id]) => (id === null ? [] : [[word, id]])));
}

/** Compares the file with what is there. */
export function planImport(
  row: ImportRow,
  { state, schools }: Ground,
  file: RosterFile,
  format: DetectedFormat,
  now: Date,
): Promise<RosterPlan> {
  const on = dayOf(now);
  const options: PlanOptions = {
    on,
    schoolYear: schoolYearOf(on),
    source: sourceOf(row, format),
    schoolId: row.school_id,
    schools,
  };
  const records = readRosterFile(file, format, mappingOf(row), on);
  return makePlan(state, records, options, format === 'oneroster' ? (_, key) => key : keyWithKind);
}

/** Whose keys the file has. Those of OneRoster are unique wherever they come from; other numbers only at one school. */
function sourceOf({ school_id }: ImportRow, format: DetectedFormat): string {
  if (format === 'oneroster') return 'oneroster';
  return `${format === 'edexml' ? 'edexml' : 'table'}:${school_id ?? 'board'}`;
}

/** A pupil and an employee may have the same number. */
function keyWithKind(part: 'person' | 'guardian', key: string, record: RosterRecord): string {
  if (part === 'guardian') return `guardian:${key}`;
  return `${record.kind === 'person' ? (record.places[0]?.role ?? 'person') : 'person'}:${key}`;
}
