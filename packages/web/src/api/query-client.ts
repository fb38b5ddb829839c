import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem.ts';

/** Refusals that waiting doesn't change: asking again would only be asking twice. */
function mayHelpToRetry(failures: number, error: Error): boolean {
  if (error instanceof ProblemError && error.problem.status < 500) return false;
  return failures < 2;
}

/**
 * What was fetched. Half a minute counts as fresh; coming back to the page asks again, since several people work in the
 * same lists. A change is never repeated by itself: whoever pressed decides to press again.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, gcTime: 10 * 60_000, retry: mayHelpToRetry, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
}
