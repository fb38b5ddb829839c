import type { ClientProblem } from '@plaatswijs/contract/client';

/** A refusal of the server, thrown so that TanStack Query sees it. `problem.code` says what it is; words come by code. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: ClientProblem;

  constructor(problem: ClientProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The answer of a call, or its refusal thrown: `orThrow(await api.GET(…))`. */
export function orThrow<Data>(result: { readonly data?: Data; readonly error?: unknown }): Data {
  if (result.error !== undefined) throw new ProblemError(problemOf(result.error));
  // An operation without an answer (204) has no data; its type says so.
  return result.data as Data;
}

function problemOf(error: unknown): ClientProblem {
  if (typeof error === 'object' && error !== null && 'code' in error && 'status' in error) {
    // The contract fixes the body of every refusal; what is in between (a proxy) can send anything else.
    return error as ClientProblem;
  }
  return { type: 'urn:plaatswijs:problem:unavailable', title: '', status: 503, code: 'unavailable' };
}
