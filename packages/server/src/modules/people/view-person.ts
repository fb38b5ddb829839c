import { done, type Result, refuse } from '../../platform/http/index.ts';
import type { PeopleCall } from './call.ts';
import { peopleEvents, recordCall } from './events.ts';
import { fullName } from './person.ts';
import { isWithinReach, type Reach, reachOf } from './reach.ts';
import { readChildrenOf, readGroupsOf, readGuardiansOf, readPerson, readRolesOf } from './show-person.ts';

/**
 * The page of a person, for who may read people at their school, for themselves, and for the guardians of a child.
 * Looking at a pupil is kept in the log, unless it is the pupil or a guardian who looks.
 */
export async function viewPerson(call: PeopleCall, personId: string) {
  const { tx, caller, today } = call;
  const view = await viewOf(call, personId);
  if (view === null) return refuse('not-found');
  const row = await readPerson(tx, personId);
  if (row === null) return refuse('not-found');
  const roles = await readRolesOf(tx, personId, view.reach);
  const pupil = roles.some(({ role }) => role === 'pupil');
  if (pupil && view.as === 'reader')
    await recordCall(call, peopleEvents['people.pupil-viewed'], personId, {});
  return done({
    id: row.id,
    name: fullName(row),
    givenName: row.given_name,
    callName: row.call_name,
    prefix: row.prefix,
    surname: row.surname,
    initials: row.initials,
    birthDate: row.birth_date,
    email: row.email,
    fromRoster: row.source !== null,
    roles: [...roles],
    groups: await readGroupsOf(tx, personId, today, view.reach),
    // Who else has a say over a child is no business of another child, nor of the other children of a guardian.
    guardians:
      view.as === 'guardian'
        ? await ownPart(call, personId)
        : [...(await readGuardiansOf(tx, personId, today))],
    children:
      view.as === 'guardian' || caller.personId === personId || view.as === 'reader'
        ? [...(await readChildrenOf(tx, personId, today))]
        : [],
  }) satisfies Result<object>;
}

interface View {
  readonly as: 'self' | 'guardian' | 'reader';
  readonly reach: Reach;
}

async function viewOf({ tx, caller, today, abilities }: PeopleCall, personId: string): Promise<View | null> {
  if (caller.via.kind === 'session') {
    if (caller.personId === personId) return { as: 'self', reach: 'board' };
    const children = await readChildrenOf(tx, caller.personId, today);
    if (children.some((child) => child.personId === personId)) return { as: 'guardian', reach: 'board' };
  }
  const reach = reachOf(abilities, caller, 'people.read');
  return (await isWithinReach(tx, reach, personId, today)) ? { as: 'reader', reach } : null;
}

/** Of the guardians of a child, a guardian sees themselves: what holds for the other is for the other. */
async function ownPart({ tx, caller, today }: PeopleCall, childId: string) {
  const all = await readGuardiansOf(tx, childId, today);
  return all.filter(({ personId }) => personId === caller.personId);
}
