import type { ReaderCapacity } from '@plaatswijs/contract';
import type { Caller } from '../../platform/abilities/index.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';
import { type CasePlaceInPath, type CaseRow, capacityFrom, caseFrom } from './case-row.ts';
import { caseKeyOf } from './keys/keys-of-case.ts';
import type { SealingKey } from './keys/sealing-key.ts';
import { enterAsReader } from './walls.ts';

/** Somebody who asks for a case, in a transaction. */
export interface CaseAsking {
  readonly tx: BoardTransaction;
  readonly caller: Caller;
  readonly keyring: Keyring;
  readonly now: Date;
}

/** A case that lies open before somebody who reads it. */
export interface OpenedCase extends CaseAsking {
  readonly row: CaseRow;
  /** Opens and seals what belongs to it; in memory for as long as the request lasts. */
  readonly key: SealingKey;
  readonly capacity: ReaderCapacity;
}

/**
 * Says to the database who reads from here on. Only people with a session read cases: what a program may do with a token
 * does not reach them.
 *
 * @returns whether this caller can read cases at all
 */
export async function enterCases({ tx, caller }: Pick<CaseAsking, 'tx' | 'caller'>): Promise<boolean> {
  if (caller.via.kind !== 'session' || caller.via.secondFactorPending) return false;
  await enterAsReader(tx, caller.personId);
  return true;
}

/**
 * Opens a case for who asks; null when it is not there for them, and nothing tells why. To change it, it is held first: who
 * lost sight of it while they waited finds nothing.
 */
export async function enterCase(
  asking: CaseAsking,
  { schoolId, caseId }: CasePlaceInPath,
  lock: 'to-see' | 'to-change',
): Promise<OpenedCase | null> {
  if (!(await enterCases(asking))) return null;
  const { tx, caller } = asking;
  const found = tx
    .selectFrom('school_case')
    .selectAll()
    .where('id', '=', caseId)
    .where('school_id', '=', schoolId);
  const row = await (lock === 'to-change' ? found.forUpdate() : found).executeTakeFirst();
  if (row === undefined) return null;
  // Asked after it is held, and so as it stands now.
  const reader = await tx
    .selectFrom('case_reader')
    .select('capacity')
    .where('case_id', '=', caseId)
    .where('person_id', '=', caller.personId)
    .where('until', 'is', null)
    .executeTakeFirst();
  const key = await caseKeyOf({ ...asking, personId: caller.personId }, caseId);
  if (reader === undefined || key === null) return null;
  return { ...asking, row: caseFrom(row), key, capacity: capacityFrom(reader.capacity) };
}
