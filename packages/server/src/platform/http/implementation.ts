import type { Operation } from '@plaatswijs/contract';
import type { z } from 'zod';
import type { Caller } from '../abilities/index.ts';
import type { BoardTransaction, Database } from '../database/index.ts';
import type { Found, Needs } from '../memory/index.ts';
import type { Result } from './refusal.ts';

type ParamsOf<O> = O extends Operation<infer P, infer _Q, infer _B, infer _A> ? z.output<P> : never;
type QueryOf<O> = O extends Operation<infer _P, infer Q, infer _B, infer _A> ? z.output<Q> : never;
type BodyOf<O> = O extends Operation<infer _P, infer _Q, infer B, infer _A> ? z.output<B> : never;
type AnswerOf<O> =
  O extends Operation<infer _P, infer _Q, infer _B, infer A>
    ? [z.input<A>] extends [never]
      ? undefined
      : Unchanged<z.input<A>>
    : never;

/** An answer is only read on its way out, so what cannot be changed will do. */
type Unchanged<T> = T extends readonly (infer Item)[]
  ? readonly Unchanged<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Unchanged<T[Key]> }
    : T;

interface Asked<O> {
  readonly params: ParamsOf<O>;
  readonly query: QueryOf<O>;
  readonly body: BodyOf<O>;
  /** The moment the request came in. The only clock a handler may read. */
  readonly now: Date;
}

/** A call by somebody who is known, inside one transaction of their board that is committed before the answer leaves. */
export interface BoardCall<O> extends Asked<O> {
  readonly caller: Caller;
  readonly tx: BoardTransaction;
}

/** A call by somebody who is known, to an operation that is answered from what is kept of their board. */
export interface MemoryCall<O> extends Asked<O> {
  readonly caller: Caller;
}

/** A call by anyone: no board yet, so the handler opens what it needs. */
export interface OpenCall<O> extends Asked<O> {
  readonly database: Database;
  /** Kind of browser, for a list of sessions; nothing that tells devices apart. */
  readonly userAgent: string | null;
  /** Set when the caller happens to be known. */
  readonly caller: Caller | null;
}

/** An operation with the code that carries it out. */
export type Implementation =
  | {
      readonly kind: 'board';
      readonly operation: Operation;
      readonly run: (call: BoardCall<never>) => Promise<Result<unknown>>;
    }
  | {
      readonly kind: 'memory';
      readonly operation: Operation;
      readonly needs: (call: MemoryCall<never>) => Needs;
      readonly answer: (call: MemoryCall<never>, found: never) => Result<unknown>;
    }
  | {
      readonly kind: 'open';
      readonly operation: Operation;
      readonly run: (call: OpenCall<never>) => Promise<Result<unknown>>;
    };

/** Carries out an operation for a known caller. The result is checked against the contract before it leaves. */
export function implement<O extends Operation>(
  operation: O,
  run: (call: BoardCall<O>) => Promise<Result<AnswerOf<O>>>,
): Implementation {
  return { kind: 'board', operation, run };
}

/**
 * Carries out an operation that only reads, for a known caller. What it needs of the board is kept in memory between
 * requests and read when it is not there or old; the answer follows from that alone. It writes nothing, so asking it
 * twice is asking it again, also with an Idempotency-Key.
 */
export function implementFromMemory<O extends Operation, N extends Needs>(
  operation: O,
  needs: (call: MemoryCall<O>) => N,
  answer: (call: MemoryCall<O>, found: Found<N>) => Result<AnswerOf<O>>,
): Implementation {
  return { kind: 'memory', operation, needs, answer };
}

/** Carries out an operation that anyone may call. */
export function implementOpen<O extends Operation>(
  operation: O,
  run: (call: OpenCall<O>) => Promise<Result<AnswerOf<O>>>,
): Implementation {
  return { kind: 'open', operation, run };
}
