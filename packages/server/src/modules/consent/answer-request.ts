import type { ConsentLanguage } from '@plaatswijs/contract';
import { appendAudit } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';
import { whoIs } from '../people/index.ts';
import { addAnswers } from './add-answers.ts';
import { emptyLine } from './ask-consent.ts';
import type { AnswerKind, ConsentEntry } from './consent-entry.ts';
import { consentEvents } from './events.ts';
import { queueLetters } from './letter-store.ts';
import { isCurrent, lastWordOf } from './open-questions.ts';
import type { OpenRequest } from './open-request.ts';
import type { ConsentPorts } from './ports.ts';
import type { Purpose } from './purpose-version.ts';
import { addSubjects, insertRequests, openRequestsOf } from './request-store.ts';
import { shownDigest } from './shown-text.ts';

/** What was chosen for one person and one purpose. */
export interface ChosenAnswer {
  readonly subjectId: string;
  readonly purpose: Purpose;
  readonly answer: 'yes' | 'no';
}

export interface Answered {
  /** What was added, and not what was chosen and there already. */
  readonly added: readonly ConsentEntry[];
  /** A confirmation is on its way. */
  readonly mailed: boolean;
}

/**
 * Adds what somebody answered by a link or code. What they said already is not said twice, so sending a form again adds
 * nothing. With it goes a confirmation that holds a link without an end: to take back is as easy as to give (AVG 7(3)).
 */
export async function answerRequest(
  tx: BoardTransaction,
  { keyring, placed }: Pick<ConsentPorts, 'keyring' | 'placed'>,
  open: OpenRequest,
  chosen: readonly ChosenAnswer[],
  { language, now }: { readonly language: ConsentLanguage; readonly now: Date },
): Promise<Answered> {
  const { request } = open;
  const added = chosen.flatMap((one) => newLine(open, one, language, now));
  if (added.length === 0) return { added, mailed: false };
  await addAnswers(tx, request.schoolId, added, { placed, now });
  const answerer = await whoIs(tx, request.answererId);
  const mailed = answerer?.email != null;
  if (mailed) {
    const requestId = await lastingRequest(tx, keyring, open, now);
    await queueLetters(
      tx,
      [{ requestId, batchId: null, kind: 'confirm', state: 'waiting', answeredAt: now }],
      now,
    );
  }
  await appendAudit(tx, consentEvents['consent.answered'], {
    boardId: tx.boardId,
    actor: null,
    subject: request.answererId,
    at: now,
    detail: { schoolId: request.schoolId, requestId: request.id, answers: added.length },
  });
  return { added, mailed };
}

function newLine(
  { request, linesOf }: OpenRequest,
  { subjectId, purpose, answer }: ChosenAnswer,
  language: ConsentLanguage,
  now: Date,
): readonly ConsentEntry[] {
  const lines = linesOf(subjectId, purpose.id);
  const before = lastWordOf(lines, request.answererId);
  const said = answer === 'yes';
  // A yes by telephone or from an old form becomes a written one; a written one is said once.
  const already =
    before !== null &&
    (said
      ? before.kind === 'given' && isCurrent(before, purpose) && before.way !== 'phone'
      : before.kind !== 'given');
  if (already) return [];
  const gaveBefore = (before ?? lastWordOf(lines, null))?.kind === 'given';
  const kind: AnswerKind = said ? 'given' : gaveBefore ? 'withdrawn' : 'refused';
  return [
    {
      ...emptyLine,
      id: newId(),
      subjectId,
      purposeId: purpose.id,
      version: purpose.current.number,
      kind,
      answeredBy: request.answererId,
      capacity: request.capacity,
      way: request.by === 'letter' ? 'letter-code' : 'link',
      saidOn: dayOf(now),
      recordedAt: now.toISOString(),
      recordedBy: null,
      language,
      textDigest: shownDigest(purpose.current, language),
      requestId: request.id,
    },
  ];
}

/** The request without an end of who answered: one for each capacity, about everybody they answered for. */
async function lastingRequest(
  tx: BoardTransaction,
  keyring: Keyring,
  { request, people }: OpenRequest,
  now: Date,
): Promise<string> {
  const { schoolId, answererId, capacity } = request;
  const subjects = people.map(({ person }) => person.id);
  const open = await openRequestsOf(tx, schoolId, [answererId], now);
  const known = open.find((one) => one.by === 'lasting' && one.capacity === capacity);
  if (known !== undefined) {
    await addSubjects(tx, [{ id: known.id, subjects }]);
    return known.id;
  }
  const wanted = { schoolId, answererId, capacity, by: 'lasting' as const, subjects, expiresAt: null };
  const [made] = await insertRequests(tx, keyring, [wanted], now);
  if (made === undefined) throw new Error('a request that was just made is not there');
  return made.id;
}
