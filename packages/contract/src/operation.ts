import { z } from 'zod';
import type { Ability } from './abilities.ts';
import type { ProblemCode } from './problems.ts';

/** Who may call an operation at all; whose data it may touch is decided again with the data at hand. */
export type Access =
  /** Without an account: the board is found by the public address in the path. */
  | { readonly kind: 'anyone' }
  /** With a session that may still lack its second factor. */
  | { readonly kind: 'signing-in' }
  /** Every person with an account of the board. */
  | { readonly kind: 'signed-in' }
  /** Who has this ability, somewhere or at the school in the path. */
  | { readonly kind: 'able'; readonly to: Ability; readonly stepUp?: boolean };

/** One thing a client can ask of the server. Everything else — validation, OpenAPI, client, tests — follows from it. */
export interface Operation<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  /** A verb of the domain: `checkPost`. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v1`, with `{name}` for what `params` holds. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly tag: string;
  readonly access: Access;
  readonly params: Params;
  readonly query: Query;
  /** What the request carries; `null` when nothing. */
  readonly body: Body | null;
  readonly status: 200 | 201 | 202 | 204;
  /** What comes back; `null` with status 204. */
  readonly answer: Answer | null;
  /** Refusals beside the usual ones. */
  readonly problems: readonly ProblemCode[];
  /** Most bytes a request may have; 64 kB unless said. */
  readonly mostBytes?: number;
  /** The answer holds a secret that is shown once, so it is never kept under an idempotency key. */
  readonly secretAnswer?: boolean;
  /** Requests a minute from one caller; the usual limit unless said. */
  readonly perMinute?: number;
}

const nothing = z.strictObject({});
type Missing = typeof nothing;

type Given<Params, Query, Body, Answer> = Omit<
  Operation,
  'params' | 'query' | 'body' | 'answer' | 'problems' | 'status'
> & {
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly answer?: Answer;
  readonly status?: 200 | 201 | 202 | 204;
  readonly problems?: readonly ProblemCode[];
};

/** Writes an operation down, with the usual where nothing is said. */
export function operation<
  Params extends z.ZodType = Missing,
  Query extends z.ZodType = Missing,
  Body extends z.ZodType = z.ZodNever,
  Answer extends z.ZodType = z.ZodNever,
>(given: Given<Params, Query, Body, Answer>): Operation<Params, Query, Body, Answer> {
  return {
    ...given,
    params: given.params ?? (nothing as unknown as Params),
    query: given.query ?? (nothing as unknown as Query),
    body: given.body ?? null,
    answer: given.answer ?? null,
    status: given.status ?? (given.answer === undefined ? 204 : 200),
    problems: given.problems ?? [],
  };
}
