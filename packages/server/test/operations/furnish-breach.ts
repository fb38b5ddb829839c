import { sql } from 'kysely';
import { sealBreach } from '../../src/modules/cases/breaches/breach-text.ts';
import type { BoardTransaction } from '../../src/platform/database/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';
import { aBreach } from '../breaches/breach-text.ts';

interface Furniture {
  readonly schoolId: string;
  /** Who guards the rules. */
  readonly guard: string;
  readonly now: Date;
}

/** A breach in the register of a school. */
export async function furnishBreach(
  tx: BoardTransaction,
  { schoolId, guard, now }: Furniture,
): Promise<string> {
  const enter = (person: string, day: string) =>
    sql`select set_config('app.person', ${person}, true), set_config('app.day', ${day}, true)`.execute(tx);
  const breachId = newId();
  const board_id = tx.boardId;
  await enter(guard, '2026-11-21');
  await tx
    .insertInto('breach_record')
    .values({
      board_id,
      id: breachId,
      school_id: schoolId,
      year: 2026,
      number: 1,
      made_at: now,
      made_by: guard,
    })
    .execute();
  const record = {
    ...aBreach,
    dataKinds: [...aBreach.dataKinds],
    peopleKinds: [...aBreach.peopleKinds],
  };
  const place = { breachId, version: 1 };
  const sealed = sealBreach(tx, openKeyring(Buffer.alloc(32, 7)), place, { why: '', record });
  await tx
    .insertInto('breach_version')
    .values({ board_id, breach_id: breachId, version: 1, at: now, by_person: guard, sealed })
    .execute();
  await tx
    .insertInto('breach_number')
    .values({ board_id, school_id: schoolId, year: 2026, last: 1 })
    .execute();
  // What comes after it is nobody's again.
  await enter('', '');
  return breachId;
}

/** A category that the school added. */
export async function furnishCategory(
  tx: BoardTransaction,
  { schoolId, now }: Omit<Furniture, 'guard'>,
): Promise<string> {
  const id = newId();
  await tx
    .insertInto('case_category')
    .values({
      board_id: tx.boardId,
      id,
      school_id: schoolId,
      name_nl: 'Roddelaccount',
      under: 'insult',
      made_at: now,
    })
    .execute();
  return id;
}
