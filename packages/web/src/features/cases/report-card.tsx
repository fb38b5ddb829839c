import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge } from '../../ui/index.ts';
import { AnswerReporter } from './answer-reporter.tsx';
import type { CaseReport } from './case-queries.ts';
import { IdentityPart } from './identity-part.tsx';
import { useMay } from './open-case.ts';
import { ReportMessages } from './report-messages.tsx';
import { ReportTold } from './report-told.tsx';

/** One report: what it tells, who told it as far as one may know, and what was said back and forth. */
export function ReportCard({ report }: { readonly report: CaseReport }) {
  const t = useOfficeMessages('casesWork');
  const words = useOfficeMessages('casesWords');
  const f = useFormats();
  const may = useMay();
  const moment = f.moment(report.receivedAt);
  const isAnonymous = report.manner === 'anonymous';
  return (
    <article className="pw-card pw-stack" aria-label={t.received({ moment })}>
      <div className="pw-row cases__marks">
        <Badge>{words.manner[report.manner]}</Badge>
        <span className="pw-muted">{isAnonymous ? t.receivedHour({ moment }) : t.received({ moment })}</span>
        {report.by === null ? null : <span>{t.toldBy(report.by)}</span>}
      </div>
      <ReportTold told={report.told} />
      {isAnonymous ? <p className="pw-muted">{t.anonymous}</p> : null}
      {report.identity === null ? null : <IdentityPart report={report} identity={report.identity} />}
      {report.answersReach ? (
        <>
          <ReportMessages report={report} />
          {may('answer-reporter') ? <AnswerReporter report={report} /> : null}
        </>
      ) : report.manner === 'staff' ? null : (
        <p className="pw-muted">{t.answerNoCode}</p>
      )}
    </article>
  );
}
