import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { firstPage } from '../../api/first-page.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo, BodyOf } from '../../api/shapes.ts';
import { showToast } from '../../ui/index.ts';

/** A school of the board. */
export type School = AnswerTo<'/api/v1/schools', 'get'>['items'][number];
/** An API token. */
export type Token = AnswerTo<'/api/v1/tokens', 'get'>['items'][number];
/** An address that hears what happens. */
export type Webhook = AnswerTo<'/api/v1/webhooks', 'get'>['items'][number];
/** What a webhook can hear. */
export type WebhookEvent = Webhook['events'][number];
/** Where people sign in with their school account. */
export type Provider = AnswerTo<'/api/v1/identity-providers', 'get'>['items'][number];
/** A provider to be added. */
export type NewProvider = BodyOf<'/api/v1/identity-providers', 'post'>;
/** A line of the log. */
export type AuditEvent = AnswerTo<'/api/v1/audit', 'get'>['items'][number];

/** As many as are still looked over; the rest comes when it is asked for. */
const limit = 30;
const pageAfter = (after: string | null) => ({ query: { limit, ...(after === null ? {} : { after }) } });
const pages = {
  initialPageParam: firstPage(),
  getNextPageParam: ({ next }: { readonly next: string | null }): string | null => next,
};

/** The schools of the board, page after page. */
export const schoolsQuery = infiniteQueryOptions({
  queryKey: ['board', 'schools'],
  queryFn: async ({ pageParam }) =>
    orThrow(await api.GET('/api/v1/schools', { params: pageAfter(pageParam) })),
  ...pages,
});

/** People with a role for the whole board, page after page. */
export const boardPeopleQuery = infiniteQueryOptions({
  queryKey: ['board', 'people'],
  queryFn: async ({ pageParam }) =>
    orThrow(await api.GET('/api/v1/people', { params: pageAfter(pageParam) })),
  ...pages,
});

/** The API tokens of the board, page after page. */
export const tokensQuery = infiniteQueryOptions({
  queryKey: ['board', 'tokens'],
  queryFn: async ({ pageParam }) =>
    orThrow(await api.GET('/api/v1/tokens', { params: pageAfter(pageParam) })),
  ...pages,
});

/** Who hears what happens here, page after page. */
export const webhooksQuery = infiniteQueryOptions({
  queryKey: ['board', 'webhooks'],
  queryFn: async ({ pageParam }) =>
    orThrow(await api.GET('/api/v1/webhooks', { params: pageAfter(pageParam) })),
  ...pages,
});

/** Where people may sign in with their school account. */
export const providersQuery = queryOptions({
  queryKey: ['board', 'providers'],
  queryFn: async () => orThrow(await api.GET('/api/v1/identity-providers')),
});

/** A change at the board: reads it again, says that it is done, and goes on. */
export function useBoardChange<Given, Answer>(
  change: (given: Given) => Promise<Answer>,
  { said, after }: { readonly said: string; readonly after?: ((answer: Answer) => void) | undefined },
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer) => {
      await queries.invalidateQueries({ queryKey: ['board'] });
      showToast({ text: said });
      after?.(answer);
    },
  });
}
