import { dateOf, emailOf, yesNoOf } from '../cells.ts';
import { isPrefix, splitSurname } from '../names.ts';
import {
  type RosterFile,
  type RosterGuardian,
  type RosterIssue,
  type RosterNames,
  type RosterRecord,
  UnreadableRoster,
} from '../roster-record.ts';
import { unzipFiles } from '../zip-files.ts';
import { listOf, type OneRosterFiles, type OneRosterRow, readOneRosterTable } from './oneroster-table.ts';
import { type OneRosterTies, placeOf, readOneRosterTies } from './oneroster-ties.ts';

const recordsAtOnce = 500;

const ours: ReadonlySet<string> = new Set([
  'manifest.csv',
  'orgs.csv',
  'academicsessions.csv',
  'users.csv',
  'roles.csv',
  'classes.csv',
  'enrollments.csv',
  'demographics.csv',
]);

/** The groups and people of a OneRoster 1.2 set of CSV files (1.1 is read too), with guardians as agents. */
export async function* readOneRoster(
  zip: RosterFile,
  today: string,
): AsyncGenerator<readonly RosterRecord[]> {
  const files = await openSet(zip);
  const ties = await readOneRosterTies(files, today);
  const first: RosterRecord[] = [...ties.groups.values(), ...ties.errors];
  if (await isDelta(files)) first.push({ kind: 'partial' });
  yield first;
  const users = await readUsers(files, ties);
  let batch: RosterRecord[] = [];
  for (const user of users.values()) {
    if (!ties.places.has(user.id)) continue;
    batch.push(...personOf(user, users, ties, today));
    if (batch.length < recordsAtOnce) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

async function openSet(zip: RosterFile): Promise<OneRosterFiles> {
  const plain = (name: string) => name.replace(/^.*\//, '').toLowerCase();
  const files = await unzipFiles(zip, (name) => ours.has(plain(name)));
  const set = new Map([...files].map(([name, file]) => [plain(name), file]));
  for (const needed of ['orgs.csv', 'users.csv']) {
    if (!set.has(needed)) throw new UnreadableRoster('missing-file', needed);
  }
  return set;
}

async function isDelta(files: OneRosterFiles): Promise<boolean> {
  for await (const row of readOneRosterTable(files, 'manifest.csv', ['propertyName', 'value'])) {
    if (row.get('propertyName') === 'file.users' && row.get('value') === 'delta') return true;
  }
  return false;
}

/** A user as the file has them, with only what we read. */
interface User {
  readonly id: string;
  readonly row: number;
  readonly names: RosterNames;
  readonly agents: readonly string[];
  readonly hasCustody: boolean | undefined;
  readonly leftOn: string | null;
  readonly issues: RosterIssue[];
}

async function readUsers(files: OneRosterFiles, ties: OneRosterTies): Promise<ReadonlyMap<string, User>> {
  const users = new Map<string, User>();
  for await (const row of readOneRosterTable(files, 'users.csv', ['sourcedId', 'givenName', 'familyName'])) {
    const id = row.get('sourcedId');
    const issues: RosterIssue[] = [];
    if (id === null) issues.push({ column: 'sourcedId', code: 'missing-key' });
    if (id !== null && users.has(id)) issues.push({ column: 'sourcedId', code: 'duplicate' });
    // A user without a key, or with one that is taken, is kept under a name no key can have, to be shown as an error.
    const under = issues.length === 0 && id !== null ? id : ` ${row.row}`;
    users.set(under, readUser(under, row, issues));
    addPlaceOfOlderVersion(row, under, ties);
    if (issues.length > 0 && !ties.places.has(under)) {
      ties.places.set(under, [{ role: 'pupil', school: null, startsOn: null, endsOn: null }]);
    }
  }
  return users;
}

/** In version 1.1 the role and the schools of a user stand in the same row. */
function addPlaceOfOlderVersion(row: OneRosterRow, id: string, ties: OneRosterTies): void {
  const role = row.get('role');
  if (role === null || ties.places.has(id)) return;
  const places = listOf(row.get('orgSourcedIds')).flatMap((org) => {
    const place = placeOf(role, org, ties.schools, row);
    return place === null || place === 'unknown-school' ? [] : [place];
  });
  if (places.length > 0) ties.places.set(id, places);
}

function readUser(id: string, row: OneRosterRow, issues: RosterIssue[]): User {
  const custody = yesNoOf(row.get('metadata.gezag') ?? row.get('metadata.custody'));
  if (custody === undefined) issues.push({ column: 'metadata.gezag', code: 'unknown-custody' });
  return {
    id,
    row: row.row,
    names: namesOf(row, issues),
    agents: listOf(row.get('agentSourcedIds')),
    hasCustody: custody ?? undefined,
    leftOn:
      row.get('status') === 'tobedeleted' ? (dateOf(row.get('dateLastModified')) ?? '2000-01-01') : null,
    issues,
  };
}

function namesOf(row: OneRosterRow, issues: RosterIssue[]): RosterNames {
  const [given, family] = [row.get('givenName'), row.get('familyName')];
  if (given === null) issues.push({ column: 'givenName', code: 'missing-name' });
  if (family === null) issues.push({ column: 'familyName', code: 'missing-name' });
  const call = row.get('preferredGivenName');
  const middle = row.get('middleName');
  const address = row.get('email');
  const email = address === null ? null : emailOf(address);
  if (address !== null && email === null) issues.push({ column: 'email', code: 'impossible-email' });
  // The standard has no place for a tussenvoegsel: Dutch exports put it in the middle name or before the family name.
  const split = splitSurname(family ?? '');
  const inMiddle = middle !== null && isPrefix(middle);
  return {
    givenName: given?.slice(0, 80) ?? '',
    callName: call === given ? null : (call?.slice(0, 80) ?? null),
    prefix: inMiddle ? middle : split.prefix,
    surname: (inMiddle ? (family ?? '') : split.surname).slice(0, 120),
    email,
  };
}

function personOf(
  user: User,
  users: ReadonlyMap<string, User>,
  ties: OneRosterTies,
  today: string,
): readonly RosterRecord[] {
  const places = ties.places.get(user.id) ?? [];
  const isPupil = places.some(({ role }) => role === 'pupil');
  const spot = { file: 'users.csv', row: user.row };
  const errors: RosterRecord[] = [];
  const issues = [...user.issues];
  const birthDate = isPupil ? birthDateOf(user.id, ties, today, issues) : undefined;
  const guardians = isPupil ? guardiansOf(user, users, ties, errors) : undefined;
  return [
    {
      kind: 'person',
      spot,
      key: user.id.startsWith(' ') ? null : user.id,
      ...user.names,
      ...(birthDate === undefined ? {} : { birthDate }),
      places: places.map((place) => ({ ...place, endsOn: user.leftOn ?? place.endsOn })),
      groups: ties.members.get(user.id) ?? [],
      ...(guardians === undefined ? {} : { guardians, guardiansPartial: errors.length > 0 }),
      issues,
    },
    ...errors,
  ];
}

function birthDateOf(id: string, { birthDates }: OneRosterTies, today: string, issues: RosterIssue[]) {
  const found = birthDates.get(id);
  if (found === undefined) return null;
  const day = dateOf(found.text);
  if (day !== null && day <= today && day >= '1910') return day;
  issues.push({ column: 'demographics.csv: birthDate', code: 'impossible-date' });
  return null;
}

/** The agents of a pupil who have the role of parent or guardian; undefined when the set has no such people at all. */
function guardiansOf(
  user: User,
  users: ReadonlyMap<string, User>,
  { guardians }: OneRosterTies,
  errors: RosterRecord[],
): readonly RosterGuardian[] | undefined {
  if (guardians.size === 0) return undefined;
  return user.agents.flatMap((id): readonly RosterGuardian[] => {
    const agent = users.get(id);
    if (agent !== undefined && !guardians.has(id)) return [];
    if (agent === undefined || agent.issues.length > 0) {
      const spot = { file: 'users.csv', row: agent?.row ?? user.row };
      const issues: readonly RosterIssue[] = agent?.issues ?? [
        { column: 'agentSourcedIds', code: 'unknown-guardian' },
      ];
      errors.push({ kind: 'error', spot, part: 'guardian', name: agent?.names.surname ?? null, issues });
      return [];
    }
    const { hasCustody } = agent;
    return [{ ...agent.names, key: id, ...(hasCustody === undefined ? {} : { hasCustody }) }];
  });
}
