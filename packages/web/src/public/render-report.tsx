import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Document } from './document.tsx';
import type { RenderReportPage, ReportPage } from './page-models-report.ts';
import { ReportClosed } from './pages/report-closed.tsx';
import { ReportCode } from './pages/report-code.tsx';
import { ReportRead } from './pages/report-read.tsx';
import { ReportSent } from './pages/report-sent.tsx';
import { ReportStart } from './pages/report-start.tsx';
import { ReportTell } from './pages/report-tell.tsx';
import { ReportWho } from './pages/report-who.tsx';
import { type ReportWords, reportWordsIn } from './report-words.ts';

/** A whole HTML document for a page of reporting. Needs no script; with one it can be read aloud and printed. */
export const renderReportPage: RenderReportPage = (page, { language, ...looks }) => {
  const t = reportWordsIn(language);
  const { title, body } = contentOf(t, page);
  const markup = renderToStaticMarkup(
    <Document
      language={language}
      direction={t.direction}
      title={[title, page.school?.name ?? t.say.product].join(' · ')}
      looks={looks}
      indexed={false}
    >
      {body}
    </Document>,
  );
  return `<!doctype html>${markup}`;
};

function contentOf(t: ReportWords, page: ReportPage): { readonly title: string; readonly body: ReactNode } {
  const { say } = t;
  const failed = (problems: readonly unknown[], title: string) =>
    problems.length === 0 ? title : `${say.errorBefore}${title}`;
  switch (page.kind) {
    case 'report-start':
      return { title: failed(page.problems, say.start.title), body: <ReportStart t={t} page={page} /> };
    case 'report-who':
      return { title: failed(page.problems, say.who.title), body: <ReportWho t={t} page={page} /> };
    case 'report-tell':
      return { title: failed(page.problems, say.tell.title), body: <ReportTell t={t} page={page} /> };
    case 'report-sent':
      return { title: say.sent.title, body: <ReportSent t={t} page={page} /> };
    case 'report-code': {
      const problems = page.problem === null ? [] : [page.problem];
      return { title: failed(problems, say.code.title), body: <ReportCode t={t} page={page} /> };
    }
    case 'report-read':
      return { title: failed(page.problems, say.reading.title), body: <ReportRead t={t} page={page} /> };
    case 'report-closed':
      return { title: say.closed[page.why].title, body: <ReportClosed t={t} page={page} /> };
  }
}
