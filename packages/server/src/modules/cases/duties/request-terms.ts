import { constantOn } from './constant-on.ts';
import { lastDayOf, type Term, type WorkingDayRule } from './terms.ts';

/** Until when a request about somebody's data is answered, as the table of the law has it on the day it came in. */
export interface RequestTerms {
  /** Last day of the first term; until then it may be told that it takes longer. */
  readonly dueOn: string;
  /** Last day when that was told. */
  readonly longestOn: string;
  /** From this age, in years, a pupil asks for themselves. */
  readonly ownAge: number;
}

/**
 * The terms of a request that came in on a day (`YYYY-MM-DD`).
 *
 * @throws {Error} for a day of which the table says nothing
 */
export function requestTerms(receivedOn: string): RequestTerms {
  const first = termOn(receivedOn, 'access-request');
  const longer = termOn(receivedOn, 'access-request-extension');
  const age = constantOn(receivedOn, 'own-rights-age');
  if (!age.ok || age.constant.value.kind !== 'age') throw new Error('no age is known for that day');
  // Both run on from the day it came in: a holiday at the end of the first month is not counted twice.
  const count = first.term.count + longer.term.count;
  return {
    dueOn: lastDayOf(receivedOn, first.term, first.ends),
    longestOn: lastDayOf(receivedOn, { unit: first.term.unit, count }, longer.ends),
    ownAge: age.constant.value.years,
  };
}

function termOn(
  day: string,
  key: 'access-request' | 'access-request-extension',
): { readonly term: Term; readonly ends: WorkingDayRule } {
  const found = constantOn(day, key);
  if (!found.ok || found.constant.value.kind !== 'term') throw new Error('no term is known for that day');
  return found.constant.value;
}
