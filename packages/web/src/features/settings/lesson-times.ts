import type { LessonTime } from './settings-queries.ts';

/** A lesson or break while it is being filled in: its times may not be times yet. */
export interface TimeDraft extends LessonTime {
  readonly key: string;
}

/** Days that have lessons at nearly every school. */
const workdays = [1, 2, 3, 4, 5] as const;

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether this is a time as `08:30`. */
export function isTime(text: string): boolean {
  return clock.test(text);
}

/** What somebody means who types `830`, `8.30` or `8`; what can't be read stays as it is. */
export function readTime(text: string): string {
  const [, hours, minutes = '00'] = /^\s*(\d{1,2})(?:[:.\s]?(\d{2}))?\s*$/.exec(text) ?? [];
  if (hours === undefined) return text;
  const read = `${hours.padStart(2, '0')}:${minutes}`;
  return isTime(read) ? read : text;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** A time some minutes later, at most the last of the day. */
export function later(time: string, minutes: number): string {
  const sum = Math.min(minutesOf(time) + minutes, 23 * 60 + 59);
  return `${String(Math.floor(sum / 60)).padStart(2, '0')}:${String(sum % 60).padStart(2, '0')}`;
}

/** What is wrong with one time of a day. */
export type TimeFault = 'start' | 'end' | 'order' | 'overlap';

/** Faults by the key of the draft they are in. */
export function faultsIn(drafts: readonly TimeDraft[]): ReadonlyMap<string, TimeFault> {
  const faults = new Map<string, TimeFault>();
  for (const { key, startsAt, endsAt } of drafts) {
    if (!isTime(startsAt)) faults.set(key, 'start');
    else if (!isTime(endsAt)) faults.set(key, 'end');
    else if (startsAt >= endsAt) faults.set(key, 'order');
  }
  // A break may lie within the lessons around it; two lessons or two breaks may not overlap.
  const sound = drafts.filter(({ key }) => !faults.has(key)).toSorted(inOrder);
  for (const [index, draft] of sound.entries()) {
    const before = sound.slice(0, index).findLast(({ kind }) => kind === draft.kind);
    if (before?.weekday === draft.weekday && before.endsAt > draft.startsAt) faults.set(draft.key, 'overlap');
  }
  return faults;
}

/** By day and then by time. */
export function inOrder(a: LessonTime, b: LessonTime): number {
  return a.weekday - b.weekday || a.startsAt.localeCompare(b.startsAt);
}

/** The next lesson or break of a day, right after the last. */
export function nextTime(
  drafts: readonly TimeDraft[],
  weekday: number,
  kind: LessonTime['kind'],
): Omit<TimeDraft, 'key'> {
  const ends = drafts.filter((one) => one.weekday === weekday && isTime(one.endsAt)).map((one) => one.endsAt);
  const startsAt = ends.toSorted().at(-1) ?? '08:30';
  return { weekday, startsAt, endsAt: later(startsAt, kind === 'break' ? 15 : 90), kind };
}

/** The times of one day for all workdays. */
export function copiedToWorkdays(
  drafts: readonly TimeDraft[],
  weekday: number,
  newKey: () => string,
): readonly TimeDraft[] {
  const day = drafts.filter((one) => one.weekday === weekday);
  const rest = drafts.filter((one) => one.weekday === weekday || one.weekday > 5);
  const copies = workdays
    .filter((other) => other !== weekday)
    .flatMap((other) => day.map((one) => ({ ...one, weekday: other, key: newKey() })));
  return [...rest, ...copies].toSorted(inOrder);
}
