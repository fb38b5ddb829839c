import type { RosterIssueCode } from '@plaatswijs/contract';
import { foldName, type RosterNames } from '../formats/index.ts';
import { type Draft, nameKey, personIn } from './draft.ts';
import type { PlannedPart } from './roster-plan.ts';

/** Who a row is about: somebody who is there, somebody new, or not to be told. */
export type Match = { readonly id: string } | 'new' | { readonly issue: RosterIssueCode };

interface Named extends RosterNames {
  readonly part: PlannedPart;
}

interface Sought extends Named {
  readonly key: string | null;
  readonly birthDate?: string | null;
}

/**
 * Finds the person of a row: by the key of this administration; without one that is known, by e-mail address or by name
 * and birth date, when that points to one person only.
 */
export function matchPerson(draft: Draft, sought: Sought): Match {
  const { key } = sought;
  const known = key === null ? undefined : draft.byKey.get(key);
  if (known !== undefined) return { id: known };
  const byEmail = ownerOf(draft, sought);
  if (byEmail !== null && isFree(draft, byEmail, key)) return { id: byEmail };
  const { birthDate = null } = sought;
  const found = birthDate === null ? [] : draft.byNameAndBirth.find(`${nameKey(sought)}|${birthDate}`);
  // Without a key, the same name and birth date or address a second time is the same person a second time.
  const again = [...found, ...(byEmail === null ? [] : [byEmail])].some((id) => draft.said.people.has(id));
  if (key === null && again) return { issue: 'duplicate' };
  const candidates = found.filter((id) => isFree(draft, id, key));
  const [only] = candidates;
  if (candidates.length > 1) return { issue: 'ambiguous' };
  if (only !== undefined) return { id: only };
  if (key === null && birthDate === null && (sought.email ?? null) === null) return { issue: 'missing-key' };
  return 'new';
}

/** Whose address this is, when the name could be theirs too: two parents may share an address, but are not one person. */
export function ownerOf(draft: Draft, names: Named): string | null {
  const { email = null } = names;
  const owner = email === null ? undefined : draft.byEmail.get(email);
  return owner !== undefined && couldBe(draft, owner, names) ? owner : null;
}

/**
 * Whether somebody with this name could be this person: the same surname and first letter, or the same first name. A
 * pupil's address is often that of a parent, so a pupil and a grown-up are never taken for each other.
 */
function couldBe(draft: Draft, id: string, names: Named): boolean {
  const person = personIn(draft, id);
  if (names.part === 'pupil') return nameKey(person) === nameKey(names);
  if (person.birthDate !== null) return false;
  const firsts = (of: RosterNames) => [of.givenName, of.callName ?? of.givenName].map(foldName);
  const [mine, theirs] = [firsts(names), firsts(person)];
  if (mine.some((name) => theirs.includes(name))) return true;
  const sameLetter = mine.some((name) => theirs.some((other) => other.at(0) === name.at(0)));
  return sameLetter && foldName(person.surname) === foldName(names.surname);
}

/** Not with another key of the same administration already, and not somebody this file has named before. */
function isFree(draft: Draft, id: string, key: string | null): boolean {
  const { source, sourceKey } = personIn(draft, id);
  const otherKey = key !== null && source === draft.options.source && sourceKey !== null && sourceKey !== key;
  return !otherKey && !draft.said.people.has(id);
}

/** Everybody an unusable row may be about: none of them is ended because of it. */
export function whoItMayBe(draft: Draft, { key, email = null, ...names }: Sought): readonly string[] {
  const known = key === null ? undefined : draft.byKey.get(key);
  if (known !== undefined) return [known];
  const owner = email === null ? undefined : draft.byEmail.get(email);
  return [...(owner === undefined ? [] : [owner]), ...draft.byName.find(nameKey(names))];
}
