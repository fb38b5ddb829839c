import { type RawBuilder, sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { lockPeople } from './people-version.ts';
import type { StoredGroup, StoredGuardian, StoredMember, StoredPerson, StoredRole } from './roster-state.ts';

/** Many changes at once, as an import or a demonstration makes them. Nothing in it removes anything. */
export interface PeopleChanges {
  readonly addPeople: readonly StoredPerson[];
  readonly changePeople: readonly StoredPerson[];
  readonly addRoles: readonly StoredRole[];
  readonly changeRoles: readonly Pick<StoredRole, 'id' | 'function' | 'endsOn'>[];
  readonly addGroups: readonly StoredGroup[];
  readonly changeGroups: readonly Pick<StoredGroup, 'id' | 'name' | 'source' | 'sourceKey' | 'endedOn'>[];
  readonly addMembers: readonly StoredMember[];
  readonly changeMembers: readonly Pick<StoredMember, 'id' | 'endsOn'>[];
  readonly addGuardians: readonly StoredGuardian[];
  readonly changeGuardians: readonly Pick<StoredGuardian, 'id' | 'hasCustody' | 'endsOn'>[];
}

/** How many changes there are in all; what `onProgress` counts towards. */
export function countChanges(changes: PeopleChanges): number {
  return Object.values(changes).reduce((sum, list) => sum + list.length, 0);
}

/** Rows that go to the database in one statement: few round trips, and no statement of more than a few hundred kB. */
const rowsAtOnce = 300;

type Statement = (rows: string) => RawBuilder<unknown>;

/** Stores all of it in this transaction, or nothing when it throws. */
export async function storePeopleInBulk(
  tx: BoardTransaction,
  changes: PeopleChanges,
  now: Date,
  onProgress: (done: number) => void = () => {},
): Promise<void> {
  await lockPeople(tx);
  let done = 0;
  const run = async (rows: readonly object[], statement: Statement, counts = true) => {
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const part = rows.slice(from, from + rowsAtOnce);
      await statement(JSON.stringify(part)).execute(tx);
      if (!counts) continue;
      done += part.length;
      onProgress(done);
    }
  };
  // An address or a key may move from one person to another: first everybody lets go, then everybody takes.
  await run(changes.changePeople, letGoOfAddresses, false);
  await run(changes.changePeople, changePeople);
  await run(changes.addPeople, addPeople(now));
  await run(changes.changeGroups, changeGroups);
  await run(changes.addGroups, addGroups);
  await run(changes.changeRoles, changeRoles);
  await run(changes.addRoles, addRoles);
  await run(changes.changeMembers, changeMembers);
  await run(changes.addMembers, addMembers);
  await run(changes.changeGuardians, changeGuardians);
  await run(changes.addGuardians, addGuardians);
}

const personColumns = sql`"id" uuid, "givenName" text, "callName" text, "prefix" text, "surname" text,
  "initials" text, "birthDate" date, "email" text, "source" text, "sourceKey" text`;

const letGoOfAddresses: Statement = (rows) => sql`
  update person set email = null, source = null, source_key = null
  from jsonb_to_recordset(${rows}::jsonb) as r (${personColumns})
  where person.board_id = current_board() and person.id = r.id
    and (person.email, person.source, person.source_key) is distinct from (r.email, r.source, r."sourceKey")`;

const changePeople: Statement = (rows) => sql`
  update person set given_name = r."givenName", call_name = r."callName", prefix = r.prefix, surname = r.surname,
    initials = r.initials, birth_date = r."birthDate", email = r.email, source = r.source,
    source_key = r."sourceKey"
  from jsonb_to_recordset(${rows}::jsonb) as r (${personColumns})
  where person.board_id = current_board() and person.id = r.id`;

function addPeople(now: Date): Statement {
  return (rows) => sql`
    insert into person (board_id, id, given_name, call_name, prefix, surname, initials, birth_date, email, source,
      source_key, created_at)
    select current_board(), r.id, r."givenName", r."callName", r.prefix, r.surname, r.initials, r."birthDate",
      r.email, r.source, r."sourceKey", ${now.toISOString()}::timestamptz
    from jsonb_to_recordset(${rows}::jsonb) as r (${personColumns})`;
}

const addGroups: Statement = (rows) => sql`
  insert into school_group (board_id, id, school_id, name, school_year, source, source_key, ended_on)
  select current_board(), r.id, r."schoolId", r.name, r."schoolYear", r.source, r."sourceKey", r."endedOn"
  from jsonb_to_recordset(${rows}::jsonb) as r ("id" uuid, "schoolId" uuid, "name" text, "schoolYear" integer,
    "source" text, "sourceKey" text, "endedOn" date)`;

const changeGroups: Statement = (rows) => sql`
  update school_group set name = r.name, source = r.source, source_key = r."sourceKey", ended_on = r."endedOn"
  from jsonb_to_recordset(${rows}::jsonb)
    as r ("id" uuid, "name" text, "source" text, "sourceKey" text, "endedOn" date)
  where school_group.board_id = current_board() and school_group.id = r.id`;

const addRoles: Statement = (rows) => sql`
  insert into person_role (board_id, id, person_id, school_id, role, function, starts_on, ends_on, given_by)
  select current_board(), r.id, r."personId", r."schoolId", r.role, r.function, r."startsOn", r."endsOn", r."givenBy"
  from jsonb_to_recordset(${rows}::jsonb) as r ("id" uuid, "personId" uuid, "schoolId" uuid, "role" text,
    "function" text, "startsOn" date, "endsOn" date, "givenBy" text)`;

const changeRoles: Statement = (rows) => sql`
  update person_role set function = r.function, ends_on = r."endsOn"
  from jsonb_to_recordset(${rows}::jsonb) as r ("id" uuid, "function" text, "endsOn" date)
  where person_role.board_id = current_board() and person_role.id = r.id`;

const addMembers: Statement = (rows) => sql`
  insert into group_member (board_id, id, group_id, person_id, member_as, starts_on, ends_on, given_by)
  select current_board(), r.id, r."groupId", r."personId", r."memberAs", r."startsOn", r."endsOn", r."givenBy"
  from jsonb_to_recordset(${rows}::jsonb) as r ("id" uuid, "groupId" uuid, "personId" uuid, "memberAs" text,
    "startsOn" date, "endsOn" date, "givenBy" text)`;

const changeMembers: Statement = (rows) => sql`
  update group_member set ends_on = r."endsOn"
  from jsonb_to_recordset(${rows}::jsonb) as r ("id" uuid, "endsOn" date)
  where group_member.board_id = current_board() and group_member.id = r.id`;

const addGuardians: Statement = (rows) => sql`
  insert into guardian (board_id, id, child_id, guardian_id, has_custody, starts_on, ends_on, given_by)
  select current_board(), r.id, r."childId", r."guardianId", r."hasCustody", r."startsOn", r."endsOn", r."givenBy"
  from jsonb_to_recordset(${rows}::jsonb) as r ("id" uuid, "childId" uuid, "guardianId" uuid, "hasCustody" boolean,
    "startsOn" date, "endsOn" date, "givenBy" text)`;

const changeGuardians: Statement = (rows) => sql`
  update guardian set has_custody = r."hasCustody", ends_on = r."endsOn"
  from jsonb_to_recordset(${rows}::jsonb) as r ("id" uuid, "hasCustody" boolean, "endsOn" date)
  where guardian.board_id = current_board() and guardian.id = r.id`;
