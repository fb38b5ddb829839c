import type {
  PeopleChanges,
  RosterState,
  StoredGroup,
  StoredGuardian,
  StoredMember,
  StoredPerson,
  StoredRole,
} from '../../people/index.ts';
import { foldName, type RosterIssue, type RosterSpot } from '../formats/index.ts';
import type { FieldChange, PlannedPart, PlannedRow } from './roster-plan.ts';

/** What a plan is made for. */
export interface PlanOptions {
  /** Today at the schools. */
  readonly on: string;
  /** The running school year, for groups that don't say. */
  readonly schoolYear: number;
  /** Which administration the keys of the file belong to. */
  readonly source: string;
  /** The school the import is for; null for the whole board. */
  readonly schoolId: string | null;
  /** Schools by everything a file may call them, folded. */
  readonly schools: ReadonlyMap<string, string>;
}

/** What becomes of one person, while the file is still being read. */
export interface Entry {
  readonly personId: string;
  readonly part: PlannedPart;
  readonly spot: RosterSpot | null;
  readonly isNew: boolean;
  group: string | null;
  ends: boolean;
  readonly changes: FieldChange[];
  readonly issues: RosterIssue[];
}

/** An entry of which nothing else is known yet. */
export function newEntry(of: Pick<Entry, 'personId' | 'part' | 'spot' | 'isNew'>): Entry {
  return { ...of, group: null, ends: false, changes: [], issues: [] };
}

/** Notes what changes of somebody who was there; of who is new everything is. */
export function noteChange({ isNew, changes }: Entry, change: FieldChange): void {
  if (!isNew) changes.push(change);
}

type Mutable<List> = {
  -readonly [K in keyof List]: List[K] extends readonly (infer Item)[] ? Item[] : never;
};

/** A plan in the making: what is there, by what it is looked up with, and what would change. */
export interface Draft {
  readonly options: PlanOptions;
  readonly people: Map<string, StoredPerson>;
  /** People as they will be, where that differs; also the new ones. */
  readonly next: Map<string, StoredPerson>;
  readonly byKey: Map<string, string>;
  readonly byEmail: Map<string, string>;
  /** Ids by name and birth date, and by name alone; made when first needed. */
  readonly byNameAndBirth: MadeWhenAsked;
  readonly byName: MadeWhenAsked;
  readonly beyond: ReadonlySet<string>;
  /** The newest role an import gave, by person, school and role. */
  readonly rosterRoles: Map<string, StoredRole>;
  /** Running roles a person gave, likewise. */
  readonly handRoles: ReadonlySet<string>;
  readonly groups: Map<string, StoredGroup>;
  readonly groupsByKey: Map<string, string>;
  readonly groupsByName: Map<string, string>;
  readonly groupOfRef: Map<string, string>;
  readonly members: Map<string, StoredMember[]>;
  readonly guardians: Map<string, StoredGuardian[]>;
  readonly changes: Mutable<PeopleChanges>;
  readonly entries: Map<string, Entry>;
  readonly errors: PlannedRow[];
  /** What the file said, for what is ended at the end. */
  readonly said: {
    readonly people: Set<string>;
    readonly roles: Set<string>;
    readonly kinds: Set<string>;
    readonly groups: Set<string>;
    readonly memberKinds: Set<string>;
    readonly members: Map<string, Set<string>>;
    readonly spared: Set<string>;
    partial: boolean;
  };
  readonly emailWishes: { readonly entry: Entry; readonly email: string }[];
  readonly parentPlaces: Map<
    string,
    { readonly entry: Entry; readonly schoolId: string; endsOn: string | null }
  >;
}

/** The name of a role of a person at a school. */
export function roleKey(personId: string, schoolId: string | null, role: string): string {
  return `${personId}|${schoolId}|${role}`;
}

/** The name that two people with the same name and birth date share. */
export function nameKey({
  givenName,
  surname,
}: {
  readonly givenName: string;
  readonly surname: string;
}): string {
  return `${foldName(givenName)}|${foldName(surname)}`;
}

