import type { CaseAbout, CaseCategory, CaseFactsTold, CasePlace } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';
import { idAt } from './coarse-time.ts';
import type { FirstReader } from './first-readers.ts';
import { wrapCaseKey } from './keys/keys-of-case.ts';
import { makeSealingKey, type SealingKey } from './keys/sealing-key.ts';
import { openingCase } from './walls.ts';

/** A case that is to be made. */
export interface NewCase {
  readonly schoolId: string;
  readonly via: 'report' | 'staff';
  /** Of an anonymous report the hour; then ids tell no more either. */
  readonly at: Date;
  readonly isCoarse?: boolean;
  readonly about: readonly CaseAbout[];
  readonly category: CaseCategory | null;
  readonly urgency: 'now' | 'this-week' | 'no-hurry' | null;
  readonly place: CasePlace | null;
  readonly ageGroup: string | null;
  readonly illegalImage: boolean;
  /** What duties follow from, as somebody told it; what is missing is not known. */
  readonly facts: CaseFactsTold;
  readonly readers: readonly FirstReader[];
  /** Who never reads it: named as the one who did it. */
  readonly shutOut: readonly string[];
  /** Null: it has none yet. Sealed with the key of the case. */
  readonly title: string | null;
}

/** A case that was made, in a transaction that may add to it and not read it. */
export interface OpenedCase {
  readonly caseId: string;
  readonly year: number;
  readonly number: number;
  /** Goes out of sight with the transaction: it is kept nowhere but wrapped for its readers. */
  readonly key: SealingKey;
}

/**
 * Makes a case with its number, its key and its readers. Nobody else can ever open it.
 *
 * @throws when there is nobody to read it: what nobody can read may not be accepted
 */
export async function openCase(tx: BoardTransaction, keyring: Keyring, given: NewCase): Promise<OpenedCase> {
  const { schoolId, at, readers, shutOut, title } = given;
  if (readers.length === 0) throw new Error('a case that nobody reads is not opened');
  const caseId = given.isCoarse === true ? idAt(at) : newId();
  const key = makeSealingKey();
  await openingCase(tx, caseId);
  const year = Number(dayOf(at).slice(0, 4));
  const number = await nextNumber(tx, schoolId, year);
  await tx
    .insertInto('school_case')
    .values({
      board_id: tx.boardId,
      id: caseId,
      school_id: schoolId,
      year,
      number,
      status: 'new',
      moved_at: at,
      opened_at: at,
      opened_via: given.via,
      category: given.category,
      urgency: given.urgency,
      about: [...given.about],
      place: given.place,
      age_group: given.ageGroup,
      illegal_image: given.illegalImage,
      facts: JSON.stringify(given.facts),
      title: title === null ? null : key.seal('case-title', caseId, { title }),
    })
    .execute();
  await shutOutFirst(tx, caseId, shutOut, at);
  for (const { personId, capacity } of readers) {
    const wrapped = await wrapCaseKey({ tx, keyring, personId }, caseId, key, at);
    await tx
      .insertInto('case_reader')
      .values({
        board_id: tx.boardId,
        case_id: caseId,
        person_id: personId,
        capacity,
        wrapped_key: wrapped,
        since: at,
      })
      .execute();
  }
  return { caseId, year, number, key };
}

/** Before there is any reader: the database refuses somebody who is shut out. */
async function shutOutFirst(
  tx: BoardTransaction,
  caseId: string,
  people: readonly string[],
  at: Date,
): Promise<void> {
  if (people.length === 0) return;
  await tx
    .insertInto('case_shut_out')
    .values(
      people.map((personId) => ({
        board_id: tx.boardId,
        case_id: caseId,
        person_id: personId,
        reason: 'accused',
        since: at,
      })),
    )
    .execute();
}

/** The next number of a school in a year. Two at once wait for each other here. */
async function nextNumber(tx: BoardTransaction, schoolId: string, year: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into plaatswijs.case_number as n (board_id, school_id, year, last)
      values (${tx.boardId}, ${schoolId}, ${year}, 1)
    on conflict (board_id, school_id, year) do update set last = n.last + 1
    returning last`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('no number was given');
  return row.last;
}
