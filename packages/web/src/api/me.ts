import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';
import { orThrow, ProblemError } from './problem.ts';
import type { AnswerTo } from './shapes.ts';

/** Who is signed in: their account, board and schools, and what they are able to do. */
export type Me = AnswerTo<'/api/v1/me', 'get'>;

/** Who is signed in; `null` for nobody. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => {
    try {
      return orThrow(await api.GET('/api/v1/me'));
    } catch (error) {
      if (error instanceof ProblemError && error.problem.code === 'not-signed-in') return null;
      throw error;
    }
  },
});
