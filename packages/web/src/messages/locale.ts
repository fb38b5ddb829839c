/** The languages of the screen, under their own names; Dutch first and by default. */
export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The language of who hasn't chosen. */
export const defaultLocale: Locale = 'nl';

/** Names of the languages, each in itself: they are never translated. */
export const languageNames: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'English' };

/** Tags for `Intl` and for React Aria. English is British: its dates are in the order a Dutch school expects. */
export const intlTags: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** The language meant by a tag such as `en-US`, or `null` when we don't speak it. */
export function localeFrom(tag: string | null | undefined): Locale | null {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => locale === language) ?? null;
}
