/** How a session came to be. */
export type SessionWay = 'password' | 'passkey' | 'provider' | 'link' | 'invitation';

const minute = 60_000;
const hour = 60 * minute;

/** How long sessions live, in milliseconds: unused, and at most. A link proves little, so what it opens is short. */
const lifetimes: Readonly<Record<SessionWay, { readonly idle: number; readonly longest: number }>> = {
  password: { idle: 12 * hour, longest: 7 * 24 * hour },
  passkey: { idle: 12 * hour, longest: 7 * 24 * hour },
  provider: { idle: 12 * hour, longest: 7 * 24 * hour },
  link: { idle: hour, longest: hour },
  invitation: { idle: hour, longest: hour },
};

/** How long somebody counts as having just confirmed who they are. */
export const steppedUpFor = 10 * minute;

/** How long a challenge waits for its answer. */
export const challengeWaits = 5 * minute;

/** A session is moved on at most this often: finer would be writing down when somebody was here. */
const leastExtension = 3 * hour;

/** When a session ends whatever happens. */
export function longestEnd(way: SessionWay, createdAt: Date): Date {
  return new Date(createdAt.getTime() + lifetimes[way].longest);
}

/** When a session ends if it isn't used any more. */
export function idleEnd(way: SessionWay, createdAt: Date, now: Date): Date {
  const idle = now.getTime() + lifetimes[way].idle;
  return new Date(Math.min(idle, longestEnd(way, createdAt).getTime()));
}

/** The new end of a session that is used, or null when it isn't worth writing down. */
export function extension(way: SessionWay, createdAt: Date, expiresAt: Date, now: Date): Date | null {
  const end = idleEnd(way, createdAt, now);
  return end.getTime() - expiresAt.getTime() >= leastExtension ? end : null;
}

/** Whether somebody signed in just now. */
export function isFresh(createdAt: Date, now: Date): boolean {
  return now.getTime() - createdAt.getTime() <= steppedUpFor;
}
