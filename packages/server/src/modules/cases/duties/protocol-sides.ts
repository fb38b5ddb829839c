import type { CaseDuty, DutyParty } from '@plaatswijs/contract';
import { type CompiledProtocol, roleView } from '@plaatswijs/rules';
import { type CaseFacts, managementIsAccused } from './case-facts.ts';
import { party } from './duty.ts';

/** Words by which protocols call who leads a school, as parts of the ids of their roles. */
const management = new Set(['directie', 'directeur', 'schoolleiding', 'leidinggevende', 'management']);
/** And the board. */
const boards = new Set(['bestuur', 'bevoegd', 'gezag']);

/**
 * A role of the protocol, or who stands in its place. Nobody is told, asked or left to judge what is about themselves: then
 * it goes to the board; when it is about the board, to those who supervise it.
 */
export function sideOf(compiled: CompiledProtocol, role: string, facts: CaseFacts): CaseDuty['owner'] {
  const words = role.split('-');
  const boardAccused = facts.about.includes('board');
  const leads = words.some((word) => management.has(word));
  const isBoard = words.some((word) => boards.has(word));
  const leadAccused = leads && managementIsAccused(facts);
  const held = facts.rolesOfAccused.includes(role);
  if (!held && !leadAccused && !(isBoard && boardAccused)) return namedSide(compiled, role);
  // "The management or the board": when it is about the board alone, the management.
  const left = leads && !leadAccused && !held ? words.find((word) => management.has(word)) : undefined;
  const leftRole = compiled.protocol.roles.find(({ id }) => id === left);
  if (leftRole !== undefined && !facts.rolesOfAccused.includes(leftRole.id))
    return namedSide(compiled, leftRole.id);
  return party(boardAccused ? 'supervisors' : 'bevoegd-gezag');
}

function namedSide(compiled: CompiledProtocol, role: string): CaseDuty['owner'] {
  return { kind: 'protocol-role', ...roleView(compiled, role) };
}

/** Who does it where the protocol names nobody. */
const usualOwners: Readonly<Record<string, DutyParty>> = {
  'notice-transgression': 'handler',
  'record-breach': 'handler',
  uneasy: 'reporter',
  derail: 'reporter',
  doubt: 'reporter',
  'judge-transgressive': 'bevoegd-gezag',
};

export function usualOwner(act: string): CaseDuty['owner'] {
  return party(usualOwners[act] ?? 'school');
}
