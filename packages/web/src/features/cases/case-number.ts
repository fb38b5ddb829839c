import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';

/** Whether this can be the number of a case, as people call it: `2026-12`. */
export function isCaseNumber(text: string): boolean {
  return /^\d{4}-\d{1,6}$/.test(text);
}

/** The id of the case with this number; `null` when whoever asks reads none. */
export async function caseIdOf(schoolId: string, number: string): Promise<string | null> {
  const params = { path: { schoolId }, query: { number } };
  const { items } = orThrow(await api.GET('/api/v1/schools/{schoolId}/cases', { params }));
  return items[0]?.id ?? null;
}
