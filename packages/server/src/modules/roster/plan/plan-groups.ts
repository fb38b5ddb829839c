import { newId } from '../../../platform/ids/index.ts';
import type { StoredGroup } from '../../people/index.ts';
import { foldName, type RosterGroup } from '../formats/index.ts';
import { type Draft, type Entry, indexGroup, isOver, notBefore, noteChange } from './draft.ts';
import { errorRow } from './roster-plan.ts';
import { schoolFor } from './school-for.ts';

/** Takes a group of the file: found by its key, else by its name in that school year, else new. */
export function takeGroup(draft: Draft, record: RosterGroup): void {
  const schoolId = schoolFor(draft, record.school);
  if (schoolId === 'elsewhere') return;
  if (schoolId === 'unknown') {
    const { spot, name } = record;
    draft.errors.push(
      errorRow({ part: 'group', spot, name, issues: [{ column: null, code: 'unknown-school' }] }),
    );
    return;
  }
  const schoolYear = record.schoolYear ?? draft.options.schoolYear;
  // A key may come back next year for the next class of the same teacher; that is another group.
  const sourceKey = `${schoolYear}:${record.ref}`;
  const known =
    draft.groupsByKey.get(`${schoolId}|${sourceKey}`) ??
    draft.groupsByName.get(`${schoolId}|${schoolYear}|${foldName(record.name)}`);
  const before = known === undefined ? undefined : draft.groups.get(known);
  const group: StoredGroup = {
    id: before?.id ?? newId(),
    schoolId,
    name: record.name,
    schoolYear,
    source: draft.options.source,
    sourceKey,
    endedOn: null,
  };
  draft.groupOfRef.set(record.ref, group.id);
  // Two names in a file that are one when folded: the first stands.
  if (draft.said.groups.has(group.id)) return;
  draft.said.groups.add(group.id);
  draft.groups.set(group.id, group);
  if (before === undefined) draft.changes.addGroups.push(group);
  else if (differs(before, group)) draft.changes.changeGroups.push(group);
  indexGroup(draft, group);
}

function differs(before: StoredGroup, after: StoredGroup): boolean {
  return (['name', 'source', 'sourceKey', 'endedOn'] as const).some(
    (field) => before[field] !== after[field],
  );
}

/** Places a person in the groups the file names. What they are no longer in is ended when the whole file is heard. */
export function placeInGroups(
  draft: Draft,
  entry: Entry,
  groups: readonly { readonly ref: string; readonly memberAs: 'pupil' | 'teacher' }[],
  endsOn: string | null,
): void {
  const { on } = draft.options;
  const said = draft.said.members.get(entry.personId) ?? new Set<string>();
  draft.said.members.set(entry.personId, said);
  for (const { ref, memberAs } of groups) {
    const groupId = draft.groupOfRef.get(ref);
    if (groupId === undefined) continue;
    draft.said.memberKinds.add(memberAs);
    const key = `${groupId}|${memberAs}`;
    if (said.has(key)) continue;
    said.add(key);
    const name = draft.groups.get(groupId)?.name ?? null;
    entry.group ??= name;
    const mine = draft.members.get(entry.personId) ?? [];
    const known = mine.findLast((member) => member.groupId === groupId && member.memberAs === memberAs);
    if (known !== undefined && !isOver(known.endsOn, on)) {
      const ends = notBefore(endsOn, known.startsOn);
      if (known.givenBy === 'person' || known.endsOn === ends) continue;
      draft.changes.changeMembers.push({ id: known.id, endsOn: ends });
      noteChange(entry, { field: 'group', from: name, to: ends === null ? name : `${name} ${ends}` });
    } else if (!isOver(endsOn, on)) {
      draft.changes.addMembers.push({
        id: newId(),
        groupId,
        personId: entry.personId,
        memberAs,
        startsOn: on,
        endsOn: notBefore(endsOn, on),
        givenBy: 'roster',
      });
      noteChange(entry, { field: 'group', from: null, to: name });
    }
  }
}
