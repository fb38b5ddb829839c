import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';
import { orThrow, ProblemError } from './problem.ts';
import type { AnswerTo } from './shapes.ts';

type PublicProtocol = AnswerTo<'/api/v1/public/schools/{school}/protocol', 'get'>;

/** What the protocol that counts at a school is called, without its articles. */
export type ProtocolTitle = Pick<PublicProtocol, 'title' | 'holder' | 'startsOn'>;

/** The title of a protocol. */
export function titleOf({ title, holder, startsOn }: ProtocolTitle): ProtocolTitle {
  return { title, holder, startsOn };
}

/** The protocol that counts at a school, as anybody may read it; `null` where none does. */
export const protocolTitleQuery = (slug: string) =>
  queryOptions({
    queryKey: ['protocol-title', slug],
    queryFn: async () => {
      const params = { path: { school: slug } };
      try {
        return titleOf(orThrow(await api.GET('/api/v1/public/schools/{school}/protocol', { params })));
      } catch (error) {
        if (error instanceof ProblemError && error.problem.code === 'not-found') return null;
        throw error;
      }
    },
    staleTime: 10 * 60_000,
  });
