import type { ConsentLanguage } from '@plaatswijs/contract';

/** What is to be known of a language before a word of it is read. */
interface LanguageFacts {
  /** In itself: names of languages are never translated. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Tag for `Intl`. Arabic with the digits that stand everywhere else in a Dutch letter. */
  readonly intlTag: string;
}

/** The languages of the pages about consent; Dutch first and by default. */
export const consentLanguages: Readonly<Record<ConsentLanguage, LanguageFacts>> = {
  nl: { name: 'Nederlands', direction: 'ltr', intlTag: 'nl-NL' },
  en: { name: 'English', direction: 'ltr', intlTag: 'en-GB' },
  pl: { name: 'Polski', direction: 'ltr', intlTag: 'pl-PL' },
  tr: { name: 'Türkçe', direction: 'ltr', intlTag: 'tr-TR' },
  ar: { name: 'العربية', direction: 'rtl', intlTag: 'ar-u-nu-latn' },
  uk: { name: 'Українська', direction: 'ltr', intlTag: 'uk-UA' },
};

/** Their codes, in the order in which they are offered. */
export const consentLanguageCodes: readonly ConsentLanguage[] = ['nl', 'en', 'pl', 'tr', 'ar', 'uk'];

/** The language meant by a tag such as `tr-TR`, or `null` when these pages don't speak it. */
export function consentLanguageFrom(tag: string | null | undefined): ConsentLanguage | null {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  return consentLanguageCodes.find((one) => one === language) ?? null;
}

/** A day (`yyyy-mm-dd`) in the words of a language. */
export function dayIn(language: ConsentLanguage, day: string): string {
  const { intlTag } = consentLanguages[language];
  const date = new Date(`${day}T00:00:00Z`);
  const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  // Ukrainian writes an abbreviation for "year" behind it, whose full stop would end our sentences twice.
  return new Intl.DateTimeFormat(intlTag, parts).format(date).replace(/\sр\.$/u, '');
}
