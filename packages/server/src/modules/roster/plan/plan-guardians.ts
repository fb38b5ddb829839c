import { newId } from '../../../platform/ids/index.ts';
import type { StoredGuardian } from '../../people/index.ts';
import type { RosterGuardian, RosterPerson } from '../formats/index.ts';
import { type Draft, type Entry, isOver, laterEnd, nameKey, noteChange, personIn } from './draft.ts';
import { ownerOf } from './match-person.ts';
import type { WishedRole } from './plan-roles.ts';
import { takeDetails } from './take-details.ts';

/** Takes the guardians of a child: who they are, whether they have custody, and that they are parents at the school. */
export function takeGuardians(
  draft: Draft,
  child: Entry,
  record: RosterPerson,
  places: readonly WishedRole[],
  keyOf: (key: string) => string,
): void {
  const { on } = draft.options;
  const known = draft.guardians.get(child.personId) ?? [];
  const running = known.filter(({ endsOn }) => !isOver(endsOn, on));
  const named = new Set<string>();
  for (const guardian of record.guardians ?? []) {
    const entry = takeGuardian(draft, guardian, record, running, named, keyOf);
    if (entry === null || named.has(entry.personId) || entry.personId === child.personId) continue;
    named.add(entry.personId);
    tie(draft, child, entry.personId, guardian, running);
    for (const { schoolId, role, endsOn } of places) {
      if (role === 'pupil') wishParent(draft, entry, schoolId, endsOn);
    }
  }
  for (const { schoolId, role } of places) if (role === 'pupil') draft.said.kinds.add(`${schoolId}|parent`);
  if (record.guardiansPartial !== true) untie(draft, child, running, named);
  else for (const { guardianId } of running) draft.said.spared.add(guardianId);
}

/** Finds or makes the guardian: by key, by address, or as the guardian of that name this child has already. */
function takeGuardian(
  draft: Draft,
  guardian: RosterGuardian,
  { spot }: RosterPerson,
  running: readonly StoredGuardian[],
  named: ReadonlySet<string>,
  keyOf: (key: string) => string,
): Entry | null {
  const key = guardian.key === null ? null : keyOf(guardian.key);
  const byKey = key === null ? undefined : draft.byKey.get(key);
  const sameName = running.find(
    ({ guardianId }) => !named.has(guardianId) && nameKey(personIn(draft, guardianId)) === nameKey(guardian),
  );
  const id = byKey ?? ownerOf(draft, { ...guardian, part: 'guardian' }) ?? sameName?.guardianId ?? null;
  const heard = id === null ? undefined : draft.entries.get(id);
  if (heard === undefined) return takeDetails(draft, id, { ...guardian, key }, spot, 'guardian');
  // Named before, with another child or as an employee: what was said first stands; only an address is added.
  const { email = null } = guardian;
  const person = personIn(draft, heard.personId);
  if (email !== null && person.email === null && !draft.emailWishes.some(({ entry }) => entry === heard)) {
    draft.emailWishes.push({ entry: heard, email });
  }
  return heard;
}

function tie(
  draft: Draft,
  child: Entry,
  guardianId: string,
  { hasCustody }: RosterGuardian,
  running: readonly StoredGuardian[],
): void {
  const link = running.find((other) => other.guardianId === guardianId);
  if (link === undefined) {
    draft.changes.addGuardians.push({
      id: newId(),
      childId: child.personId,
      guardianId,
      hasCustody: hasCustody ?? null,
      startsOn: draft.options.on,
      endsOn: null,
      givenBy: 'roster',
    });
    if (!child.isNew) noteChange(child, { field: 'guardian', from: null, to: nameOf(draft, guardianId) });
    return;
  }
  if (link.givenBy === 'person') return;
  const custody = hasCustody ?? link.hasCustody;
  if (custody === link.hasCustody && link.endsOn === null) return;
  draft.changes.changeGuardians.push({ id: link.id, hasCustody: custody, endsOn: null });
  const said = (value: boolean | null) => (value === null ? null : value ? 'yes' : 'no');
  noteChange(child, { field: 'custody', from: said(link.hasCustody), to: said(custody) });
}

/** The file no longer names them: today is the last day they count as guardian of this child. */
function untie(
  draft: Draft,
  child: Entry,
  running: readonly StoredGuardian[],
  named: ReadonlySet<string>,
): void {
  const { on } = draft.options;
  for (const link of running) {
    if (named.has(link.guardianId) || link.givenBy === 'person' || link.endsOn !== null) continue;
    draft.changes.changeGuardians.push({ id: link.id, hasCustody: link.hasCustody, endsOn: on });
    noteChange(child, { field: 'guardian', from: nameOf(draft, link.guardianId), to: null });
  }
}

/** A parent is one as long as one of the children is there. */
function wishParent(draft: Draft, entry: Entry, schoolId: string, endsOn: string | null): void {
  const key = `${entry.personId}|${schoolId}`;
  const wish = draft.parentPlaces.get(key);
  if (wish === undefined) draft.parentPlaces.set(key, { entry, schoolId, endsOn });
  else wish.endsOn = laterEnd(wish.endsOn, endsOn);
}

function nameOf(draft: Draft, id: string): string {
  const { callName, givenName, prefix, surname } = personIn(draft, id);
  return [callName ?? givenName, prefix, surname].filter((part) => part !== null).join(' ');
}
