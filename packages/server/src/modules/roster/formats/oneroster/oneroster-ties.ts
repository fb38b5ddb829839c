import { dateOf } from '../cells.ts';
import type { RosterError, RosterGroup, RosterPlace, RosterRecord } from '../roster-record.ts';
import { listOf, type OneRosterFiles, type OneRosterRow, readOneRosterTable } from './oneroster-table.ts';

/** What the other files say about users, by `sourcedId` of the user. */
export interface OneRosterTies {
  /** What a school is found by: its BRIN (identifier) or its name. By `sourcedId` of the organisation. */
  readonly schools: ReadonlyMap<string, string>;
  readonly places: Map<string, RosterPlace[]>;
  /** Users who are somebody's parent or guardian. */
  readonly guardians: ReadonlySet<string>;
  readonly groups: ReadonlyMap<string, RosterGroup>;
  readonly members: ReadonlyMap<string, { readonly ref: string; readonly memberAs: 'pupil' | 'teacher' }[]>;
  readonly birthDates: ReadonlyMap<string, { readonly text: string; readonly row: number }>;
  /** What was wrong in these files. */
  readonly errors: readonly RosterRecord[];
}

/** Roles of the standard that are staff here, with the function they stand for. */
const functions: Readonly<Record<string, string | null>> = {
  teacher: 'leerkracht',
  principal: 'directeur',
  aide: 'onderwijsassistent',
  counselor: 'begeleider',
  proctor: null,
  siteAdministrator: null,
  systemAdministrator: null,
  districtAdministrator: null,
};

/** Reads everything but the users themselves. */
export async function readOneRosterTies(files: OneRosterFiles, today: string): Promise<OneRosterTies> {
  const errors: RosterRecord[] = [];
  const schools = await readSchools(files);
  const roles = await readRoles(files, schools, errors);
  const groups = await readGroups(files, schools);
  const members = await readMembers(files, groups, today, errors);
  return { schools, ...roles, groups, members, birthDates: await readBirthDates(files), errors };
}

async function readSchools(files: OneRosterFiles): Promise<ReadonlyMap<string, string>> {
  const schools = new Map<string, string>();
  for await (const org of readOneRosterTable(files, 'orgs.csv', ['sourcedId', 'name', 'type'])) {
    const [id, name] = [org.get('sourcedId'), org.get('identifier') ?? org.get('name')];
    if (id !== null && name !== null && org.get('type') === 'school') schools.set(id, name);
  }
  return schools;
}

async function readRoles(
  files: OneRosterFiles,
  schools: ReadonlyMap<string, string>,
  errors: RosterRecord[],
) {
  const places = new Map<string, RosterPlace[]>();
  const guardians = new Set<string>();
  const needed = ['userSourcedId', 'role', 'orgSourcedId'];
  for await (const row of readOneRosterTable(files, 'roles.csv', needed)) {
    const user = row.get('userSourcedId');
    if (user === null || row.get('status') === 'tobedeleted') continue;
    addRole(row.get('role') ?? '', row.get('orgSourcedId') ?? '', user, row);
  }
  function addRole(role: string, org: string, user: string, row: OneRosterRow) {
    if (role === 'parent' || role === 'guardian') guardians.add(user);
    const place = placeOf(role, org, schools, row);
    if (place === null) return;
    if (place === 'unknown-school') {
      errors.push(errorAt('roles.csv', row.row, 'orgSourcedId', place));
      return;
    }
    const list = places.get(user);
    if (list === undefined) places.set(user, [place]);
    else list.push(place);
  }
  return { places, guardians };
}

/** What a role means here; null for what is no matter of ours. */
export function placeOf(
  role: string,
  org: string,
  schools: ReadonlyMap<string, string>,
  row: OneRosterRow,
): RosterPlace | 'unknown-school' | null {
  if (role !== 'student' && !Object.hasOwn(functions, role)) return null;
  const school = schools.get(org);
  // A role at the district is no role at a school; those of the board are given by people.
  if (school === undefined) return role === 'districtAdministrator' ? null : 'unknown-school';
  const [startsOn, endsOn] = [dateOf(row.get('beginDate')), dateOf(row.get('endDate'))];
  if (role === 'student') return { role: 'pupil', school, startsOn, endsOn };
  return { role: 'employee', school, function: functions[role] ?? null, startsOn, endsOn };
}

async function readGroups(files: OneRosterFiles, schools: ReadonlyMap<string, string>) {
  const years = new Map<string, number>();
  for await (const session of readOneRosterTable(files, 'academicsessions.csv', ['sourcedId'])) {
    // The standard names a school year after the year it ends in.
    const year = Number(session.get('schoolYear')) - 1;
    const id = session.get('sourcedId');
    if (id !== null && year >= 2000 && year <= 2200) years.set(id, year);
  }
  const groups = new Map<string, RosterGroup>();
  const needed = ['sourcedId', 'title', 'schoolSourcedId'];
  for await (const row of readOneRosterTable(files, 'classes.csv', needed)) {
    const [ref, name] = [row.get('sourcedId'), row.get('title')];
    const school = schools.get(row.get('schoolSourcedId') ?? '');
    if (ref === null || name === null || school === undefined || row.get('status') === 'tobedeleted')
      continue;
    const schoolYear = listOf(row.get('termSourcedIds')).map((id) => years.get(id) ?? null)[0] ?? null;
    const spot = { file: 'classes.csv', row: row.row };
    groups.set(ref, { kind: 'group', spot, ref, school, name: name.slice(0, 60), schoolYear });
  }
  return groups;
}

async function readMembers(
  files: OneRosterFiles,
  groups: ReadonlyMap<string, RosterGroup>,
  today: string,
  errors: RosterRecord[],
) {
  const members = new Map<string, { ref: string; memberAs: 'pupil' | 'teacher' }[]>();
  const needed = ['classSourcedId', 'userSourcedId', 'role'];
  for await (const row of readOneRosterTable(files, 'enrollments.csv', needed)) {
    const [ref, user, role] = [row.get('classSourcedId'), row.get('userSourcedId'), row.get('role')];
    if (ref === null || user === null || row.get('status') === 'tobedeleted') continue;
    if (role !== 'student' && role !== 'teacher') continue;
    if ((dateOf(row.get('endDate')) ?? today) < today) continue;
    if (!groups.has(ref)) {
      errors.push(errorAt('enrollments.csv', row.row, 'classSourcedId', 'unknown-group'));
      continue;
    }
    const member = { ref, memberAs: role === 'student' ? ('pupil' as const) : ('teacher' as const) };
    const list = members.get(user);
    if (list === undefined) members.set(user, [member]);
    else if (!list.some((other) => other.ref === ref && other.memberAs === member.memberAs))
      list.push(member);
  }
  return members;
}

async function readBirthDates(files: OneRosterFiles) {
  const dates = new Map<string, { text: string; row: number }>();
  for await (const row of readOneRosterTable(files, 'demographics.csv', ['sourcedId'])) {
    const [user, text] = [row.get('sourcedId'), row.get('birthDate') ?? row.get('birthdate')];
    if (user !== null && text !== null) dates.set(user, { text, row: row.row });
  }
  return dates;
}

function errorAt(
  file: string,
  row: number,
  column: string,
  code: 'unknown-school' | 'unknown-group',
): RosterError {
  return { kind: 'error', spot: { file, row }, part: 'person', name: null, issues: [{ column, code }] };
}
