import { type AbilityTable, ablenessOf, type Caller, knowsSchool } from '../../platform/abilities/index.ts';

/** Whether the caller may import there; for the whole board (null) only with a role of the board. */
export function mayImport(abilities: AbilityTable, caller: Caller, schoolId: string | null): boolean {
  if (schoolId !== null && !knowsSchool(caller, schoolId)) return false;
  const atBoard = caller.roles.some((held) => held.schoolId === null);
  return (schoolId !== null || atBoard) && ablenessOf(abilities, caller, 'roster.import', schoolId).able;
}
