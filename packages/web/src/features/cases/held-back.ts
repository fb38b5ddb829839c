import type { BlockedAction } from '@plaatswijs/contract';
import type { CaseDuty, WholeCase } from './case-queries.ts';

/** What a duty asks to do that the law may put something else before. */
const actionOf: Readonly<Partial<Record<CaseDuty['code'], BlockedAction>>> = {
  'hear-accused': 'confront-accused',
  'hear-affected': 'question-affected',
  'protocol-measure': 'take-measure',
};

/** What must not be done yet and this duty asks for; null when it can be done. */
export function heldBackBy(it: Pick<WholeCase, 'blocked'>, { code }: CaseDuty): BlockedAction | null {
  const action = actionOf[code];
  return action !== undefined && it.blocked.some((one) => one.action === action) ? action : null;
}
