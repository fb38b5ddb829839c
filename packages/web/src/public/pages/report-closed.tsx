import type { ReportClosedPage } from '../page-models-report.ts';
import { ReportFrame } from '../parts/report-frame.tsx';
import { ReportDanger, ReportNumbers } from '../parts/report-help.tsx';
import type { ReportWords } from '../report-words.ts';

/** It does not go on from here: why, what to do now, and whom to call. */
export function ReportClosed({ t, page }: { readonly t: ReportWords; readonly page: ReportClosedPage }) {
  const { say } = t;
  const { title, what, now } = say.closed[page.why];
  return (
    <ReportFrame t={t} page={page}>
      <header className="pub-title">
        <h1>{title}</h1>
        <p className="pw-lead">{what}</p>
        <p>{now}</p>
        {page.againHref === null ? null : (
          <p>
            <a className="pw-link pw-link--alone" href={page.againHref}>
              {page.why === 'too-old' ? say.code.title : say.start.title}
            </a>
          </p>
        )}
      </header>
      <ReportDanger t={t} />
      <ReportNumbers t={t} help={page.help} title={say.help.title} />
    </ReportFrame>
  );
}
