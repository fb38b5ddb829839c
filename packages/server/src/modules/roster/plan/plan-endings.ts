import { type Draft, type Entry, newEntry, noteChange, personIn, roleKey } from './draft.ts';

/** How many people of those in question were there, and how many of them would end. */
export interface Endings {
  readonly known: number;
  readonly ended: number;
}

/**
 * Ends what an earlier import began and this file no longer holds: roles at the schools and of the kinds the file is
 * about, with their places in groups. Today is the last day. Nobody is removed.
 */
export function planEndings(draft: Draft): Endings {
  if (draft.said.partial) return { known: 0, ended: 0 };
  const { on } = draft.options;
  const known = new Set<string>();
  const ended = new Set<string>();
  for (const [key, { id, personId, schoolId, role, function: function_, endsOn }] of draft.rosterRoles) {
    if (!draft.said.kinds.has(`${schoolId}|${role}`) || (endsOn !== null && endsOn < on)) continue;
    known.add(personId);
    if (draft.said.roles.has(key) || draft.said.spared.has(personId) || endsOn !== null) continue;
    draft.changes.changeRoles.push({ id, function: function_, endsOn: on });
    const entry = entryFor(draft, personId, role);
    noteChange(entry, { field: 'role', from: role, to: null });
    if (stays(draft, personId)) continue;
    entry.ends = true;
    ended.add(personId);
  }
  endMemberships(draft, ended);
  endGroups(draft);
  return { known: known.size, ended: ended.size };
}

/** Whether the file has another role for somebody. */
function stays(draft: Draft, personId: string): boolean {
  if (draft.said.people.has(personId)) return true;
  return [...draft.said.kinds].some((kind) => {
    const [schoolId = '', role = ''] = kind.split('|');
    return draft.said.roles.has(roleKey(personId, schoolId, role));
  });
}

function entryFor(draft: Draft, personId: string, role: string): Entry {
  const found = draft.entries.get(personId);
  if (found !== undefined) return found;
  const part = role === 'pupil' || role === 'employee' ? role : role === 'parent' ? 'guardian' : 'person';
  const entry = newEntry({ personId, part, spot: null, isNew: false });
  draft.entries.set(personId, entry);
  return entry;
}

/** Places in groups of who left, and of who the file has in other groups now. */
function endMemberships(draft: Draft, ended: ReadonlySet<string>): void {
  const { on } = draft.options;
  for (const [personId, members] of draft.members) {
    const said = draft.said.members.get(personId);
    for (const { id, groupId, memberAs, endsOn, givenBy } of members) {
      if (givenBy !== 'roster' || endsOn !== null) continue;
      const moved =
        said !== undefined && draft.said.memberKinds.has(memberAs) && !said.has(`${groupId}|${memberAs}`);
      if (!moved && !ended.has(personId)) continue;
      draft.changes.changeMembers.push({ id, endsOn: on });
      if (moved) {
        const name = draft.groups.get(groupId)?.name ?? null;
        noteChange(entryFor(draft, personId, memberAs), { field: 'group', from: name, to: null });
      }
    }
  }
}

/** Groups an import made that no file names any more, at the schools whose groups this file has. */
function endGroups(draft: Draft): void {
  const { on, schoolYear } = draft.options;
  const schools = new Set([...draft.said.groups].map((id) => draft.groups.get(id)?.schoolId));
  for (const group of draft.groups.values()) {
    const { id, schoolId, source, endedOn } = group;
    if (source === null || endedOn !== null || draft.said.groups.has(id) || !schools.has(schoolId)) continue;
    // A group of next year may come from somewhere else.
    if (group.schoolYear > schoolYear) continue;
    draft.changes.changeGroups.push({ ...group, endedOn: on });
  }
}

/** Gives addresses to who asked for them: first everybody lets go of what they had, then they are given in order. */
export function settleAddresses(draft: Draft): void {
  const owners = new Map<string, string>();
  for (const { id, email } of draft.people.values()) if (email !== null) owners.set(email, id);
  const changing = draft.emailWishes.filter(
    ({ entry, email }) => personIn(draft, entry.personId).email !== email,
  );
  const allowed = changing.filter(({ entry }) => {
    const had = personIn(draft, entry.personId).email;
    if (had === null || !draft.beyond.has(entry.personId)) return true;
    entry.issues.push({ column: 'email', code: 'email-protected' });
    return false;
  });
  for (const { entry } of allowed) {
    const had = personIn(draft, entry.personId).email;
    if (had !== null) owners.delete(had);
  }
  for (const { entry, email } of allowed) {
    const person = personIn(draft, entry.personId);
    const owner = owners.get(email);
    const given = owner === undefined || owner === person.id ? email : null;
    if (given === null) entry.issues.push({ column: 'email', code: 'email-in-use' });
    const kept = given ?? (person.email !== null && !owners.has(person.email) ? person.email : null);
    if (kept !== null) owners.set(kept, person.id);
    if (kept === person.email) continue;
    draft.next.set(person.id, { ...person, email: kept });
    noteChange(entry, { field: 'email', from: person.email, to: kept });
  }
}
