import type { Role } from '@plaatswijs/contract';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { firstPage } from '../../api/first-page.ts';
import { readGroups } from '../../api/groups.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo } from '../../api/shapes.ts';
import { showToast } from '../../ui/index.ts';

/** A person as a line of a list. */
export type PersonLine = AnswerTo<'/api/v1/schools/{schoolId}/people', 'get'>['items'][number];
/** Everything known of one person. */
export type Person = AnswerTo<'/api/v1/people/{personId}', 'get'>;
/** A role somebody holds or held. */
export type HeldRole = Person['roles'][number];
/** A group as a line of a list. */
export type Group = AnswerTo<'/api/v1/schools/{schoolId}/groups', 'get'>['items'][number];
/** A group with who is in it. */
export type GroupWithMembers = AnswerTo<'/api/v1/groups/{groupId}', 'get'>;
/** A parent or a child of somebody. */
export type Relation = Person['guardians'][number];

/** What a list is narrowed down to. */
export interface PeopleFilter {
  readonly name: string;
  readonly role: Role | null;
  readonly groupId: string | null;
}

/** People of a school, page after page. */
export const peopleQuery = (schoolId: string, { name, role, groupId }: PeopleFilter) =>
  infiniteQueryOptions({
    queryKey: ['people', schoolId, 'list', name, role, groupId],
    queryFn: async ({ pageParam }) => {
      const query = {
        limit: 30,
        ...(name === '' ? {} : { name }),
        ...(role === null ? {} : { role }),
        ...(groupId === null ? {} : { groupId }),
        ...(pageParam === null ? {} : { after: pageParam }),
      };
      const path = { schoolId };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/people', { params: { path, query } }));
    },
    initialPageParam: firstPage(),
    getNextPageParam: ({ next }): string | null => next,
    placeholderData: keepPreviousData,
  });

/** One person. */
export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', 'one', personId],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/people/{personId}', { params: { path: { personId } } })),
  });

/** The groups of this school year, page after page. */
export const groupPagesQuery = (schoolId: string) =>
  infiniteQueryOptions({
    queryKey: ['people', schoolId, 'group-pages'],
    queryFn: ({ pageParam }) => readGroups(schoolId, pageParam, 30),
    initialPageParam: firstPage(),
    getNextPageParam: ({ next }): string | null => next,
  });

/** One group. */
export const groupQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['people', 'group', groupId],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/groups/{groupId}', { params: { path: { groupId } } })),
  });

/** A change of people: reads what is on screen again, says that it is done, and goes on. */
export function usePeopleChange<Given, Answer>(
  change: (given: Given) => Promise<Answer>,
  { said, after }: { readonly said: string; readonly after?: ((answer: Answer) => void) | undefined },
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer) => {
      await queries.invalidateQueries({ queryKey: ['people'] });
      showToast({ text: said });
      after?.(answer);
    },
  });
}
