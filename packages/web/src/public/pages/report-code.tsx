import { ErrorLine } from '../../ui/error-line.tsx';
import type { ReportCodePage } from '../page-models-report.ts';
import { SubmitButton } from '../parts/form.tsx';
import { ReportForm } from '../parts/report-form.tsx';
import { ReportFrame } from '../parts/report-frame.tsx';
import type { ReportWords } from '../report-words.ts';

/** Where the code is typed that was shown when something was reported. */
export function ReportCode({ t, page }: { readonly t: ReportWords; readonly page: ReportCodePage }) {
  const { say } = t;
  const error = page.problem === null ? null : say.problems[page.problem];
  return (
    <ReportFrame t={t} page={page}>
      <header className="pub-title">
        <h1>{say.code.title}</h1>
        <p className="pw-lead">{say.code.lead}</p>
      </header>
      <ReportForm target={page.form}>
        <div className="report-card">
          <div className={error === null ? 'pw-field' : 'pw-field pw-field--invalid'}>
            <label htmlFor="code" className="pw-field__label">
              {say.code.label}
            </label>
            <span id="code-help" className="pw-field__help">
              {say.code.help}
            </span>
            {error === null ? null : (
              <ErrorLine id="code-error">
                <span className="pw-visually-hidden">{say.errorBefore}</span>
                {error}
              </ErrorLine>
            )}
            <input
              id="code"
              name="code"
              dir="ltr"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={60}
              aria-invalid={error === null ? undefined : true}
              aria-describedby={error === null ? 'code-help' : 'code-help code-error'}
              className="pw-input report-code__field"
              data-focus-first={error === null ? undefined : true}
            />
          </div>
          <div>
            <SubmitButton>{say.next}</SubmitButton>
          </div>
        </div>
      </ReportForm>
      <div className="pw-stack pw-stack--close">
        <p>{say.code.lost}</p>
        <p>
          <a className="pw-link pw-link--alone" href={page.newHref}>
            {say.code.newReport}
          </a>
        </p>
      </div>
    </ReportFrame>
  );
}
