import { type Role, roles } from '@plaatswijs/contract';
import { type AbilityTable, ablenessOf, type Caller } from '../../platform/abilities/index.ts';

/**
 * Whether the caller may give or end this role there. An administrator: every role. A director: the roles of their own
 * school. And nobody gives themselves anything: whoever needs more asks somebody else, so that two people know.
 */
export function mayGrant(
  table: AbilityTable,
  caller: Caller,
  given: { readonly personId: string; readonly role: Role; readonly schoolId: string | null },
): boolean {
  if (given.personId === caller.personId) return false;
  return isAboveRole(table, caller, given);
}

/** Whether the caller could give this role to somebody, and so may also touch what whoever holds it signs in with. */
export function isAboveRole(
  table: AbilityTable,
  caller: Caller,
  { role, schoolId }: { readonly role: Role; readonly schoolId: string | null },
): boolean {
  if ((roles[role].reach === 'board') !== (schoolId === null)) return false;
  if (schoolId === null)
    return isAdministrator(caller) && ablenessOf(table, caller, 'roles.grant', null).able;
  return ablenessOf(table, caller, 'roles.grant', schoolId).able;
}

function isAdministrator({ roles: held }: Caller): boolean {
  return held.some(({ role, schoolId }) => role === 'administrator' && schoolId === null);
}
