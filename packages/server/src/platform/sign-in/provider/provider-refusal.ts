/**
 * Why a sign-in with a school account came to nothing. A code in the address of the sign-in page, which says it in a
 * sentence.
 */
export type ProviderProblem =
  /** No such provider here, or it is switched off. */
  | 'provider-unknown'
  /** The provider doesn't answer, or not as it should. */
  | 'provider-unreachable'
  /** The person said no there, or the provider did. */
  | 'provider-refused'
  /** Too late, already used, or not begun in this browser. */
  | 'sign-in-expired'
  /** The user belongs to another organisation than may come in. */
  | 'wrong-organisation'
  /** Nobody of this board is known by that account. */
  | 'account-unknown'
  /** Linking asks for having signed in just now, and for a link of our own page. */
  | 'cannot-link';

export interface ProviderRefused {
  readonly ok: false;
  readonly problem: ProviderProblem;
}

export function refused(problem: ProviderProblem): ProviderRefused {
  return { ok: false, problem };
}
