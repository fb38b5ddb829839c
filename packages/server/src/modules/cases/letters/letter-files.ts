import type { LetterFormat, LetterKind } from '@plaatswijs/contract';
import type { Caller } from '../../../platform/abilities/index.ts';
import { appendForCaller } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { Keyring } from '../../../platform/secrets/index.ts';
import { numberOf } from '../case-row.ts';
import { enterCase, type OpenedCase } from '../enter-case.ts';
import { caseEvents } from '../events.ts';
import { SealBroken } from '../keys/sealing-key.ts';
import { digestOf } from './finalise-letter.ts';
import { headOfLetters } from './head-of-letters.ts';
import { letterDocx, letterPdf } from './letter-paper.ts';
import { letterNumber, type ReadLetter, readLetter, readLetters } from './letter-rows.ts';

/** A letter that was made final, for what becomes of it elsewhere: a file of a person. */
export interface FinalLetter {
  readonly id: string;
  readonly kind: LetterKind;
  /** `2026-12-B1`. */
  readonly number: string;
  readonly subject: string;
  /** Whom it is about. */
  readonly partyId: string | null;
  readonly measureId: string | null;
  /** `YYYY-MM-DD`. */
  readonly datedOn: string;
  readonly sentOn: string | null;
}

/** The final letters of a case that lies open, newest first. */
export async function finalLettersOf(opened: OpenedCase): Promise<readonly FinalLetter[]> {
  return (await readLetters(opened)).flatMap(({ row, kind, said }): FinalLetter[] => {
    const { number, dated_on: datedOn } = row;
    if (number === null || datedOn === null) return [];
    return [
      {
        id: row.id,
        kind,
        number: letterNumber(numberOf(opened.row), number),
        subject: said.subject,
        partyId: row.party_id,
        measureId: row.measure_id,
        datedOn,
        sentOn: row.sent_on,
      },
    ];
  });
}

/**
 * What was kept of a final letter, byte for byte; null when there is none. Whoever asks writes down that it was read.
 *
 * @throws {SealBroken} when it is not what was kept
 */
export async function letterFile(
  opened: OpenedCase,
  letterId: string,
  format: LetterFormat,
): Promise<Buffer | null> {
  const digest = `${format}_digest` as const;
  const row = await opened.tx
    .selectFrom('formal_letter')
    .select([format, digest])
    .where('case_id', '=', opened.row.id)
    .where('id', '=', letterId)
    .executeTakeFirst();
  const sealed = row?.[format] ?? null;
  if (sealed === null) return null;
  const content = opened.key.openBytes(`letter-${format}`, letterId, sealed);
  if (digestOf(content) !== row?.[digest]) throw new SealBroken();
  return content;
}

/** Which file, and who asks. */
export interface LetterToRead {
  readonly caller: Caller;
  readonly schoolId: string;
  readonly caseId: string;
  readonly letterId: string;
  readonly format: LetterFormat;
  readonly now: Date;
}

export type LetterRead =
  | { readonly ok: true; readonly content: Buffer; readonly digest: string }
  | { readonly ok: false; readonly why: 'not-found' | 'altered' };

/**
 * A letter as a file, for somebody who reads the case: of a final one what was kept, of a draft what it would look like now. That
 * they have it before them is in the audit before they have it.
 */
export async function readLetterFile(
  { database, keyring }: { readonly database: Database; readonly keyring: Keyring },
  asked: LetterToRead,
): Promise<LetterRead> {
  const { caller, now, letterId, format, schoolId } = asked;
  try {
    return await database.withBoard(caller.boardId, async (tx): Promise<LetterRead> => {
      const opened = await enterCase({ tx, caller, keyring, now }, asked, 'to-see');
      const letter = opened === null ? null : await readLetter(opened, letterId);
      if (opened === null || letter === null) return { ok: false, why: 'not-found' };
      const content = (await letterFile(opened, letterId, format)) ?? (await asDraft(opened, letter, format));
      const detail = { schoolId, letterId, format };
      await appendForCaller(tx, caseEvents['cases.letter-read'], {
        caller,
        now,
        subject: opened.row.id,
        detail,
      });
      return { ok: true, content, digest: digestOf(content) };
    });
  } catch (error) {
    if (error instanceof SealBroken) return { ok: false, why: 'altered' };
    throw error;
  }
}

async function asDraft(opened: OpenedCase, { row, said }: ReadLetter, format: LetterFormat): Promise<Buffer> {
  const head = await headOfLetters(opened.tx, opened.row.school_id);
  const printed = { ...said, datedOn: null, number: null, madeAt: new Date(row.made_at) };
  return format === 'pdf' ? letterPdf(printed, head) : letterDocx(printed, head);
}
