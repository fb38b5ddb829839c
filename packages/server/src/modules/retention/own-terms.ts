import { type OwnTermValue, ownTermValue } from '@plaatswijs/contract';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';

/** What somebody set in the place of a term, from a day on. */
export interface OwnTerm {
  readonly id: string;
  readonly key: string;
  /** For every school of the board that has none of its own. */
  readonly forBoard: boolean;
  /** Null: from that day the ordinary one counts again, or that of the board. */
  readonly value: OwnTermValue | null;
  readonly reason: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly by: string;
  readonly madeAt: string;
}

/** What counts of it on a day: a value and why. */
export interface OwnTermOnDay {
  readonly row: OwnTerm;
  readonly value: OwnTermValue;
  readonly reason: string;
}

/** What was set for a school, by itself and by its board, newest first. */
export async function ownTermsOf(tx: BoardTransaction, schoolId: string): Promise<readonly OwnTerm[]> {
  const rows = await tx
    .selectFrom('own_term')
    .selectAll()
    .where('board_id', '=', tx.boardId)
    .where((by) => by.or([by('school_id', '=', schoolId), by('school_id', 'is', null)]))
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    key: row.key,
    forBoard: row.school_id === null,
    value: row.value === null ? null : ownTermValue.parse(row.value),
    reason: row.reason,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    by: row.by_person,
    madeAt: row.made_at,
  }));
}

/** What counts on a day (`YYYY-MM-DD`), by key: the school's before the board's, and of several the last to begin. */
export function ownTermsOn(terms: readonly OwnTerm[], day: string): ReadonlyMap<string, OwnTermOnDay> {
  const found = new Map<string, OwnTermOnDay>();
  for (const forBoard of [true, false]) {
    const held = terms.filter((one) => one.forBoard === forBoard && holdsOn(one, day));
    for (const [key, rows] of Map.groupBy(held, (one) => one.key)) {
      const [last] = rows.toSorted(lastFirst);
      if (last !== undefined && last.value !== null)
        found.set(key, { row: last, value: last.value, reason: last.reason });
    }
  }
  return found;
}

/** Adds a row. What was set before stays to be seen. */
export async function addOwnTerm(
  tx: BoardTransaction,
  term: Omit<OwnTerm, 'id' | 'madeAt' | 'forBoard'> & {
    readonly schoolId: string | null;
    readonly now: Date;
  },
): Promise<string> {
  const id = newId();
  await tx
    .insertInto('own_term')
    .values({
      board_id: tx.boardId,
      id,
      school_id: term.schoolId,
      key: term.key,
      value: term.value === null ? null : JSON.stringify(term.value),
      reason: term.reason,
      valid_from: term.validFrom,
      valid_until: term.validUntil,
      by_person: term.by,
      made_at: term.now,
    })
    .execute();
  return id;
}

function holdsOn({ validFrom, validUntil }: OwnTerm, day: string): boolean {
  return validFrom <= day && (validUntil === null || day <= validUntil);
}

/** The last to begin, and of those the last that was set; ids follow time. */
function lastFirst(one: OwnTerm, other: OwnTerm): number {
  if (one.validFrom !== other.validFrom) return one.validFrom < other.validFrom ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}
