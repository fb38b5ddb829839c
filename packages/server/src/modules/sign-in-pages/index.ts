/** The pages of signing in, for browsers with and without script: the only door. */
export { signInDestinations } from './destinations.ts';
export { mountSignInPages } from './mount-sign-in-pages.ts';
export type { SignInPagesPorts } from './ports.ts';
