import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';
import { type KnownPerson, whoAre } from '../people/index.ts';
import { insertBatch } from './batch-store.ts';
import type { ConsentEntry } from './consent-entry.ts';
import { consentOverview, ledgerOf } from './consent-of.ts';
import { type AskStyle, consentSettings, endOf } from './consent-settings.ts';
import { keepPurposes } from './keep-purposes.ts';
import { addEntries, entriesAbout } from './ledger-store.ts';
import { type LetterKind, type NewLetter, queueLetters } from './letter-store.ts';
import { type OpenQuestion, openQuestions } from './open-questions.ts';
import {
  addSubjects,
  type ConsentRequest,
  insertRequests,
  openRequestsOf,
  prolongRequests,
} from './request-store.ts';

export interface Asking {
  readonly schoolId: string;
  /** Whom it is about. */
  readonly people: readonly string[];
  /** Also what was answered already. */
  readonly everybody: boolean;
  readonly style: AskStyle;
  /** The person who asks; null for the program. */
  readonly by: string | null;
  /** What the mails are; a question is a reminder for who was asked before. */
  readonly kind: Exclude<LetterKind, 'confirm' | 'remind'>;
  readonly now: Date;
}

/**
 * Puts everything that is open to everybody who decides about it: one request for each of them, whatever number of
 * children they have, with what was asked in the ledger and a mail in the queue, in this one transaction.
 *
 * @returns null when there is nobody to ask
 */
export async function askConsent(
  tx: BoardTransaction,
  keyring: Keyring,
  asking: Asking,
): Promise<{ readonly batchId: string; readonly asked: number } | null> {
  const { schoolId, people, everybody, by, now } = asking;
  const on = dayOf(now);
  await keepPurposes(tx, schoolId, by, now);
  const { found } = await consentOverview(tx, people, schoolId, on);
  const lines = ledgerOf(await entriesAbout(tx, schoolId, people));
  const questions = openQuestions(found, lines, everybody, on);
  if (questions.length === 0) return null;
  const requests = await requestsFor(tx, keyring, asking, questions);
  const batchId = await insertBatch(tx, schoolId, by, now);
  await queueLetters(tx, lettersFor(requests, asking, batchId), now);
  // Last: other answers of the board wait for the ledger until this is done.
  await addEntries(tx, schoolId, askedLines(questions, requests, lines, now, by));
  return { batchId, asked: requests.length };
}

/** A request with whom it goes to, and what they are asked by it now. */
interface Asked {
  readonly request: ConsentRequest;
  readonly answerer: KnownPerson | null;
  readonly known: boolean;
}

/** One request for everybody who is asked: the one that still works, or a new one. */
async function requestsFor(
  tx: BoardTransaction,
  keyring: Keyring,
  { schoolId, style, now }: Asking,
  questions: readonly OpenQuestion[],
): Promise<readonly Asked[]> {
  const until = endOf(await consentSettings(tx, schoolId), now);
  const perAnswerer = [...Map.groupBy(questions, keyOf).values()];
  const answererIds = questions.map(({ answererId }) => answererId);
  const answerers = new Map((await whoAre(tx, [...new Set(answererIds)])).map((one) => [one.id, one]));
  const open = await openRequestsOf(tx, schoolId, answererIds, now);
  const wanted = perAnswerer.flatMap((mine) => {
    const [first] = mine;
    if (first === undefined) return [];
    const { answererId, capacity } = first;
    const answerer = answerers.get(answererId) ?? null;
    const by = wayFor(style, answerer);
    const subjects = [...new Set(mine.map(({ subject }) => subject.id))];
    const known = open.find(
      (one) => one.answererId === answererId && one.capacity === capacity && one.by === by,
    );
    return [
      { answerer, known, schoolId, answererId, capacity, by, subjects, expiresAt: until.toISOString() },
    ];
  });
  const fresh = wanted.filter(({ known }) => known === undefined);
  const made = await insertRequests(tx, keyring, fresh, now);
  const reused = wanted.flatMap(({ known, subjects, answerer }) =>
    known === undefined ? [] : [{ request: { ...known, subjects }, answerer, known: true }],
  );
  await addSubjects(
    tx,
    reused.map(({ request }) => request),
  );
  await prolongRequests(
    tx,
    reused.map(({ request }) => request.id),
    until,
  );
  const asked = made.map((request, at) => ({ request, answerer: fresh[at]?.answerer ?? null, known: false }));
  return [...reused, ...asked];
}

function wayFor(style: AskStyle, answerer: KnownPerson | null): 'link' | 'letter' {
  if (style === 'letter') return 'letter';
  return style === 'mail-else-letter' && answerer?.email == null ? 'letter' : 'link';
}

/** What was asked, once for each version: a reminder asks nothing new. */
function askedLines(
  questions: readonly OpenQuestion[],
  asked: readonly Asked[],
  linesOf: (subjectId: string, purposeId: string) => readonly ConsentEntry[],
  now: Date,
  by: string | null,
): readonly ConsentEntry[] {
  const requests = new Map(asked.map(({ request }) => [keyOf(request), request]));
  return questions.flatMap((question) => {
    const { answererId, capacity, subject, purpose } = question;
    const request = requests.get(keyOf(question));
    const version = purpose.current.number;
    const before = linesOf(subject.id, purpose.id).some(
      (line) => line.kind === 'asked' && line.answeredBy === answererId && line.version === version,
    );
    if (request === undefined || before) return [];
    return [
      {
        ...emptyLine,
        id: newId(),
        subjectId: subject.id,
        purposeId: purpose.id,
        version,
        kind: 'asked',
        answeredBy: answererId,
        capacity,
        way: request.by === 'letter' ? 'letter-code' : 'link',
        saidOn: dayOf(now),
        recordedAt: now.toISOString(),
        recordedBy: by,
        requestId: request.id,
      } satisfies ConsentEntry,
    ];
  });
}

/** What a line has besides who said what about whom. */
export const emptyLine = {
  language: null,
  textDigest: null,
  requestId: null,
  reference: null,
  scanId: null,
  note: null,
  source: null,
  invalidates: null,
  reason: null,
} as const;

function lettersFor(asked: readonly Asked[], { kind }: Asking, batchId: string): readonly NewLetter[] {
  return asked.map(({ request, answerer, known }) => ({
    requestId: request.id,
    batchId,
    kind: kind === 'ask' && known ? 'remind' : kind,
    state: request.by === 'letter' ? 'print' : answerer?.email == null ? 'unreachable' : 'waiting',
  }));
}

function keyOf({ answererId, capacity }: Pick<OpenQuestion, 'answererId' | 'capacity'>): string {
  return `${answererId}/${capacity}`;
}
