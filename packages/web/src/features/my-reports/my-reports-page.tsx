import './my-reports.css';
import { useQuery } from '@tanstack/react-query';
import { MessageCircleWarning } from 'lucide-react';
import { useCurrentSchool } from '../../app/current-school.tsx';
import { usePageTitle } from '../../app/page-title.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { reportCodeHref, reportHref } from '../../app/public-page.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats, useMessages } from '../../messages/use-messages.tsx';
import { Badge, Breadcrumbs, EmptyState, Link, PageHeader, Skeleton } from '../../ui/index.ts';
import { type MyReportLine, myReportsQuery } from './my-report-queries.ts';
import { useReportWords } from './use-report-words.ts';

/** Everything somebody reported by name while signed in, newest first, and how far each is. */
export function MyReportsPage() {
  const t = useOfficeMessages('myReports');
  const shell = useMessages('shell');
  const school = useCurrentSchool();
  const { data: reports, error } = useQuery(myReportsQuery());
  usePageTitle(t.title);
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        above={<Breadcrumbs crumbs={[{ label: t.back, href: '/' }]} />}
      />
      <div className="pw-stack my-reports">
        <ProblemNotice error={error} />
        {reports === undefined ? (
          error === null && <Skeleton label={t.loading} lines={3} />
        ) : reports.length === 0 ? (
          <EmptyState title={t.none} icon={<MessageCircleWarning aria-hidden size={28} />}>
            {t.noneText}
          </EmptyState>
        ) : (
          <ul className="pw-rows">
            {reports.map((one) => (
              <Line key={one.id} one={one} />
            ))}
          </ul>
        )}
        <p className="pw-muted">{t.withCode}</p>
        {school === null ? null : (
          <div className="pw-row">
            <a className="pw-button pw-button--secondary" href={reportHref(school.slug)}>
              {shell.report}
            </a>
            <a className="pw-link pw-link--alone" href={reportCodeHref(school.slug)}>
              {t.toCode}
            </a>
          </div>
        )}
      </div>
    </>
  );
}

function Line({ one }: { readonly one: MyReportLine }) {
  const t = useOfficeMessages('myReports');
  const { reading } = useReportWords();
  const f = useFormats();
  return (
    <li className="pw-rows__row">
      <span className="pw-rows__words">
        <Link href={`/mijn-meldingen/${one.id}`} alone>
          {t.of({ day: f.longDay(one.receivedAt), school: one.school.name })}
        </Link>
        <span className="pw-muted">{reading.status[one.status]}</span>
      </span>
      {one.unseen ? <Badge tone="ask">{t.unseen}</Badge> : null}
    </li>
  );
}
