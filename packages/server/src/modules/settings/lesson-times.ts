import type { BoardTransaction } from '../../platform/database/index.ts';
import { type BoardId, newId } from '../../platform/ids/index.ts';

export interface LessonTime {
  /** 1 is Monday. */
  readonly weekday: number;
  /** Clock time of the school, `HH:MM`. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly kind: 'lesson' | 'break';
}

/** The week of a school, in order. */
export async function lessonTimesOf(tx: BoardTransaction, schoolId: string): Promise<readonly LessonTime[]> {
  const rows = await tx
    .selectFrom('lesson_time')
    .select(['weekday', 'starts_at', 'ends_at', 'kind'])
    .where('school_id', '=', schoolId)
    .orderBy('weekday')
    .orderBy('starts_at')
    .execute();
  return rows.map((row) => ({
    weekday: row.weekday,
    startsAt: row.starts_at.slice(0, 5),
    endsAt: row.ends_at.slice(0, 5),
    kind: row.kind as LessonTime['kind'],
  }));
}

/** Two of the same kind that overlap on a day; a break may lie within a lesson. The positions are into `times`. */
export function overlapIn(times: readonly LessonTime[]): readonly [number, number] | null {
  for (const [first, one] of times.entries()) {
    const second = times.findIndex(
      (other, at) =>
        at > first &&
        other.weekday === one.weekday &&
        other.kind === one.kind &&
        other.startsAt < one.endsAt &&
        one.startsAt < other.endsAt,
    );
    if (second >= 0) return [first, second];
  }
  return null;
}

/** Puts this week in the place of the one before. */
export async function setLessonTimes(
  tx: BoardTransaction,
  boardId: BoardId,
  schoolId: string,
  times: readonly LessonTime[],
): Promise<void> {
  await tx.deleteFrom('lesson_time').where('school_id', '=', schoolId).execute();
  if (times.length === 0) return;
  await tx
    .insertInto('lesson_time')
    .values(
      times.map(({ weekday, startsAt, endsAt, kind }) => ({
        board_id: boardId,
        id: newId(),
        school_id: schoolId,
        weekday,
        starts_at: startsAt,
        ends_at: endsAt,
        kind,
      })),
    )
    .execute();
}
