import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { type Latest, useLatest } from '../../api/use-latest.ts';
import { type CheckRequest, type CheckResult, longestPost } from './check-types.ts';

/** How long somebody has to pause before the server is asked, in milliseconds. */
const pause = 400;

/** A post as the server sees it: its answer, with the text it is about. */
export type Check = Latest<{ readonly text: string; readonly result: CheckResult }>;

/** Has a post checked whenever it changes. The text is sent and forgotten. */
export function useCheck(schoolId: string, request: CheckRequest): Check {
  const { text } = request;
  const key = text.trim() === '' || text.length > longestPost ? null : JSON.stringify([schoolId, request]);
  return useLatest(
    key,
    async (signal) => {
      const path = { schoolId };
      const sent = await api.POST('/api/v1/schools/{schoolId}/checks', {
        params: { path },
        body: request,
        signal,
      });
      return { text, result: orThrow(sent) };
    },
    pause,
  );
}
