import { createHmac, randomBytes } from 'node:crypto';
import { hourOf } from '../coarse-time.ts';

/** Wrong codes of an hour at one school. Never whose. */
export interface TriesOfHour {
  readonly boardId: string;
  readonly schoolId: string;
  readonly hour: Date;
  readonly tries: number;
}

/** Wrong codes in a minute: of one address, and at one school. */
export const mostTries = { ofAddress: 10, atSchool: 100 } as const;

const minute = 60_000;

/** Keeps who guesses at bay. All of it in memory: no address is written anywhere, and after a restart nothing is known. */
export interface CodeTries {
  /** Whether another code may be tried from this address at this school. */
  readonly mayTry: (schoolId: string, address: string, now: Date) => boolean;
  /** A code was wrong, or was refused unseen. */
  readonly wrong: (
    at: { readonly boardId: string; readonly schoolId: string },
    address: string,
    now: Date,
  ) => void;
  /** What was counted in hours that are over, or with `all` also in the one that runs; once. */
  readonly takeCounted: (now: Date, all?: 'all') => readonly TriesOfHour[];
}

/** Opens the memory of tries. An address is in it as a digest under a key of this process that is kept nowhere. */
export function openCodeTries(): CodeTries {
  const salt = randomBytes(32);
  const moments = new Map<string, number[]>();
  const counted = new Map<string, TriesOfHour>();
  const keyOf = (address: string) => createHmac('sha256', salt).update(address).digest('base64url');
  const recent = (key: string, now: Date): number[] => {
    const left = (moments.get(key) ?? []).filter((at) => now.getTime() - at < minute);
    if (left.length === 0) moments.delete(key);
    else moments.set(key, left);
    return left;
  };
  const keysOf = (schoolId: string, address: string) =>
    [
      [`a/${keyOf(address)}`, mostTries.ofAddress],
      [`s/${schoolId}`, mostTries.atSchool],
    ] as const;
  return {
    mayTry: (schoolId, address, now) =>
      keysOf(schoolId, address).every(([key, most]) => recent(key, now).length < most),
    wrong: ({ boardId, schoolId }, address, now) => {
      // Whoever comes from ever other addresses does not fill the memory.
      if (moments.size > 10_000) for (const key of [...moments.keys()]) recent(key, now);
      for (const [key, most] of keysOf(schoolId, address)) {
        const left = recent(key, now);
        // What was refused unseen does not make the wait longer for everybody else.
        if (left.length < most) moments.set(key, [...left, now.getTime()]);
      }
      const hour = hourOf(now);
      const key = `${schoolId}/${hour.getTime()}`;
      const tries = (counted.get(key)?.tries ?? 0) + 1;
      counted.set(key, { boardId, schoolId, hour, tries });
    },
    takeCounted: (now, all) => {
      const over = [...counted].filter(
        ([, { hour }]) => all === 'all' || hour.getTime() < hourOf(now).getTime(),
      );
      for (const [key] of over) counted.delete(key);
      return over.map(([, tries]) => tries);
    },
  };
}
