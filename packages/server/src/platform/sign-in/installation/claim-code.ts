import type { Database } from '../../database/index.ts';
import { digestOf, isSameDigest, randomCode, readCode } from '../../secrets/index.ts';

/** The one-time code of this start, for the first administrator. Each start has another, and none is ever written. */
export interface ClaimCode {
  /** To print where the server is started: 98 bits, in five groups. */
  readonly code: string;
  readonly fits: (typed: string) => boolean;
}

/** A one-time code, when this installation has no board yet; null as soon as it has. */
export async function openClaimCode(database: Database): Promise<ClaimCode | null> {
  if (await isClaimed(database)) return null;
  const code = randomCode(5);
  const digest = digestOf(readCode(code));
  return { code, fits: (typed) => isSameDigest(digest, digestOf(readCode(typed))) };
}

/** Whether there is a board already, by whichever way. */
export async function isClaimed(database: Database): Promise<boolean> {
  return database.withoutBoard(async (tx) => {
    const claim = await tx.selectFrom('installation_claim').select('only_one').executeTakeFirst();
    if (claim !== undefined) return true;
    const board = await tx.selectFrom('address').select('slug').limit(1).executeTakeFirst();
    return board !== undefined;
  });
}
