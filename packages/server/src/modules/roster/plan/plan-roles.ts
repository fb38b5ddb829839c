import { newId } from '../../../platform/ids/index.ts';
import type { StoredRole } from '../../people/index.ts';
import { type Draft, type Entry, isOver, notBefore, noteChange, roleKey } from './draft.ts';

/** A role as the file has it. */
export interface WishedRole {
  readonly schoolId: string;
  readonly role: 'pupil' | 'employee' | 'parent';
  /** Missing when the file has no place for it. */
  readonly function?: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/**
 * Sees to it that somebody has the role the file says, until the day it says. Of roles that a person gave, an import
 * keeps off: who has one already, needs no second.
 */
export function takeRole(draft: Draft, entry: Entry, wished: WishedRole): void {
  const { on } = draft.options;
  const { schoolId, role, endsOn } = wished;
  const key = roleKey(entry.personId, schoolId, role);
  if (draft.said.roles.has(key)) return;
  draft.said.roles.add(key);
  const known = draft.rosterRoles.get(key);
  if (known !== undefined && (!isOver(known.endsOn, on) || isOver(endsOn, on))) {
    changeRole(draft, entry, known, wished);
  } else if (!isOver(endsOn, on) && !draft.handRoles.has(key)) {
    // Somebody who comes back begins anew today; what the file says of the first time has been.
    const startsOn = known === undefined ? (wished.startsOn ?? on) : on;
    draft.changes.addRoles.push({
      id: newId(),
      personId: entry.personId,
      schoolId,
      role,
      function: wished.function ?? null,
      startsOn: endsOn !== null && endsOn < startsOn ? endsOn : startsOn,
      endsOn,
      givenBy: 'roster',
    });
    noteChange(entry, { field: 'role', from: null, to: role });
  }
}

function changeRole(draft: Draft, entry: Entry, known: StoredRole, wished: WishedRole): void {
  const endsOn = notBefore(wished.endsOn, known.startsOn);
  const function_ = wished.function === undefined ? known.function : wished.function;
  if (endsOn === known.endsOn && function_ === known.function) return;
  draft.changes.changeRoles.push({ id: known.id, function: function_, endsOn });
  if (endsOn !== known.endsOn) noteChange(entry, { field: 'endsOn', from: known.endsOn, to: endsOn });
  if (function_ !== known.function) {
    noteChange(entry, { field: 'function', from: known.function, to: function_ });
  }
}
