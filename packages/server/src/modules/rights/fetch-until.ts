import { dayOf } from '../../platform/calendar.ts';
import type { RequestRow } from './request-row.ts';

/** Days in which an answer can be fetched; it is destroyed after the term of its kind, which is never shorter. */
const days = 28;

/** The last day on which the answer of a request can be fetched; null where there is none to fetch. */
export function fetchUntil({
  kind,
  state,
  closed_at,
}: Pick<RequestRow, 'kind' | 'state' | 'closed_at'>): string | null {
  if (kind !== 'access' || state !== 'answered' || closed_at === null) return null;
  return dayOf(new Date(Date.parse(closed_at) + days * 86_400_000));
}
