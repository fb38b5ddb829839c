import { type Ability, type Ableness, abilities, type Role } from '@plaatswijs/contract';
import type { Caller, HeldRole } from './caller.ts';

/** Which roles have an ability. A role of the board has it at every school; one of a school only there. */
export interface AbilityRule {
  readonly to: readonly Role[];
}

/** The rule of every ability there is; each slice brings its own part. */
export type AbilityTable = Readonly<Record<Ability, AbilityRule>>;

/** Everybody with a role at the school. */
export const everyRole: readonly Role[] = [
  'administrator',
  'board-member',
  'data-protection-officer',
  'director',
  'office',
  'leader',
  'confidential-counsellor',
  'page-administrator',
  'employee',
  'pupil',
  'parent',
];

/** Who works there, whatever they do. */
export const staff: readonly Role[] = [
  'administrator',
  'board-member',
  'data-protection-officer',
  'director',
  'office',
  'leader',
  'confidential-counsellor',
  'page-administrator',
  'employee',
];

/**
 * Whether the caller is able to do this at the school, or at the board when no school is meant. Fails closed: what no
 * rule gives is not there.
 */
export function ablenessOf(
  table: AbilityTable,
  caller: Caller,
  ability: Ability,
  schoolId: string | null,
): Ableness {
  const { to } = table[ability];
  const held = caller.roles.some((role) => to.includes(role.role) && counts(role, ability, schoolId));
  const scoped = caller.via.kind === 'session' || caller.via.scopes.includes(ability);
  if (held && scoped) return { able: true };
  return { able: false, reason: 'needs-role', roles: [...to] };
}

/** Whether the caller has it anywhere, for operations that name no school. */
export function isAbleSomewhere(table: AbilityTable, caller: Caller, ability: Ability): boolean {
  const places = new Set([null, ...caller.roles.map(({ schoolId }) => schoolId)]);
  return [...places].some((schoolId) => ablenessOf(table, caller, ability, schoolId).able);
}

/** Whether the caller has anything to do with the school at all; if not, the school is not found for them. */
export function knowsSchool(caller: Caller, schoolId: string): boolean {
  return caller.roles.some((held) => held.schoolId === null || held.schoolId === schoolId);
}

function counts(held: HeldRole, ability: Ability, schoolId: string | null): boolean {
  if (held.schoolId === null) return true;
  return abilities[ability] === 'school' && held.schoolId === schoolId;
}
