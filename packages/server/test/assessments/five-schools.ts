import type { Role } from '@plaatswijs/contract';
import { storePeopleInBulk } from '../../src/modules/people/index.ts';
import { chooseProtocol, type ProtocolShelf } from '../../src/modules/settings/index.ts';
import type { BoardTransaction, Database } from '../../src/platform/database/index.ts';
import { type BoardId, newBoardId, newId } from '../../src/platform/ids/index.ts';

/** A school under one of the five protocols, with somebody in each role that matters here. */
export interface School {
  readonly id: string;
  readonly slug: string;
  readonly protocol: string;
  readonly people: Readonly<Partial<Record<Role, string>>>;
  readonly channels: Readonly<Record<'facebook' | 'parent-portal', string>>;
}

export interface Board {
  readonly boardId: BoardId;
  readonly schools: Readonly<Record<string, School>>;
}

/** The people of each school; plainly made up. */
export const cast = {
  director: ['Drika', 'Directielid'],
  leader: ['Lodewijk', 'Leidinga'],
  employee: ['Marga', 'Meesterman'],
  'page-administrator': ['Bea', 'Beheerstra'],
  pupil: ['Fenna', 'Plaagstra'],
  parent: ['Oda', 'Plaagstra'],
} as const satisfies Partial<Record<Role, readonly [string, string]>>;

/** A board with five schools, one for each protocol that comes along. */
export async function foundBoard(database: Database, shelf: ProtocolShelf, now: Date): Promise<Board> {
  const boardId = newBoardId();
  await database.withBoard(boardId, (tx) =>
    tx.insertInto('board').values({ board_id: boardId, name: 'Bestuur van de proef' }).execute(),
  );
  const schools: Record<string, School> = {};
  for (const { protocol, digest } of shelf.shipped) {
    schools[protocol] = await database.withBoard(boardId, async (tx) => {
      const school = await foundSchool(tx, protocol, now);
      const caller = { boardId, accountId: school.people.director ?? '' };
      const choice = { schoolId: school.id, digest, startsOn: '2026-08-01' };
      await chooseProtocol(tx, shelf, caller, choice, now);
      return school;
    });
  }
  return { boardId, schools };
}

async function foundSchool(tx: BoardTransaction, protocol: string, now: Date): Promise<School> {
  const id = newId();
  const board_id = tx.boardId;
  const slug = `proef-${protocol}`;
  await tx
    .insertInto('school')
    .values({ board_id, id, name: `Proefschool ${protocol}`, slug, sector: 'po' })
    .execute();
  await tx.insertInto('address').values({ slug, board_id, school_id: id, kind: 'school' }).execute();
  const people = Object.fromEntries(Object.keys(cast).map((role) => [role, newId()]));
  await storePeopleInBulk(tx, peopleOf(id, people), now);
  const facebook = await addChannel(tx, id, 'Schoolpagina', 'facebook', 'public');
  const portal = await addChannel(tx, id, 'Ouderportaal', 'parent-portal', 'closed-group');
  return { id, slug, protocol, people, channels: { facebook, 'parent-portal': portal } };
}

function peopleOf(
  schoolId: string,
  ids: Readonly<Record<string, string>>,
): Parameters<typeof storePeopleInBulk>[1] {
  const none = { source: null, sourceKey: null };
  const groupId = newId();
  const member = (role: string, memberAs: 'pupil' | 'teacher') => ({
    id: newId(),
    groupId,
    personId: ids[role] ?? '',
    memberAs,
    startsOn: '2026-08-01',
    endsOn: null,
    givenBy: 'roster' as const,
  });
  return {
    addPeople: Object.entries(cast).map(([role, [givenName, surname]]) => ({
      id: ids[role] ?? '',
      givenName,
      callName: null,
      prefix: null,
      surname,
      initials: null,
      birthDate: role === 'pupil' ? '2016-05-05' : null,
      email: null,
      ...none,
    })),
    addRoles: Object.keys(cast).map((role) => ({
      id: newId(),
      personId: ids[role] ?? '',
      schoolId,
      role: role as Role,
      function: null,
      startsOn: '2026-08-01',
      endsOn: null,
      givenBy: 'person' as const,
    })),
    addGroups: [{ id: groupId, schoolId, name: '6A', schoolYear: 2026, endedOn: null, ...none }],
    addMembers: [member('pupil', 'pupil'), member('employee', 'teacher')],
    addGuardians: [],
    changePeople: [],
    changeRoles: [],
    changeGroups: [],
    changeMembers: [],
    changeGuardians: [],
  };
}

async function addChannel(
  tx: BoardTransaction,
  schoolId: string,
  name: string,
  kind: string,
  audience: 'public' | 'closed-group',
): Promise<string> {
  const id = newId();
  await tx
    .insertInto('channel')
    .values({
      board_id: tx.boardId,
      id,
      school_id: schoolId,
      name,
      kind,
      audience,
      consent_purpose: 'social',
    })
    .execute();
  return id;
}
