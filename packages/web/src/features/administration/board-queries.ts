import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
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

/** The schools of the board. */
export const schoolsQuery = queryOptions({
  queryKey: ['board', 'schools'],
  queryFn: async () => orThrow(await api.GET('/api/v1/schools')).items,
});

/** The API tokens of the board. */
export const tokensQuery = queryOptions({
  queryKey: ['board', 'tokens'],
  queryFn: async () => orThrow(await api.GET('/api/v1/tokens')).items,
});

/** Who hears what happens here. */
export const webhooksQuery = queryOptions({
  queryKey: ['board', 'webhooks'],
  queryFn: async () => orThrow(await api.GET('/api/v1/webhooks')),
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
