import './my-reports.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FolderLock } from 'lucide-react';
import { ProblemError } from '../../api/problem.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Breadcrumbs, EmptyState, LinkButton, PageHeader, Skeleton } from '../../ui/index.ts';
import { AddMore } from './add-more.tsx';
import { type MyReport, myReportQuery } from './my-report-queries.ts';
import { ReportTold } from './report-told.tsx';
import { useReportWords } from './use-report-words.ts';

/** One report of somebody's own: where it stands, what was said, and room to say more. */
export function MyReportPage() {
  const { reportId } = useParams({ from: '/mijn-meldingen/$reportId' });
  const t = useOfficeMessages('myReports');
  const { data: report, error } = useQuery(myReportQuery(reportId));
  const { reading } = useReportWords();
  const f = useFormats();
  // Not what it is about: what stands in a tab is seen by who passes.
  usePageTitle(reading.title);
  const crumbs = (
    <Breadcrumbs
      crumbs={[
        { label: t.back, href: '/' },
        { label: t.title, href: '/mijn-meldingen' },
      ]}
    />
  );
  if (error instanceof ProblemError && error.problem.code === 'not-found') {
    return (
      <>
        {crumbs}
        <EmptyState
          level={1}
          title={t.goneTitle}
          icon={<FolderLock aria-hidden size={28} />}
          action={<LinkButton href="/mijn-meldingen">{t.toList}</LinkButton>}
        >
          {t.goneText}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={reading.title}
        lead={report === undefined ? undefined : reading.status[report.status]}
        above={crumbs}
      />
      <ProblemNotice error={error} />
      {report === undefined ? (
        error === null && <Skeleton label={t.loading} lines={4} />
      ) : (
        <div className="pw-stack my-reports">
          <p>
            {report.school.name}.{' '}
            {report.seenAt === null ? reading.notRead : reading.readOn(f.longDay(report.seenAt))}
          </p>
          <Messages report={report} />
          <AddMore report={report} />
          <ReportTold report={report} />
        </div>
      )}
    </>
  );
}

function Messages({ report: { messages } }: { readonly report: MyReport }) {
  const { reading } = useReportWords();
  const f = useFormats();
  return (
    <section aria-labelledby="my-report-messages" className="pw-stack pw-stack--close">
      <h2 id="my-report-messages">{reading.messagesTitle}</h2>
      {messages.length === 0 ? (
        <p>{reading.messagesNone}</p>
      ) : (
        <ol className="my-reports__messages">
          {messages.map(({ from, at, text }, index) => (
            // Told in order, and never changed.
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing comes between
            <li key={index} className="pw-card" data-from={from}>
              <p className="pw-muted pw-small">
                {from === 'school' ? reading.fromSchool : reading.fromYou}, {f.moment(at)}
              </p>
              <p className="my-reports__text" dir="auto">
                {text}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
