import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo } from '../../api/shapes.ts';

/** A device that is signed in. */
export type Session = AnswerTo<'/api/v1/me/sessions', 'get'>['items'][number];
/** A passkey of the account. */
export type Passkey = AnswerTo<'/api/v1/me/passkeys', 'get'>['items'][number];

/** Where you are signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: async () => orThrow(await api.GET('/api/v1/me/sessions')).items,
});

/** Your passkeys. */
export const passkeysQuery = queryOptions({
  queryKey: ['me', 'passkeys'],
  queryFn: async () => orThrow(await api.GET('/api/v1/me/passkeys')).items,
});
