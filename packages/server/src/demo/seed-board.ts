import { seedFigures, seedReports } from '../modules/cases/index.ts';
import { seedDemonstration } from '../modules/people/index.ts';
import type { BoardTransaction } from '../platform/database/index.ts';
import { newBoardId, newId } from '../platform/ids/index.ts';
import { createAccount } from '../platform/sign-in/index.ts';
import type { DemonstrationParts } from './demonstration-parts.ts';
import { type DemonstrationBoard, furnishSchool } from './furnish-school.ts';
import type { SignInOfPerson } from './pick-sign-ins.ts';
import { seedConsent } from './seed-consent.ts';

/** Puts the whole demonstration in, in one transaction: it is there as a whole or not at all. */
export async function seedBoard(
  { opened, hasher, shelf, keyring, now }: DemonstrationParts,
  board: DemonstrationBoard,
  signIns: readonly SignInOfPerson[],
): Promise<void> {
  const passwords = new Map<string, string>();
  for (const { key, password } of signIns) passwords.set(key, await hasher.hash(password));
  const boardId = newBoardId();
  await opened.database.withBoard(boardId, async (tx) => {
    await tx.insertInto('board').values({ board_id: boardId, name: board.name, created_at: now }).execute();
    await tx.insertInto('address').values({ slug: board.slug, board_id: boardId, kind: 'board' }).execute();
    const schools = await addSchools(tx, board);
    const people = await seedDemonstration(tx, board, schools, now);
    for (const school of board.schools) {
      const schoolId = schools.get(school.key);
      if (schoolId === undefined) continue;
      await furnishSchool(tx, { board, school, schoolId, people, shelf, now });
      await seedConsent(tx, schoolId, now);
    }
    const [first] = schools.values();
    if (first !== undefined) await seedReports(tx, keyring, first, now);
    await seedFigures(tx, [...schools.values()], now);
    for (const [key, passwordHash] of passwords) {
      const personId = people.get(key);
      if (personId !== undefined) await createAccount(tx, { personId, passwordHash, by: null, now });
    }
    await tx.updateTable('installation').set({ demonstration: true }).execute();
  });
}

async function addSchools(
  tx: BoardTransaction,
  { schools }: DemonstrationBoard,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, name, slug, sector, place } of schools) {
    const id = newId();
    ids.set(key, id);
    await tx.insertInto('school').values({ board_id: tx.boardId, id, name, slug, sector, place }).execute();
    await tx
      .insertInto('address')
      .values({ slug, board_id: tx.boardId, school_id: id, kind: 'school' })
      .execute();
  }
  return ids;
}
