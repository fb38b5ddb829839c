import type { SignInPageWords } from './nl.ts';

/** What the pages of signing in say when something fails or is done. */
export const englishSignInPages: SignInPageWords = {
  wrong: 'This e-mail address and password do not belong together.',
  tooMany: 'This was tried too often. Wait a few minutes and try again.',
  needEmail: 'Fill in your e-mail address, like name@school.nl.',
  needPassword: 'Fill in your password.',
  wrongCode: 'This code is not right or was used already. Wait for a new one and try that.',
  linkSentTitle: 'Look in your mail',
  linkSent: (p) => `If we know ${p.email}, a link to sign in with will be there in a moment.`,
  linkSentMore: 'The link works once, for a quarter of an hour. Nothing there? Look at unwanted mail too.',
  backToSignIn: 'Back to signing in',
  openLinkTitle: 'Sign in with your link',
  openLink: 'Press the button to sign in. The link does not work after that.',
  signIn: 'Sign in',
  signedOutTitle: 'You are signed out',
  signedOut: 'Nobody can go on as you on this device.',
  again: 'Sign in again',
  whichBoardTitle: 'Which board do you belong to?',
  problems: {
    'provider-unknown': 'This way to sign in is no longer there.',
    'provider-unreachable': 'The school account does not answer now. Try again in a moment.',
    'provider-refused': 'Signing in with your school account was broken off.',
    'sign-in-expired': 'This took too long. Start signing in again.',
    'wrong-organisation': 'This school account belongs to another organisation.',
    'account-unknown': 'We know nobody with this school account. Ask the school office for an invitation.',
    'cannot-link': 'Linking did not work. Sign in again and try once more.',
    'link-expired': 'This link no longer works. Ask for a new one below.',
  },
};
