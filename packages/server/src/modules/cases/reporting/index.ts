/** Telling the school that something is wrong, and coming back with a code: what the composition root needs of it. */
export { type CaseLetterPorts, deliverCaseLetters } from './deliver-case-letters.ts';
export { seedReports } from './made-up-reports.ts';
export { mountMyFiles } from './mount-my-files.ts';
export { myReportsHttp } from './my-reports-http.ts';
export { mountReportPages } from './pages/mount-report-pages.ts';
