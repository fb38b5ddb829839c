import { useEffect } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { type Latest, useLatest } from '../../api/use-latest.ts';
import { useOnline } from '../../app/use-online.ts';
import { isEmptyPost } from './check-state.ts';
import { type CheckRequest, type CheckResult, longestPost } from './check-types.ts';

/** How long somebody has to pause before the server is asked, in milliseconds. */
const pause = 400;

/** A post as it was looked at: the answer, with the text and all else it is about. */
export interface Checked {
  readonly key: string;
  readonly text: string;
  readonly result: CheckResult;
}

/** A post as the server sees it. */
export type Check = Latest<Checked>;

/** A post by value; `null` where there is nothing to be checked. */
export function keyOf(schoolId: string, request: CheckRequest): string | null {
  const isTooLong = request.text.length > longestPost;
  return isEmptyPost(request) || isTooLong ? null : JSON.stringify([schoolId, request]);
}

/** Has a post checked whenever it changes, and again once there is a connection. The text is sent and forgotten. */
export function useCheck(schoolId: string, key: string | null, request: CheckRequest): Check {
  const latest = useLatest(
    key,
    async (signal) => {
      const path = { schoolId };
      const sent = await api.POST('/api/v1/schools/{schoolId}/checks', {
        params: { path },
        body: request,
        signal,
      });
      return { key: key ?? '', text: request.text, result: orThrow(sent) };
    },
    pause,
  );
  const isOnline = useOnline();
  const { error, again } = latest;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the connection that comes back asks again
  useEffect(() => {
    if (isOnline && error !== null) again();
  }, [isOnline]);
  return latest;
}
