/**
 * Everything an operation may answer instead of what was asked: stable codes, each with its HTTP status. The words on
 * screen come from the message catalogue by code; `title` is for who reads the API.
 *
 * Codes are only ever added: a client may rest on each of them.
 */
export const problems = {
  'invalid-request': { status: 400, title: 'The request does not fit the schema of this operation' },
  'not-signed-in': { status: 401, title: 'This operation asks for a session or an API token' },
  'sign-in-failed': { status: 401, title: 'The sign-in was not accepted' },
  'second-factor-needed': { status: 401, title: 'A second factor is needed to finish signing in' },
  'step-up-needed': { status: 401, title: 'This part asks you to confirm who you are once more' },
  'not-able': { status: 403, title: 'You do not have the ability for this' },
  'wrong-origin': { status: 403, title: 'The request came from another site' },
  'not-found': { status: 404, title: 'There is nothing here for you' },
  'method-not-allowed': { status: 405, title: 'This address does not know that method' },
  conflict: { status: 409, title: 'This clashes with what is there already' },
  'changed-meanwhile': { status: 409, title: 'Somebody else changed this in the meantime' },
  'idempotency-mismatch': { status: 409, title: 'This idempotency key was used for another request' },
  'link-expired': { status: 410, title: 'This link no longer works' },
  'too-large': { status: 413, title: 'This is larger than the operation takes' },
  'unsupported-media-type': { status: 415, title: 'The operation does not take this content type' },
  'not-possible': { status: 422, title: 'This cannot be done with what was given' },
  'too-many-requests': { status: 429, title: 'Too many requests; wait a moment' },
  unexpected: { status: 500, title: 'Something broke on our side; nothing was changed' },
  unavailable: { status: 503, title: 'The service is not ready; try again shortly' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type ProblemCode = keyof typeof problems;

/** Codes that any operation may answer, so that each contract need not repeat them. */
export const usualProblems = [
  'invalid-request',
  'wrong-origin',
  'too-large',
  'unsupported-media-type',
  'too-many-requests',
  'unexpected',
  'unavailable',
] as const satisfies readonly ProblemCode[];
