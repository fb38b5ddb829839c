import { newId } from '../../../platform/ids/index.ts';
import type { PersonDetails, StoredPerson } from '../../people/index.ts';
import type { RosterNames, RosterSpot } from '../formats/index.ts';
import { type Draft, type Entry, nameKey, newEntry, personIn } from './draft.ts';
import type { FieldChange, PlannedPart } from './roster-plan.ts';

const nameFields = ['givenName', 'callName', 'prefix', 'surname', 'initials', 'birthDate'] as const;

interface Details extends RosterNames {
  readonly key: string | null;
  readonly birthDate?: string | null;
}

/** Writes down what the file says of a person, and who they are: somebody known, or somebody new. */
export function takeDetails(
  draft: Draft,
  id: string | null,
  details: Details,
  spot: RosterSpot,
  part: PlannedPart,
): Entry {
  // Heard before in this file, as the guardian of a child: what was said first stands.
  const heard = id === null ? undefined : draft.entries.get(id);
  if (heard !== undefined) return heard;
  const before = id === null ? null : personIn(draft, id);
  const person = merged(draft, before, details);
  const { email = null } = details;
  const entry = newEntry({ personId: person.id, part, spot, isNew: before === null });
  if (before !== null) entry.changes.push(...nameChanges(before, person));
  draft.entries.set(person.id, entry);
  if (before === null || differs(before, person)) {
    // First the indexes: one that is made now takes in everybody who is there already.
    index(draft, before, person);
    draft.next.set(person.id, person);
  }
  if (email !== null && email !== before?.email) {
    draft.emailWishes.push({ entry, email });
    // Who comes later in the file with this address and name is this person.
    if (!draft.byEmail.has(email)) draft.byEmail.set(email, person.id);
  }
  return entry;
}

function nameChanges(before: StoredPerson, after: StoredPerson): readonly FieldChange[] {
  return nameFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, from: before[field], to: after[field] }));
}

/** What the file says over what we had. An empty cell takes away part of a name, never a birth date or an address. */
function merged(draft: Draft, before: StoredPerson | null, details: Details): StoredPerson {
  const had: PersonDetails = before ?? {
    givenName: '',
    callName: null,
    prefix: null,
    surname: '',
    initials: null,
    birthDate: null,
    email: null,
  };
  const { source } = draft.options;
  const keyed = details.key !== null || before === null;
  return {
    id: before?.id ?? newId(),
    givenName: details.givenName,
    callName: details.callName === undefined ? had.callName : details.callName,
    prefix: details.prefix === undefined ? had.prefix : details.prefix,
    surname: details.surname,
    initials: details.initials === undefined ? had.initials : details.initials,
    birthDate: details.birthDate ?? had.birthDate,
    email: had.email,
    source: keyed ? source : before.source,
    sourceKey: keyed ? details.key : before.sourceKey,
  };
}

function index(draft: Draft, before: StoredPerson | null, person: StoredPerson): void {
  if (person.sourceKey !== null && person.source === draft.options.source) {
    draft.byKey.set(person.sourceKey, person.id);
  }
  // Later rows of the file may be about somebody who is new in it.
  if (before !== null) return;
  const name = nameKey(person);
  draft.byName.add(name, person.id);
  if (person.birthDate !== null) draft.byNameAndBirth.add(`${name}|${person.birthDate}`, person.id);
}

/** Whether anything of a person is not as it was. */
export function differs(before: StoredPerson, after: StoredPerson): boolean {
  return (Object.keys(after) as (keyof StoredPerson)[]).some((field) => before[field] !== after[field]);
}
