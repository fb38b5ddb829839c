import type { BoardTransaction } from '../../platform/database/index.ts';
import { whoIs } from '../people/index.ts';
import { consentSettings, endOf } from './consent-settings.ts';
import { queueLetters, wasMailedSince } from './letter-store.ts';
import { type ConsentRequest, prolongRequests } from './request-store.ts';

/** Between two renewals, in milliseconds. */
const pause = 24 * 3_600_000;

/**
 * Lets a link that ended work again and mails it to the address the school has: never to one that somebody types. Once a
 * day, and not for what was revoked.
 */
export async function renewRequest(
  tx: BoardTransaction,
  request: ConsentRequest,
  schoolId: string,
  now: Date,
): Promise<void> {
  if (request.schoolId !== schoolId || request.revokedAt !== null || request.by !== 'link') return;
  if ((await whoIs(tx, request.answererId))?.email == null) return;
  if (await wasMailedSince(tx, request.id, new Date(now.getTime() - pause))) return;
  await prolongRequests(tx, [request.id], endOf(await consentSettings(tx, schoolId), now));
  await queueLetters(tx, [{ requestId: request.id, batchId: null, kind: 'remind', state: 'waiting' }], now);
}
