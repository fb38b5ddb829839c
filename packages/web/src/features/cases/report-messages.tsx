import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import type { CaseReport } from './case-queries.ts';

/** What the school and the reporter said to each other, oldest first, and whether the reporter read the last of it. */
export function ReportMessages({ report }: { readonly report: CaseReport }) {
  const t = useOfficeMessages('casesWork');
  const f = useFormats();
  const { messages, reporterSeenAt } = report;
  const lastOurs = messages.findLast(({ from }) => from === 'school');
  const seen = reporterSeenAt !== null && lastOurs !== undefined && reporterSeenAt >= lastOurs.at;
  return (
    <div className="pw-stack pw-stack--close">
      <h3 className="pw-h3">{t.messages}</h3>
      {messages.length === 0 ? <p className="pw-muted">{t.noMessages}</p> : null}
      <ol className="cases__messages">
        {messages.map((message) => (
          <li key={message.id} data-from={message.from}>
            <span className="pw-muted pw-small">
              {message.by?.name ?? t.fromReporter}, {f.moment(message.at)}
            </span>
            <p className="cases__said">{message.text}</p>
          </li>
        ))}
      </ol>
      {lastOurs === undefined ? null : (
        <p className="pw-muted pw-small">
          {seen ? t.seenByReporter({ moment: f.moment(reporterSeenAt) }) : t.notSeenByReporter}
        </p>
      )}
    </div>
  );
}
