import { type ReportPagesWords, reportPageWords } from '../../messages/report-pages/index.ts';
import { useLocale } from '../../messages/use-messages.tsx';

/** The words that who comes back with a code reads: here they are the same. */
export function useReportWords(): ReportPagesWords {
  return reportPageWords[useLocale()];
}
