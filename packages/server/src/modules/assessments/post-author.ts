import type { Role } from '@plaatswijs/contract';
import type { FactKey, SimpleValue, Source } from '@plaatswijs/rules';
import { type Caller, staff } from '../../platform/abilities/index.ts';
import type { Channel } from '../settings/index.ts';

export type Actor = 'staff' | 'pupil' | 'parent' | 'school';
export type Capacity = 'work' | 'private' | 'on-behalf';

/** A fact with its source, as `readSituation` takes it. */
export interface SourcedFact {
  readonly value: SimpleValue;
  readonly source: Source;
}
export type SourcedFacts = Readonly<Record<FactKey, SourcedFact>>;

/** Roles that speak for the institution itself. */
const speaksForSchool: readonly Role[] = ['director', 'board-member', 'administrator'];
/** Roles that lead, or carry the policy of the school. */
const leads: readonly Role[] = ['director', 'leader', 'board-member'];

/** As whom somebody can write, by the roles they hold at the school. */
export function actorsOf(
  caller: Caller,
  schoolId: string,
): readonly { readonly actor: Actor; readonly capacities: readonly Capacity[] }[] {
  const roles = rolesAt(caller, schoolId);
  const has = (some: readonly Role[]) => roles.some((role) => some.includes(role));
  const found: { readonly actor: Actor; readonly capacities: readonly Capacity[] }[] = [];
  if (has(staff)) found.push({ actor: 'staff', capacities: ['work', 'private', 'on-behalf'] });
  if (has(['pupil'])) found.push({ actor: 'pupil', capacities: [] });
  if (has(['parent'])) found.push({ actor: 'parent', capacities: [] });
  if (has(speaksForSchool)) found.push({ actor: 'school', capacities: [] });
  return found;
}

/** What the school's own records say about the author and the channel. What they say goes before what is told. */
export function registeredFacts(
  caller: Caller,
  schoolId: string,
  actor: Actor,
  channel: Channel | null,
): SourcedFacts {
  const facts: Record<FactKey, SourcedFact> = { 'actor.role': of('roles', actor) };
  const ofStaff = actor === 'staff';
  if (ofStaff)
    facts['actor.leads'] = of(
      'roles',
      rolesAt(caller, schoolId).some((role) => leads.includes(role)),
    );
  if (channel === null) return facts;
  facts['channel'] = of('channels', channel.kind);
  facts['audience'] = of('channels', channel.audience);
  facts['account'] = of('channels', 'school');
  // What stands on a channel of the school is always about or with the school.
  facts['link'] = of('channels', 'direct');
  if (ofStaff) facts['actor.page-manager'] = of('channels', channel.administrators.includes(caller.personId));
  return facts;
}

/** Whether somebody works at the school; only to them does the roster speak. */
export function worksAt(caller: Caller, schoolId: string): boolean {
  return rolesAt(caller, schoolId).some((role) => staff.includes(role));
}

function rolesAt({ roles }: Caller, schoolId: string): readonly Role[] {
  return roles.filter((held) => held.schoolId === null || held.schoolId === schoolId).map(({ role }) => role);
}

function of(name: string, value: SimpleValue): SourcedFact {
  return { value, source: { kind: 'register', name } };
}
