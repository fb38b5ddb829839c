import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { type Adding, addAnswers } from './add-answers.ts';
import { emptyLine } from './ask-consent.ts';
import { type ConsentEntry, type InvalidReason, isAnswer } from './consent-entry.ts';
import { lockConsent } from './consent-settings.ts';
import { entriesAbout, findEntry } from './ledger-store.ts';

export interface Invalidation {
  readonly schoolId: string;
  readonly entryId: string;
  readonly reason: InvalidReason;
  readonly note: string | null;
}

/** Says that an answer does not count. It stays to be seen, with who said so and why. */
export async function invalidateEntry(
  tx: BoardTransaction,
  { schoolId, entryId, reason, note }: Invalidation,
  { by, now, placed }: Adding & { readonly by: string },
): Promise<Result<ConsentEntry>> {
  const entry = await findEntry(tx, schoolId, entryId);
  if (entry === null) return refuse('not-found');
  if (!isAnswer(entry)) {
    return refuse('not-possible', { issues: [{ at: '/path/entryId', code: 'no-answer' }] });
  }
  await lockConsent(tx, schoolId);
  const lines = await entriesAbout(tx, schoolId, [entry.subjectId]);
  if (lines.some(({ invalidates }) => invalidates === entryId)) return refuse('conflict');
  const line: ConsentEntry = {
    ...emptyLine,
    id: newId(),
    subjectId: entry.subjectId,
    purposeId: entry.purposeId,
    version: entry.version,
    kind: 'invalidated',
    answeredBy: null,
    capacity: entry.capacity,
    way: null,
    saidOn: dayOf(now),
    recordedAt: now.toISOString(),
    recordedBy: by,
    invalidates: entryId,
    reason,
    note: note?.trim() === '' ? null : note,
  };
  await addAnswers(tx, schoolId, [line], { placed, now });
  return done(line);
}
