// The words of consent outside the application: pure, and a door of its own for the server.
export { consentLanguageCodes, consentLanguageFrom, consentLanguages, dayIn } from './languages.ts';
export type { ConsentPagesWords, PurposeWords } from './words.ts';

import type { ConsentLanguage } from '@plaatswijs/contract';
import { arabicConsentPages } from './ar.ts';
import { englishConsentPages } from './en.ts';
import { dutchConsentPages } from './nl.ts';
import { polishConsentPages } from './pl.ts';
import { turkishConsentPages } from './tr.ts';
import { ukrainianConsentPages } from './uk.ts';
import type { ConsentPagesWords } from './words.ts';

/** The pages about consent, in each language whole. */
export const consentPageWords: Readonly<Record<ConsentLanguage, ConsentPagesWords>> = {
  nl: dutchConsentPages,
  en: englishConsentPages,
  pl: polishConsentPages,
  tr: turkishConsentPages,
  ar: arabicConsentPages,
  uk: ukrainianConsentPages,
};
