import type { RosterCounts } from '@plaatswijs/contract';
import type { RosterState } from '../../people/index.ts';
import type { RosterRecord } from '../formats/index.ts';
import { type Draft, type Entry, openDraft, type PlanOptions, personIn } from './draft.ts';
import { type Endings, planEndings, settleAddresses } from './plan-endings.ts';
import { takeGroup } from './plan-groups.ts';
import { takePerson } from './plan-person.ts';
import { takeRole } from './plan-roles.ts';
import { errorRow, type PlannedRow, type PlannedRows, type RosterPlan } from './roster-plan.ts';
import { differs } from './take-details.ts';

/** Compares a file with what is there, and says what would change. Changes nothing itself. */
export async function makePlan(
  state: RosterState,
  records: AsyncIterable<readonly RosterRecord[]>,
  options: PlanOptions,
  keyOf: (part: 'person' | 'guardian', key: string, record: RosterRecord) => string,
): Promise<RosterPlan> {
  const draft = openDraft(state, options);
  for await (const batch of records) for (const record of batch) take(draft, record);
  for (const { entry, schoolId, endsOn } of draft.parentPlaces.values()) {
    takeRole(draft, entry, { schoolId, role: 'parent', startsOn: null, endsOn });
  }
  settleAddresses(draft);
  return finish(draft, planEndings(draft));

  function take(into: Draft, record: RosterRecord): void {
    if (record.kind === 'group') takeGroup(into, record);
    else if (record.kind === 'person') {
      takePerson(into, record, {
        person: (key) => keyOf('person', key, record),
        guardian: (key) => keyOf('guardian', key, record),
      });
    } else if (record.kind === 'error') into.errors.push(errorRow(record));
    else into.said.partial = true;
  }
}

/** So many of those who are there may end before a person has to say that it is right. */
const manyEnd = 0.3;

function finish(draft: Draft, { known, ended }: Endings): RosterPlan {
  const lines: Line[] = draft.errors.map((row) => ({ rank: 0, row }));
  const touched = { added: [] as string[], changed: [] as string[], ended: [] as string[] };
  let same = 0;
  for (const entry of draft.entries.values()) {
    const change = changeOf(entry);
    if (change === 'add') touched.added.push(entry.personId);
    if (change === 'change') touched.changed.push(entry.personId);
    if (change === 'end') touched.ended.push(entry.personId);
    if (change === null || change === 'note') same += 1;
    if (change !== null) lines.push({ rank: change === 'end' ? 2 : 1, entry, change });
  }
  for (const [id, person] of draft.next) {
    const before = draft.people.get(id);
    if (before === undefined) draft.changes.addPeople.push(person);
    else if (differs(before, person)) draft.changes.changePeople.push(person);
  }
  const counts: RosterCounts = {
    people: {
      add: touched.added.length,
      change: touched.changed.length,
      end: touched.ended.length,
      same,
    },
    groups: groupCounts(draft),
    errors: draft.errors.length,
    notes: [...draft.entries.values()].filter(({ issues }) => issues.length > 0).length,
    endsMany: ended > 2 && ended > manyEnd * known,
  };
  return { changes: draft.changes, rows: rowsOf(draft, lines.sort(inOrder)), counts, touched };
}

function changeOf({ isNew, ends, changes, issues }: Entry): PlannedRow['change'] | null {
  if (isNew) return 'add';
  if (ends) return 'end';
  if (changes.length > 0) return 'change';
  return issues.length > 0 ? 'note' : null;
}

function rowOf(draft: Draft, entry: Entry, change: PlannedRow['change']): PlannedRow {
  const { callName, givenName, prefix, surname } = personIn(draft, entry.personId);
  return {
    part: entry.part,
    spot: entry.spot,
    change,
    personId: entry.isNew ? null : entry.personId,
    name: [callName ?? givenName, prefix, surname].filter((part) => part !== null).join(' '),
    group: entry.group,
    changes: entry.isNew ? [] : entry.changes,
    issues: entry.issues,
  };
}

function groupCounts({ changes, said }: Draft): RosterCounts['groups'] {
  const end = changes.changeGroups.filter(({ endedOn }) => endedOn !== null).length;
  const change = changes.changeGroups.length - end;
  const add = changes.addGroups.length;
  return { add, change, end, same: said.groups.size - add - change };
}

/** A line that is still to be made, or one of the file that was not understood. */
type Line = { readonly rank: 0 | 1 | 2 } & (
  | { readonly row: PlannedRow }
  | { readonly entry: Entry; readonly change: PlannedRow['change'] }
);

function rowsOf(draft: Draft, lines: readonly Line[]): PlannedRows {
  return {
    length: lines.length,
    *[Symbol.iterator]() {
      for (const line of lines) yield 'row' in line ? line.row : rowOf(draft, line.entry, line.change);
    },
  };
}

/** Errors first, then in the order of the file; who is not in it comes last. */
function inOrder(one: Line, other: Line): number {
  return one.rank - other.rank || placeOf(one) - placeOf(other);
}

function placeOf(line: Line): number {
  return ('row' in line ? line.row : line.entry).spot?.row ?? 0;
}
