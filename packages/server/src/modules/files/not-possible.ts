import { type Refusal, refuse } from '../../platform/http/index.ts';

/** What was asked cannot be done with what was given, and where that stands. */
export function notPossible(at: string, code: string): Refusal {
  return refuse('not-possible', { issues: [{ at, code }] });
}
