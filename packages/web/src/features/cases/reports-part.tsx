import { useOfficeMessages } from '../../messages/office.ts';
import { useOpenCase } from './open-case.ts';
import { Part } from './part.tsx';
import { ReportCard } from './report-card.tsx';

/** What was told, and what was said since. */
export function ReportsPart() {
  const t = useOfficeMessages('casesWork');
  const { it } = useOpenCase();
  return (
    <Part id="zaak-melding" title={it.reports.length > 1 ? t.reportsMore : t.reports}>
      {it.reports.length === 0 ? <p className="pw-muted">{t.noReports}</p> : null}
      {it.reports.map((report) => (
        <ReportCard key={report.id} report={report} />
      ))}
    </Part>
  );
}
