import type { ConsentLanguage } from '@plaatswijs/contract';
import {
  type ConsentPagesWords,
  consentLanguages,
  consentPageWords,
  dayIn,
} from '../messages/consent-pages/index.ts';
import type { ConsentAnswer, ConsentPurposeView } from './page-models-consent.ts';

/** Words of the language a page about consent is in; every part of such a page gets them as `t`. */
export interface ConsentWords {
  readonly language: ConsentLanguage;
  readonly direction: 'ltr' | 'rtl';
  readonly say: ConsentPagesWords;
  /** A whole date in words. */
  readonly day: (day: string) => string;
  /** An answer in the middle of a sentence. */
  readonly answer: (answer: ConsentAnswer) => string;
}

/** Words of a language. */
export function consentWordsIn(language: ConsentLanguage): ConsentWords {
  const { direction, intlTag } = consentLanguages[language];
  const say = consentPageWords[language];
  return {
    language,
    direction,
    say,
    day: (day) => dayIn(language, day),
    // Not `toLowerCase`: a Turkish capital has a small letter of its own.
    answer: (answer) => say.answers[answer].toLocaleLowerCase(intlTag),
  };
}

/** What a purpose is called here, and in Dutch where that is not the same: the school speaks of it so. */
export function purposeNames(
  t: ConsentWords,
  purpose: ConsentPurposeView,
): { readonly own: string | null; readonly dutch: string | null } {
  if (purpose.standard === null || t.language === 'nl') return { own: null, dutch: purpose.name };
  const own = t.say.purposes[purpose.standard].name;
  return { own, dutch: own.toLowerCase() === purpose.name.toLowerCase() ? null : purpose.name };
}
