import type { SecondFactorPage } from '../page-models.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { PlainField, PlainForm, SubmitButton } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { PasskeyButton } from '../parts/passkey-button.tsx';
import type { Words } from '../words.ts';

/** The second step of signing in. */
export function SecondFactor({ t, page }: { readonly t: Words; readonly page: SecondFactorPage }) {
  const { say } = t;
  return (
    <Frame t={t} page={page}>
      <ErrorSummary t={t} errors={page.error === null ? [] : [{ field: 'code', message: page.error }]} />
      <header className="pub-title">
        <h1>{say.secondTitle}</h1>
        <p className="pw-lead">{say.secondLead}</p>
      </header>
      <div className="pub-ways">
        <div className="pw-card">
          <PlainForm target={page.form}>
            <PlainField
              id="code"
              name="code"
              label={say.secondCode}
              help={say.secondCodeHelp}
              error={page.error}
              errorBefore={say.errorBefore}
              autoComplete="one-time-code"
              short
            />
            <div>
              <SubmitButton>{say.secondGo}</SubmitButton>
            </div>
          </PlainForm>
        </div>
        <PasskeyButton t={t} way={page.passkey} />
      </div>
    </Frame>
  );
}
