/** The languages of the pages where something is reported, Dutch first and by default. Another one is a file more. */
export const reportLanguageCodes = ['nl', 'en'] as const;

/** A language of the report pages. */
export type ReportLanguage = (typeof reportLanguageCodes)[number];

/** What is to be known of a language before a word of it is read. */
export interface ReportLanguageFacts {
  /** In itself: names of languages are never translated. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Tag for `Intl`. */
  readonly intlTag: string;
}

export const reportLanguages: Readonly<Record<ReportLanguage, ReportLanguageFacts>> = {
  nl: { name: 'Nederlands', direction: 'ltr', intlTag: 'nl-NL' },
  en: { name: 'English', direction: 'ltr', intlTag: 'en-GB' },
};

/** The language meant by a tag such as `en-GB`, or `null` when these pages don't speak it. */
export function reportLanguageFrom(tag: string | null | undefined): ReportLanguage | null {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  return reportLanguageCodes.find((one) => one === language) ?? null;
}

/** A day (`yyyy-mm-dd`) in the words of a language. */
export function reportDayIn(language: ReportLanguage, day: string): string {
  const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(reportLanguages[language].intlTag, parts).format(
    new Date(`${day}T00:00:00Z`),
  );
}
