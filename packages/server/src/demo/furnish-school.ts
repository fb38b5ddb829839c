import type { Audience, ChannelKind, Role } from '@plaatswijs/contract';
import type { DemonstrationPeople } from '../modules/people/index.ts';
import {
  addChannel,
  chooseProtocol,
  type LessonTime,
  type ProtocolShelf,
  rolesOf,
  setHouseStyle,
  setLeader,
  setLessonTimes,
  setRoleHolders,
} from '../modules/settings/index.ts';
import type { BoardTransaction } from '../platform/database/index.ts';

/** A made-up school, with the protocol it works by. */
export interface DemonstrationSchool {
  readonly key: string;
  readonly name: string;
  readonly slug: string;
  readonly sector: 'po' | 'vo';
  readonly place: string;
  /** The protocol's own name: "demarel". */
  readonly protocol: string;
}

export interface DemonstrationBoard extends DemonstrationPeople {
  readonly name: string;
  readonly slug: string;
  readonly schools: readonly DemonstrationSchool[];
}

interface Furnishing {
  readonly board: DemonstrationBoard;
  readonly school: DemonstrationSchool;
  readonly schoolId: string;
  /** Ids by the key of the person. */
  readonly people: ReadonlyMap<string, string>;
  readonly shelf: ProtocolShelf;
  readonly now: Date;
}

/** Since when everything counts: the start of the school year. */
const since = '2025-08-01';

/** What the roles that protocols name are in a school. Those that are no single person (a team, parents) are not here. */
const behindRole: Readonly<Record<string, Role>> = {
  directie: 'director',
  directeur: 'director',
  schoolleiding: 'director',
  leidinggevende: 'leader',
  beheerders: 'page-administrator',
  bestuur: 'board-member',
  'bevoegd-gezag': 'board-member',
  'schoolleiding-of-bestuur': 'director',
  onderwijsinstelling: 'director',
};

const colours = ['#1f5f6b', '#8a3b12', '#3f5a1d', '#5b2a86', '#9c1f4a'];

/** Everything a school settles once, as a school would have settled it. */
export async function furnishSchool(tx: BoardTransaction, given: Furnishing): Promise<void> {
  const { board, school, schoolId, shelf, now } = given;
  const version = shelf.shipped.find(({ protocol }) => protocol === school.protocol);
  if (version === undefined) throw new Error(`no protocol ${school.protocol} on the shelf`);
  const caller = { boardId: tx.boardId, accountId: null };
  const { digest } = version;
  await chooseProtocol(tx, shelf, caller, { schoolId, digest, startsOn: since }, now);
  for (const { id } of rolesOf(version)) await fillRole(tx, given, id);
  await setLeaders(tx, given);
  for (const channel of channels) {
    const administrators = channel.social ? holders(given, 'page-administrator') : [];
    const { name, kind, audience, consentPurpose } = channel;
    const fields = { name, kind, audience, consentPurpose, address: null, administrators };
    await addChannel(tx, tx.boardId, schoolId, fields);
  }
  await setLessonTimes(tx, tx.boardId, schoolId, week(school.sector));
  const colour = colours[board.schools.indexOf(school) % colours.length] ?? '#1f5f6b';
  await setHouseStyle(tx, tx.boardId, schoolId, { colour });
}

async function fillRole(tx: BoardTransaction, given: Furnishing, protocolRole: string): Promise<void> {
  const role = behindRole[protocolRole];
  if (role === undefined) return;
  await setRoleHolders(tx, tx.boardId, given.schoolId, protocolRole, holders(given, role));
}

/** The first leader leads everybody who works there; the director leads the leaders. */
async function setLeaders(tx: BoardTransaction, given: Furnishing): Promise<void> {
  const [director] = holders(given, 'director');
  const leaders = holders(given, 'leader');
  const { schoolId } = given;
  for (const personId of holders(given, 'employee')) {
    const leaderId = leaders.includes(personId) ? director : (leaders[0] ?? director);
    if (leaderId === undefined || leaderId === personId) continue;
    await setLeader(tx, tx.boardId, { schoolId, personId, leaderId, startsOn: since });
  }
}

function holders({ board, school, people }: Furnishing, role: Role): readonly string[] {
  return board.people
    .filter(({ roles }) =>
      roles.some((held) => held.role === role && (held.school === school.key || held.school === null)),
    )
    .flatMap(({ key }) => people.get(key) ?? []);
}

interface UsualChannel {
  readonly name: string;
  readonly kind: ChannelKind;
  readonly audience: Audience;
  readonly consentPurpose: string;
  readonly social: boolean;
}

const channels: readonly UsualChannel[] = [
  {
    name: 'Facebookpagina',
    kind: 'facebook',
    audience: 'public',
    consentPurpose: 'sociale media',
    social: true,
  },
  { name: 'Instagram', kind: 'instagram', audience: 'public', consentPurpose: 'sociale media', social: true },
  { name: 'Website', kind: 'website', audience: 'public', consentPurpose: 'website', social: false },
  {
    name: 'Nieuwsbrief',
    kind: 'newsletter',
    audience: 'closed-group',
    consentPurpose: 'nieuwsbrief',
    social: false,
  },
  {
    name: 'Ouderportaal',
    kind: 'parent-portal',
    audience: 'closed-group',
    consentPurpose: 'ouderportaal',
    social: false,
  },
];

function week(sector: 'po' | 'vo'): readonly LessonTime[] {
  const endsAt = sector === 'po' ? '14:15' : '15:50';
  return [1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, startsAt: '08:30', endsAt, kind: 'lesson' as const },
    { weekday, startsAt: '12:00', endsAt: '12:30', kind: 'break' as const },
  ]);
}
