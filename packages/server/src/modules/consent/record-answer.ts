import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Refusal, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { type PupilOrStaff, pupilsAndStaff } from '../people/index.ts';
import { type Adding, addAnswers } from './add-answers.ts';
import { emptyLine } from './ask-consent.ts';
import type { AnswerKind, ConsentEntry } from './consent-entry.ts';
import { ledgerOf } from './consent-of.ts';
import { lockConsent } from './consent-settings.ts';
import { entriesAbout } from './ledger-store.ts';
import { mayAnswer } from './may-answer.ts';
import { lastWordOf } from './open-questions.ts';
import { purposesOf } from './purpose-store.ts';
import { type Purpose, versionOn } from './purpose-version.ts';
import { isScanOf } from './scans/scan-store.ts';

/** An answer that somebody else writes down. */
export interface RecordedAnswer {
  readonly schoolId: string;
  readonly personId: string;
  readonly answeredBy: string;
  readonly answers: readonly { readonly purposeId: string; readonly answer: AnswerKind }[];
  readonly way:
    | {
        readonly kind: 'paper';
        readonly reference?: string | undefined;
        readonly scanId?: string | undefined;
      }
    | { readonly kind: 'phone'; readonly note: string };
  /** `YYYY-MM-DD`. */
  readonly saidOn: string;
}

/**
 * Writes down what a guardian, or the person themselves, said on paper or by telephone; what is there just so is not
 * written twice. Whether they could say it is judged by the day they said it.
 *
 * @param by the person who writes it down
 * @returns how many lines were added, and their ids
 */
export async function recordAnswer(
  tx: BoardTransaction,
  given: RecordedAnswer,
  { by, now, placed }: Adding & { readonly by: string },
): Promise<Result<{ readonly added: number; readonly entryIds: readonly string[] }>> {
  const { schoolId, personId, answeredBy, saidOn } = given;
  const today = dayOf(now);
  const [person] = await pupilsAndStaff(tx, schoolId, [personId], today);
  if (person === undefined) return refuse('not-found');
  if (saidOn > today) return notPossible('saidOn', 'in-future');
  const says = given.answers.some(({ answer }) => answer === 'given') ? 'yes' : 'no';
  const answerer = mayAnswer(person, answeredBy, saidOn, says);
  if (!answerer.may) return notPossible('answeredBy', answerer.why);
  const late = refuseWhenDecidingSelf(person, answeredBy, today);
  if (late !== null) return late;
  const { way } = given;
  if (way.kind === 'paper' && way.scanId !== undefined && !(await isScanOf(tx, way.scanId, given))) {
    return notPossible('way/scanId', 'unknown');
  }
  await lockConsent(tx, schoolId);
  const purposes = new Map((await purposesOf(tx, schoolId)).map((purpose) => [purpose.id, purpose]));
  const linesOf = ledgerOf(await entriesAbout(tx, schoolId, [personId]));
  const added: ConsentEntry[] = [];
  for (const { purposeId, answer } of new Map(given.answers.map((one) => [one.purposeId, one])).values()) {
    const purpose = purposes.get(purposeId);
    if (purpose === undefined) return notPossible('answers', 'unknown-purpose');
    const line = lineOf(given, purpose, answer, answerer.capacity, { by, now });
    const last = lastWordOf(linesOf(personId, purposeId), answeredBy);
    if (last === null || !isSame(last, line)) added.push(line);
  }
  await addAnswers(tx, schoolId, added, { placed, now });
  return done({ added: added.length, entryIds: added.map(({ id }) => id) });
}

/** What a parent said before the sixteenth birthday can still be brought in; a yes afterwards cannot. */
function refuseWhenDecidingSelf(person: PupilOrStaff, answeredBy: string, today: string): Refusal | null {
  const now = mayAnswer(person, answeredBy, today, 'no');
  return now.may || now.why === 'decides-self' ? null : notPossible('answeredBy', now.why);
}

function lineOf(
  { personId, answeredBy, way, saidOn }: RecordedAnswer,
  purpose: Purpose,
  kind: AnswerKind,
  capacity: ConsentEntry['capacity'],
  { by, now }: { readonly by: string; readonly now: Date },
): ConsentEntry {
  return {
    ...emptyLine,
    id: newId(),
    subjectId: personId,
    purposeId: purpose.id,
    version: (versionOn(purpose.versions, saidOn) ?? purpose.current).number,
    kind,
    answeredBy,
    capacity,
    way: way.kind,
    saidOn,
    recordedAt: now.toISOString(),
    recordedBy: by,
    reference: way.kind === 'paper' ? (way.reference ?? null) : null,
    scanId: way.kind === 'paper' ? (way.scanId ?? null) : null,
    note: way.kind === 'phone' ? way.note : null,
  };
}

function isSame(one: ConsentEntry, other: ConsentEntry): boolean {
  return (
    one.kind === other.kind &&
    one.version === other.version &&
    one.way === other.way &&
    one.saidOn === other.saidOn &&
    one.reference === other.reference &&
    one.scanId === other.scanId
  );
}

function notPossible(field: string, code: string): Refusal {
  return refuse('not-possible', { issues: [{ at: `/body/${field}`, code }] });
}
