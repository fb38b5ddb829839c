/** The words of the pages of signing in, for the server that makes them. */
import type { Locale } from '../locale.ts';
import { englishSignInPages } from './en.ts';
import { dutchSignInPages, type SignInPageWords } from './nl.ts';

export type { SignInPageWords } from './nl.ts';

export const signInPageWords: Readonly<Record<Locale, SignInPageWords>> = {
  nl: dutchSignInPages,
  en: englishSignInPages,
};
