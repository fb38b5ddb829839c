import type { Role } from '@plaatswijs/contract';
import { storePeopleInBulk } from '../../src/modules/people/index.ts';
import { chooseProtocol, openProtocolShelf } from '../../src/modules/settings/index.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { type BoardId, newBoardId, newId } from '../../src/platform/ids/index.ts';

/** The moment at which everything begins. */
export const start = new Date('2026-11-21T09:00:00Z');
export const shelf = openProtocolShelf();

/** A board with two schools. */
export async function foundBoard(database: Database) {
  const boardId = newBoardId();
  const schools = [newId(), newId()] as const;
  await database.withBoard(boardId, async (tx) => {
    await tx.insertInto('board').values({ board_id: boardId, name: 'Stichting Voorbeeld' }).execute();
    for (const id of schools) {
      const slug = `school-${id}`;
      await tx
        .insertInto('school')
        .values({ board_id: boardId, id, name: 'School', slug, sector: 'po' })
        .execute();
      await tx
        .insertInto('address')
        .values({ slug, board_id: boardId, school_id: id, kind: 'school' })
        .execute();
    }
  });
  return { boardId, schools };
}

/** Somebody with one role; answers with their id. */
export async function addPerson(
  database: Database,
  boardId: BoardId,
  { firstName, role, schoolId }: { firstName: string; role: Role; schoolId: string | null },
): Promise<string> {
  const id = newId();
  const none = { callName: null, prefix: null, initials: null, birthDate: null, email: null };
  await database.withBoard(boardId, (tx) =>
    storePeopleInBulk(
      tx,
      {
        addPeople: [
          { id, givenName: firstName, surname: 'Verzonnen', source: null, sourceKey: null, ...none },
        ],
        addRoles: [
          {
            id: newId(),
            personId: id,
            schoolId,
            role,
            function: null,
            startsOn: '2026-08-01',
            endsOn: null,
            givenBy: 'roster',
          },
        ],
        addMembers: [],
        addGuardians: [],
        addGroups: [],
        changePeople: [],
        changeRoles: [],
        changeGroups: [],
        changeMembers: [],
        changeGuardians: [],
      } as never,
      start,
    ),
  );
  return id;
}

/** Somebody who is signed in. */
export function sessionOf(
  boardId: BoardId,
  personId: string,
  roles: readonly (readonly [Role, string | null])[],
): Caller {
  return {
    boardId,
    accountId: newId(),
    personId,
    roles: roles.map(([role, schoolId]) => ({ role, schoolId })),
    via: { kind: 'session', sessionId: newId(), steppedUpUntil: null, secondFactorPending: false },
    versions: { settled: '0', people: '0' },
  };
}

/** The protocol that counts at a school. */
export async function inForce(
  database: Database,
  boardId: BoardId,
  schoolId: string,
  protocol: string,
): Promise<void> {
  const chosen = shelf.shipped.find((one) => one.protocol === protocol);
  if (chosen === undefined) throw new Error(`no protocol ${protocol}`);
  const by = { boardId, accountId: newId() };
  await database.withBoard(boardId, (tx) =>
    chooseProtocol(tx, shelf, by, { schoolId, digest: chosen.digest, startsOn: '2026-08-01' }, start),
  );
}
