import { strToU8, zipSync } from 'fflate';
import type { DemonstrationBoard, DemonstrationPerson } from '../demonstration.ts';
import { csvText } from './csv-text.ts';

type Rows = readonly (readonly (string | null)[])[];

const roles = { pupil: 'student', parent: 'parent', employee: 'teacher' } as const;
type RosterRole = keyof typeof roles;

/** The whole board as the files of a OneRoster 1.2 set (bulk), by file name. */
export function writeOneRoster(board: DemonstrationBoard): Readonly<Record<string, string>> {
  const people = board.people.filter((person) => person.roles.some(({ role }) => Object.hasOwn(roles, role)));
  const files: Readonly<Record<string, Rows>> = {
    'manifest.csv': [
      ['propertyName', 'value'],
      ['manifest.version', '1.0'],
      ['oneroster.version', '1.2'],
      ...['orgs', 'academicSessions', 'users', 'roles', 'classes', 'enrollments', 'demographics'].map(
        (name) => [`file.${name}`, 'bulk'],
      ),
    ],
    'orgs.csv': [
      words('sourcedId status dateLastModified name type identifier parentSourcedId'),
      ['board', null, null, board.name, 'district', null, null],
      ...board.schools.map(({ key, name, brin }) => [key, null, null, name, 'school', brin, 'board']),
    ],
    'academicSessions.csv': sessionRows(board),
    'users.csv': userRows(board, people),
    'roles.csv': roleRows(people),
    'classes.csv': classRows(board),
    'enrollments.csv': enrollmentRows(board, people),
    'demographics.csv': [
      words('sourcedId status dateLastModified birthDate sex'),
      ...people
        .filter(({ birthDate }) => birthDate !== null)
        .map((person) => [person.key, null, null, person.birthDate, null]),
    ],
  };
  return Object.fromEntries(Object.entries(files).map(([name, rows]) => [name, csvText(rows, ',')]));
}

/** The set as the zip it travels in. */
export function oneRosterZip(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function words(text: string): readonly string[] {
  return text.split(' ');
}

function sessionRows({ schoolYear }: DemonstrationBoard): Rows {
  return [
    words('sourcedId status dateLastModified title type startDate endDate parentSourcedId schoolYear'),
    [
      'year',
      null,
      null,
      `${schoolYear}-${schoolYear + 1}`,
      'schoolYear',
      `${schoolYear}-08-01`,
      `${schoolYear + 1}-07-31`,
      null,
      String(schoolYear + 1),
    ],
  ];
}

function userRows({ people: all }: DemonstrationBoard, people: readonly DemonstrationPerson[]): Rows {
  const custody = new Map(
    all.flatMap(({ guardians }) => guardians.map(({ key, hasCustody }) => [key, hasCustody])),
  );
  const said = (key: string) => {
    const value = custody.get(key) ?? null;
    return value === null ? null : value ? 'ja' : 'nee';
  };
  return [
    words(
      'sourcedId status dateLastModified enabledUser username userIds givenName familyName middleName identifier email sms phone agentSourcedIds grades password preferredGivenName metadata.gezag',
    ),
    ...people.map(({ key, givenName, callName, prefix, surname, email, guardians }) => [
      key,
      null,
      null,
      'true',
      key,
      null,
      givenName,
      surname,
      prefix,
      null,
      email,
      null,
      null,
      guardians.map((guardian) => guardian.key).join(','),
      null,
      null,
      callName,
      said(key),
    ]),
  ];
}

function roleRows(people: readonly DemonstrationPerson[]): Rows {
  return [
    words('sourcedId status dateLastModified userSourcedId roleType role beginDate endDate orgSourcedId'),
    ...people.flatMap(({ key, roles: held }) =>
      held
        .filter(({ role }) => Object.hasOwn(roles, role))
        .map(({ role, school, startsOn }, at) => [
          `${key}-r${at}`,
          null,
          null,
          key,
          at === 0 ? 'primary' : 'secondary',
          roles[role as RosterRole],
          startsOn,
          null,
          school,
        ]),
    ),
  ];
}

function classRows({ groups }: DemonstrationBoard): Rows {
  return [
    words(
      'sourcedId status dateLastModified title grades courseSourcedId classCode classType location schoolSourcedId termSourcedIds subjects subjectCodes periods',
    ),
    ...groups.map(({ key, name, school }) => [
      key,
      null,
      null,
      name,
      null,
      'course',
      null,
      'homeroom',
      null,
      school,
      'year',
      null,
      null,
      null,
    ]),
  ];
}

function enrollmentRows(board: DemonstrationBoard, people: readonly DemonstrationPerson[]): Rows {
  const schools = new Map(board.groups.map(({ key, school }) => [key, school]));
  return [
    words(
      'sourcedId status dateLastModified classSourcedId schoolSourcedId userSourcedId role primary beginDate endDate',
    ),
    ...people.flatMap(({ key, groups }) =>
      groups.map(({ group, memberAs }) => [
        `${key}-${group}`,
        null,
        null,
        group,
        schools.get(group) ?? null,
        key,
        memberAs === 'pupil' ? 'student' : 'teacher',
        null,
        null,
        null,
      ]),
    ),
  ];
}
