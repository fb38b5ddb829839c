import type { MeasureRefusal } from '@plaatswijs/contract';
import type { MeasureContext, MeasureOf, PartyOfCase } from './measure-context.ts';
import { refusal } from './measure-refusals.ts';

/** Somebody a measure can be about; and, where it is the child of who did it, who that is. */
export interface Side {
  readonly party: PartyOfCase;
  readonly because: PartyOfCase | null;
}

/** Whom a measure of this case can be about: who is accused, and the child of a parent who is. What turns to the parent stands first. */
export function sidesOf({ parties, ties }: Pick<MeasureContext, 'parties' | 'ties'>): readonly Side[] {
  const here = parties.filter(({ hasEnded }) => !hasEnded);
  const accused = here.filter(({ role }) => role === 'accused');
  return accused.flatMap((party) => [
    { party, because: null },
    ...(party.capacity === 'parent'
      ? here.filter((one) => isChildOf(one, party, ties)).map((child) => ({ party: child, because: party }))
      : []),
  ]);
}

/**
 * Whether a pupil in the case is the child of this parent. Of two who are on record the roster says so; else whoever handles the case
 * did, by putting the child in it beside those whom it is about. Whom it happened to, or who saw it, is never that child by a guess.
 */
function isChildOf(one: PartyOfCase, parent: PartyOfCase, ties: ReadonlySet<string>): boolean {
  if (one.capacity !== 'pupil' || one.role === 'accused') return false;
  if (one.role === 'reporter' || one.role === 'witness') return false;
  if (one.personId !== null && parent.personId !== null)
    return ties.has(`${parent.personId}/${one.personId}`);
  return one.role === 'other';
}

/** Refused when a measure cannot be about them, or not any more: who has no part in it, or was found to have done nothing. */
export function refusedBySide(
  context: Pick<MeasureContext, 'parties' | 'ties'>,
  { partyId, becauseOf }: Pick<MeasureOf, 'partyId' | 'becauseOf'>,
): readonly MeasureRefusal[] {
  return sideOfMeasure(context, partyId, becauseOf) === null
    ? [refusal('party-not-accused', '/body/partyId')]
    : [];
}

/** The side a measure would be on; null when it cannot be about them. */
function sideOfMeasure(
  context: Pick<MeasureContext, 'parties' | 'ties'>,
  partyId: string,
  becauseOf: string | null,
): Side | null {
  const found = sidesOf(context).find(
    ({ party, because }) => party.id === partyId && (because?.id ?? null) === becauseOf,
  );
  return found ?? null;
}
