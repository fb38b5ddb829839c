import {
  type ReportLanguage,
  type ReportPagesWords,
  reportDayIn,
  reportLanguages,
  reportPageWords,
} from '../messages/report-pages/index.ts';

/** Words of the language a page of reporting is in; every part of such a page gets them as `t`. */
export interface ReportWords {
  readonly language: ReportLanguage;
  readonly direction: 'ltr' | 'rtl';
  readonly say: ReportPagesWords;
  /** A whole date in words. */
  readonly day: (day: string) => string;
}

/** Words of a language. */
export function reportWordsIn(language: ReportLanguage): ReportWords {
  return {
    language,
    direction: reportLanguages[language].direction,
    say: reportPageWords[language],
    day: (day) => reportDayIn(language, day),
  };
}
