import type { ProblemCode } from '@plaatswijs/contract';

/** One place in a request that is not right. */
export interface Issue {
  /** JSON pointer into the request: `/body/email`. */
  readonly at: string;
  /** Stable code of what is wrong there. */
  readonly code: string;
  /** Numbers, days and codes that a sentence about it needs. Never a name, a text or anything else somebody typed. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** An expected "no". Only bugs and broken infrastructure throw. */
export interface Refusal {
  readonly ok: false;
  readonly code: ProblemCode;
  /** More for who reads the API, in English. Never a name, a text or anything else somebody typed. */
  readonly detail?: string;
  readonly issues?: readonly Issue[];
}

/** What goes along with an answer outside its body. */
export interface Effects {
  /** The session cookie: a new one, or none any more. */
  readonly session?: { readonly set: string; readonly until: Date } | 'clear';
  /** The browser of who asked may keep the answer, and asks each time whether it is still this one. */
  readonly etag?: string;
}

export interface Done<Value> {
  readonly ok: true;
  readonly value: Value;
  readonly effects?: Effects;
}

export type Result<Value> = Done<Value> | Refusal;

export function done(): Done<undefined>;
export function done<Value>(value: Value, effects?: Effects): Done<Value>;
export function done<Value>(value?: Value, effects?: Effects): Done<Value | undefined> {
  return { ok: true, value, ...(effects === undefined ? {} : { effects }) };
}

export function refuse(code: ProblemCode, more: Pick<Refusal, 'detail' | 'issues'> = {}): Refusal {
  return { ok: false, code, ...more };
}

/** Thrown inside a transaction to roll it back and still answer with a refusal. */
export class RefusalRaised extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`refused: ${refusal.code}`);
    this.name = 'RefusalRaised';
    this.refusal = refusal;
  }
}
