/** Signing in: accounts, sessions, passkeys, second factors, school accounts and links. */
export { signInAbilities } from './abilities.ts';
export { createAccount, type NewAccount } from './account/create-account.ts';
export { type ClaimCode, openClaimCode } from './installation/claim-code.ts';

export { sendSignInLink } from './link/send-sign-in-link.ts';
export { signInOfPerson } from './of-person.ts';
export { argon2Hasher, type PasswordHasher } from './password/password-hasher.ts';
export { type SignedIn, signInWithPassword, type Visitor } from './password/sign-in-with-password.ts';
export type {
  InstallationFacts,
  Language,
  LetterFacts,
  LetterWords,
  SignInLetters,
  SignInPorts,
  Site,
} from './ports.ts';
export type { ProviderProblem } from './provider/provider-refusal.ts';
export { confirmSecondFactor } from './second-factor/confirm-second-factor.ts';
export { type SignInWays, showSignInWays } from './show-sign-in-ways.ts';
export { openSignIn, type SignIn } from './sign-in.ts';
export type { SignInPageProblem, SignInPages } from './sign-in-pages.ts';
export { sweepSignIn } from './sweep-sign-in.ts';
export { visitorOf } from './visitor-of.ts';
