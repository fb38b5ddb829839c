import type { RosterIssue, RosterPerson } from '../formats/index.ts';
import { type Draft, isOver, laterEnd } from './draft.ts';
import { matchPerson, whoItMayBe } from './match-person.ts';
import { placeInGroups } from './plan-groups.ts';
import { takeGuardians } from './plan-guardians.ts';
import { takeRole, type WishedRole } from './plan-roles.ts';
import { errorRow, type PlannedPart } from './roster-plan.ts';
import { schoolFor } from './school-for.ts';
import { takeDetails } from './take-details.ts';

/** How a key of the file is kept: two administrations in one file must not take each other's numbers. */
export interface KeysOf {
  readonly person: (key: string) => string;
  readonly guardian: (key: string) => string;
}

/** Takes a person of the file: who they are, what they are where, their groups and guardians. */
export function takePerson(draft: Draft, record: RosterPerson, keys: KeysOf): void {
  const places = placesOf(draft, record);
  if (places === 'elsewhere') return;
  const part: PlannedPart = record.places[0]?.role ?? 'person';
  const sought = { ...record, part, key: record.key === null ? null : keys.person(record.key) };
  const issues: RosterIssue[] = [...record.issues];
  if (places === 'unknown') issues.push({ column: null, code: 'unknown-school' });
  else for (const { schoolId, role } of places) draft.said.kinds.add(`${schoolId}|${role}`);
  const match = issues.length > 0 ? null : matchPerson(draft, sought);
  if (match !== null && match !== 'new' && 'issue' in match) issues.push({ column: null, code: match.issue });
  if (match !== null && match !== 'new' && 'id' in match && draft.said.people.has(match.id)) {
    issues.push({ column: null, code: 'duplicate' });
  }
  if (match === null || issues.length > 0 || places === 'unknown') {
    refuseRow(draft, record, part, whoItMayBe(draft, sought), issues);
    return;
  }
  const id = match !== 'new' && 'id' in match ? match.id : null;
  // Somebody who had left before we heard of them, we need not know.
  if (id === null && places.every(({ endsOn }) => isOver(endsOn, draft.options.on))) return;
  const entry = takeDetails(draft, id, sought, record.spot, part);
  draft.said.people.add(entry.personId);
  for (const place of places) takeRole(draft, entry, place);
  const last = lastDayOf(places);
  placeInGroups(draft, entry, record.groups, last);
  if (record.guardians !== undefined) takeGuardians(draft, entry, record, places, keys.guardian);
}

/** The last of the days on which the places end; null when one of them doesn't. */
function lastDayOf([first, ...others]: readonly WishedRole[]): string | null {
  return others.reduce((last, { endsOn }) => laterEnd(last, endsOn), first?.endsOn ?? null);
}

function placesOf(draft: Draft, { places }: RosterPerson): readonly WishedRole[] | 'unknown' | 'elsewhere' {
  const found = places.map(({ school, ...place }) => ({ ...place, schoolId: schoolFor(draft, school) }));
  if (found.some(({ schoolId }) => schoolId === 'unknown')) return 'unknown';
  const here = found.filter(({ schoolId }) => schoolId !== 'elsewhere');
  return here.length === 0 ? 'elsewhere' : here;
}

/** A row that cannot be used. Whoever it may be about is spared, and their guardians with them. */
function refuseRow(
  draft: Draft,
  record: RosterPerson,
  part: PlannedPart,
  about: readonly string[],
  issues: readonly RosterIssue[],
): void {
  const name = [record.givenName, record.prefix, record.surname].filter((word) => word).join(' ');
  draft.errors.push(errorRow({ part, spot: record.spot, name: name === '' ? null : name, issues }));
  for (const id of about) {
    draft.said.spared.add(id);
    for (const { guardianId } of draft.guardians.get(id) ?? []) draft.said.spared.add(guardianId);
  }
}
