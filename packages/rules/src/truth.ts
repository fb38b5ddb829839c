/**
 * The three truth values of strong Kleene logic, and nothing else.
 *
 * `unknown` means "not known yet". It is never used for "does not apply", for "the protocol is silent"
 * or for "the check failed": those have words of their own.
 */
export type Truth = 'true' | 'false' | 'unknown';

/** Inside the engine a truth value is a number, so that `and` is a minimum and `or` a maximum. */
export type Kleene = 0 | 1 | 2;

export const FALSE: Kleene = 0;
export const UNKNOWN: Kleene = 1;
export const TRUE: Kleene = 2;

const names: readonly Truth[] = ['false', 'unknown', 'true'];

/** The public name of an internal truth value. */
export function truthName(value: Kleene): Truth {
  return names[value] as Truth;
}

/** Strong Kleene negation: true and false change places, unknown stays unknown. */
export function not(value: Kleene): Kleene {
  return (2 - value) as Kleene;
}

/** Strong Kleene conjunction: false wins, then unknown. */
export function and(left: Kleene, right: Kleene): Kleene {
  return left < right ? left : right;
}

/** Strong Kleene disjunction: true wins, then unknown. */
export function or(left: Kleene, right: Kleene): Kleene {
  return left > right ? left : right;
}
