import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './generated/api-types.ts';
import type { ProblemDetails } from './openapi.ts';

export type { paths };
export type ApiClient = Client<paths>;

/** What went wrong with a call, for who shows it. */
export type ClientProblem = ProblemDetails;

/** A client whose paths, parameters and answers are typed by the contract. The session cookie goes along by itself. */
export function createApiClient(baseUrl: string): ApiClient {
  return createClient<paths>({ baseUrl, credentials: 'same-origin' });
}
