import type { FastifyRequest } from 'fastify';
import type { Standing } from './account/standing.ts';
import type { ProviderProblem } from './provider/provider-refusal.ts';

/** Why a page of signing in shows again. */
export type SignInPageProblem = ProviderProblem | 'link-expired';

/** The pages that signing in leads to. Their words and looks are the web's. */
export interface SignInPages {
  /** Where people go once they are signed in, or where they give the second factor that is still to come. */
  readonly afterSignIn: (request: FastifyRequest, standing: Standing) => string;
  /** Where people go once a school account was linked to their own. */
  readonly afterLinking: string;
  /** The address of the sign-in page, of a board when it is known, with what went wrong. */
  readonly signIn: (boardSlug: string | null, problem: SignInPageProblem) => string;
  /**
   * The page behind a mailed link, as HTML: one button in a form that posts to `action`. Opening it uses nothing up.
   */
  readonly link: (given: { readonly boardSlug: string; readonly action: string }) => string;
}
