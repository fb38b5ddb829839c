/** The pages of signing in, for browsers with and without script: the only door. */
export { mountSignInPages } from './mount-sign-in-pages.ts';
export type { SignInPagesPorts } from './ports.ts';
