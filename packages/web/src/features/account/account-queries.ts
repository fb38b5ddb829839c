import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo } from '../../api/shapes.ts';

/** A device that is signed in. */
export type Session = AnswerTo<'/api/v1/me/sessions', 'get'>['items'][number];
/** A passkey of the account. */
export type Passkey = AnswerTo<'/api/v1/me/passkeys', 'get'>['items'][number];

/** A school account one can sign in with, linked or not. */
export type Identity = AnswerTo<'/api/v1/me/identities', 'get'>['items'][number];

/** The school accounts one can sign in with. */
export const identitiesQuery = queryOptions({
  queryKey: ['me', 'identities'],
  queryFn: async () => orThrow(await api.GET('/api/v1/me/identities')).items,
});

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
