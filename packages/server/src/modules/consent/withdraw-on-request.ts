import type { Caller } from '../../platform/abilities/index.ts';
import { appendForCaller } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Result } from '../../platform/http/index.ts';
import { namesOf, pupilsAndStaff } from '../people/index.ts';
import type { AnswerKind } from './consent-entry.ts';
import { ledgerOf } from './consent-of.ts';
import { consentEvents } from './events.ts';
import { entriesAbout } from './ledger-store.ts';
import { mayAnswer } from './may-answer.ts';
import { lastWordOf } from './open-questions.ts';
import type { ConsentPorts } from './ports.ts';
import { purposesOf } from './purpose-store.ts';
import { recordAnswer } from './record-answer.ts';

/** Whose consent it is, and who withdraws it. */
export interface Withdrawing {
  readonly schoolId: string;
  readonly personId: string;
  readonly answeredBy: string;
  /** The day they said it, `YYYY-MM-DD`. */
  readonly saidOn: string;
}

/** What somebody can withdraw, with what they said last of each purpose. */
export interface ToWithdraw {
  /** Whether they may withdraw at all, by that day and by today. */
  readonly may: boolean;
  readonly by: string;
  readonly purposes: readonly {
    readonly id: string;
    readonly name: string;
    readonly said: AnswerKind | null;
    /** They said it after that day: then a withdrawal of that day is not their last word. */
    readonly saidLater: boolean;
  }[];
}

/** What somebody may withdraw about a person; null when that person is not known at the school. */
export async function consentToWithdraw(
  tx: BoardTransaction,
  { schoolId, personId, answeredBy, saidOn }: Withdrawing,
  now: Date,
): Promise<ToWithdraw | null> {
  const today = dayOf(now);
  const [person] = await pupilsAndStaff(tx, schoolId, [personId], today);
  if (person === undefined) return null;
  const linesOf = ledgerOf(await entriesAbout(tx, schoolId, [personId]));
  const names = await namesOf(tx, [answeredBy]);
  return {
    may: [saidOn, today].every((day) => mayAnswer(person, answeredBy, day, 'no').may),
    by: names.get(answeredBy) ?? '',
    purposes: (await purposesOf(tx, schoolId))
      .filter(({ closedOn }) => closedOn === null || closedOn > today)
      .map(({ id, name }) => {
        const last = lastWordOf(linesOf(personId, id), answeredBy);
        return { id, name, said: last?.kind ?? null, saidLater: last !== null && last.saidOn > saidOn };
      }),
  };
}

/** How many scans of signed forms are kept about somebody. They prove what was said, and go with the ledger. */
export async function scansKept(tx: BoardTransaction, schoolId: string, personId: string): Promise<number> {
  const { scans } = await tx
    .selectFrom('consent_scan')
    .select(({ fn }) => fn.countAll().as('scans'))
    .where('school_id', '=', schoolId)
    .where('subject_id', '=', personId)
    .executeTakeFirstOrThrow();
  return Number(scans);
}

/**
 * Writes down that somebody withdrew, in a request about their data. The ledger keeps what was said before; what stands
 * somewhere gets its tasks in the same transaction.
 *
 * @returns the ids of the lines that were added
 */
export async function withdrawOnRequest(
  { tx, caller, now }: { readonly tx: BoardTransaction; readonly caller: Caller; readonly now: Date },
  { placed }: Pick<ConsentPorts, 'placed'>,
  withdrawing: Withdrawing & { readonly purposeIds: readonly string[]; readonly reference: string },
): Promise<Result<readonly string[]>> {
  const { purposeIds, reference, ...who } = withdrawing;
  const answers = purposeIds.map((purposeId) => ({ purposeId, answer: 'withdrawn' as const }));
  const given = { ...who, answers, way: { kind: 'paper' as const, reference } };
  const recorded = await recordAnswer(tx, given, { by: caller.personId, now, placed });
  if (!recorded.ok) return recorded;
  const { added, entryIds } = recorded.value;
  if (added > 0) {
    const detail = { schoolId: who.schoolId, answers: added };
    const told = { caller, now, subject: who.personId, detail };
    await appendForCaller(tx, consentEvents['consent.withdrawn-on-request'], told);
  }
  return done(entryIds);
}
