import type { AbilityTable, Caller } from '../../platform/abilities/index.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { type Refusal, refuse } from '../../platform/http/index.ts';

/** Who asks for a change of people, when, and inside which transaction. */
export interface PeopleCall {
  readonly tx: BoardTransaction;
  readonly caller: Caller;
  readonly now: Date;
  /** Today at the schools. */
  readonly today: string;
  readonly abilities: AbilityTable;
}

/** A refusal that names one place in the body. */
export function refuseField(field: string, code: string): Refusal {
  return refuse('not-possible', { issues: [{ at: `/body/${field}`, code }] });
}
