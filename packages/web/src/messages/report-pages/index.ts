// The words of reporting outside the application: pure, and a door of its own for the server.
export type * from './codes.ts';
export {
  type ReportLanguage,
  reportDayIn,
  reportLanguageCodes,
  reportLanguageFrom,
  reportLanguages,
} from './languages.ts';
export type { FileLimits, HelpWords, ReportPagesWords } from './words.ts';

import { englishReportPages } from './en.ts';
import type { ReportLanguage } from './languages.ts';
import { dutchReportPages } from './nl.ts';
import type { ReportPagesWords } from './words.ts';

/** The report pages, in each language whole. */
export const reportPageWords: Readonly<Record<ReportLanguage, ReportPagesWords>> = {
  nl: dutchReportPages,
  en: englishReportPages,
};