/** Opens a draft over what is there. */
export function openDraft(state: RosterState, options: PlanOptions): Draft {
  const draft: Draft = {
    options,
    people: new Map(),
    next: new Map(),
    byKey: new Map(),
    byEmail: new Map(),
    byNameAndBirth: madeWhenAsked(() => indexNames(draft, true)),
    byName: madeWhenAsked(() => indexNames(draft, false)),
    beyond: state.beyond,
    rosterRoles: new Map(),
    handRoles: new Set(
      state.roles
        .filter(({ givenBy, endsOn }) => givenBy === 'person' && (endsOn === null || endsOn >= options.on))
        .map(({ personId, schoolId, role }) => roleKey(personId, schoolId, role)),
    ),
    groups: new Map(state.groups.map((group) => [group.id, group])),
    groupsByKey: new Map(),
    groupsByName: new Map(),
    groupOfRef: new Map(),
    members: Map.groupBy(state.members, ({ personId }) => personId),
    guardians: Map.groupBy(state.guardians, ({ childId }) => childId),
    changes: noChanges(),
    entries: new Map(),
    errors: [],
    said: nothingSaid(),
    emailWishes: [],
    parentPlaces: new Map(),
  };
  for (const person of state.people) indexPerson(draft, person);
  // Oldest first: the newest of a kind stays.
  for (const role of state.roles) {
    if (role.givenBy === 'roster')
      draft.rosterRoles.set(roleKey(role.personId, role.schoolId, role.role), role);
  }
  for (const group of state.groups) indexGroup(draft, group);
  return draft;
}

function indexPerson(draft: Draft, person: StoredPerson): void {
  const { id, sourceKey, source, email } = person;
  draft.people.set(id, person);
  if (sourceKey !== null && source === draft.options.source) draft.byKey.set(sourceKey, id);
  if (email !== null) draft.byEmail.set(email, id);
}

/** An index that is made the first time somebody is looked up in it: of a large file most are never needed. */
export interface MadeWhenAsked {
  readonly find: (key: string) => readonly string[];
  /** Adds to what was made; what was not, will have it once it is. */
  readonly add: (key: string, id: string) => void;
}

function madeWhenAsked(make: () => Map<string, string[]>): MadeWhenAsked {
  let made: Map<string, string[]> | null = null;
  return {
    find: (key) => {
      made ??= make();
      return made.get(key) ?? [];
    },
    add: (key, id) => {
      if (made !== null) push(made, key, id);
    },
  };
}

function indexNames({ people, next }: Draft, withBirth: boolean): Map<string, string[]> {
  const index = new Map<string, string[]>();
  const add = (person: StoredPerson) => {
    if (!withBirth) push(index, nameKey(person), person.id);
    else if (person.birthDate !== null) push(index, `${nameKey(person)}|${person.birthDate}`, person.id);
  };
  for (const person of people.values()) add(person);
  for (const person of next.values()) if (!people.has(person.id)) add(person);
  return index;
}

/** Makes a group findable by its key and by its name. */
export function indexGroup(
  draft: Draft,
  { id, schoolId, schoolYear, name, source, sourceKey }: StoredGroup,
): void {
  if (sourceKey !== null && source === draft.options.source)
    draft.groupsByKey.set(`${schoolId}|${sourceKey}`, id);
  draft.groupsByName.set(`${schoolId}|${schoolYear}|${foldName(name)}`, id);
}

function nothingSaid(): Draft['said'] {
  return {
    people: new Set(),
    roles: new Set(),
    kinds: new Set(),
    groups: new Set(),
    memberKinds: new Set(),
    members: new Map(),
    spared: new Set(),
    partial: false,
  };
}

function noChanges(): Mutable<PeopleChanges> {
  return {
    addPeople: [],
    changePeople: [],
    addRoles: [],
    changeRoles: [],
    addGroups: [],
    changeGroups: [],
    addMembers: [],
    changeMembers: [],
    addGuardians: [],
    changeGuardians: [],
  };
}

/** Adds to the list under a key. */
function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** A person as they are now or, once the file has been heard, will be. */
export function personIn(draft: Draft, id: string): StoredPerson {
  const person = draft.next.get(id) ?? draft.people.get(id);
  if (person === undefined) throw new Error('the plan names a person it does not know');
  return person;
}

/** Whether a date lies before today, so that what ended on it no longer counts. */
export function isOver(endsOn: string | null, on: string): boolean {
  return endsOn !== null && endsOn < on;
}

/** An end cannot lie before the beginning: then the first day was the last. */
export function notBefore(endsOn: string | null, startsOn: string): string | null {
  return endsOn !== null && endsOn < startsOn ? startsOn : endsOn;
}

/** The later of two last days; null is no end. */
export function laterEnd(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return null;
  return one < other ? other : one;
}
