import type { FactKey, SimpleValue } from './fact-value.ts';

/**
 * A condition over facts, as read from a protocol file.
 *
 * `person` conditions stand only inside `every-person`, `some-person` and `count-people`, where their keys
 * start with `person.`.
 */
export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | FactTest
  | { readonly kind: 'every-person'; readonly where: Condition; readonly holds: Condition }
  | { readonly kind: 'some-person'; readonly where: Condition }
  | {
      readonly kind: 'count-people';
      readonly where: Condition;
      readonly atLeast?: number;
      readonly atMost?: number;
    };

/** A comparison of one fact with what the protocol names. */
export type FactTest = { readonly kind: 'fact'; readonly fact: FactKey } & Test;

export type Test =
  /** A yes/no, choice or number equals the value. */
  | { readonly op: 'is'; readonly value: SimpleValue }
  /** A choice is one of the values. */
  | { readonly op: 'in'; readonly values: readonly string[] }
  /** A `choices` fact includes at least one of the values. */
  | { readonly op: 'has'; readonly values: readonly string[] }
  /** A number, both bounds included. */
  | { readonly op: 'between'; readonly atLeast?: number; readonly atMost?: number }
  /** At least so many whole years lie between the date and the reference date; the day itself counts. */
  | { readonly op: 'years-ago'; readonly atLeast: number };
