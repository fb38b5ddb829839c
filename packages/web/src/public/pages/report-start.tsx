import type { ReportStartPage } from '../page-models-report.ts';
import { SubmitButton } from '../parts/form.tsx';
import { ReadButton } from '../parts/read-button.tsx';
import { ChoicesOf, ReportErrors } from '../parts/report-fields.tsx';
import { ReportForm } from '../parts/report-form.tsx';
import { ReportFrame } from '../parts/report-frame.tsx';
import { ReportDanger, ReportNumbers } from '../parts/report-help.tsx';
import type { ReportWords } from '../report-words.ts';

/** First the numbers, then the one question that comes before all others. */
export function ReportStart({ t, page }: { readonly t: ReportWords; readonly page: ReportStartPage }) {
  const { say } = t;
  const { start } = say;
  return (
    <ReportFrame t={t} page={page}>
      <ReportErrors t={t} problems={page.problems} />
      <ReportDanger t={t} />
      <ReportNumbers t={t} help={page.help} title={say.help.title} />
      <header className="pub-title" data-read>
        <h1 id="title" data-say>
          {start.title}
        </h1>
        <p className="pw-lead" data-say>
          {start.lead}
        </p>
        <ul className="pub-lines">
          {start.know.map((line) => (
            <li key={line} data-say>
              {line}
            </li>
          ))}
        </ul>
        <ReadButton t={t} about="title" />
      </header>
      <ReportForm target={page.form}>
        <div className="report-card">
          <h2>{start.first}</h2>
          <ChoicesOf
            t={t}
            problems={page.problems}
            name="beeld"
            label={start.question}
            help={start.questionHelp}
            chosen={[]}
            choices={[
              { value: 'ja', label: say.yes },
              { value: 'nee', label: say.no },
              { value: 'weet-niet', label: say.notKnown },
            ]}
            large
          />
          <div>
            <SubmitButton>{say.next}</SubmitButton>
          </div>
        </div>
      </ReportForm>
      <section aria-labelledby="come-back" className="pw-stack pw-stack--close">
        <h2 id="come-back" className="report-small-title">
          {start.comeBackTitle}
        </h2>
        <p>
          <a className="pw-link pw-link--alone" href={page.codeHref}>
            {start.comeBack}
          </a>
        </p>
      </section>
    </ReportFrame>
  );
}
