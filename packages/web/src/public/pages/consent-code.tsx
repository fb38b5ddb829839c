import { ErrorLine } from '../../ui/error-line.tsx';
import type { ConsentWords } from '../consent-words.ts';
import type { ConsentCodePage } from '../page-models-consent.ts';
import { ConsentFrame } from '../parts/consent-frame.tsx';
import { PlainForm, SubmitButton } from '../parts/form.tsx';

/** Where the code of a letter is typed. */
export function ConsentCode({ t, page }: { readonly t: ConsentWords; readonly page: ConsentCodePage }) {
  const { say } = t;
  const error = page.error === null ? null : say.codeErrors[page.error];
  return (
    <ConsentFrame t={t} page={page}>
      <header className="pub-title">
        <h1>{say.codeTitle}</h1>
        <p className="pw-lead">{say.codeLead}</p>
      </header>
      <PlainForm target={page.form} className="pw-card pw-stack">
        <div className={error === null ? 'pw-field' : 'pw-field pw-field--invalid'}>
          <label htmlFor="code" className="pw-field__label">
            {say.code}
          </label>
          <span id="code-help" className="pw-field__help">
            {say.codeHelp}
          </span>
          {error === null ? null : (
            <ErrorLine id="code-error">
              <span className="pw-visually-hidden">{say.errorBefore}</span>
              {error}
            </ErrorLine>
          )}
          {/* Written from left to right in every language, as it stands in the letter. */}
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
            className="pw-input consent-code"
            data-focus-first={error === null ? undefined : true}
          />
        </div>
        <div>
          <SubmitButton>{say.codeGo}</SubmitButton>
        </div>
      </PlainForm>
    </ConsentFrame>
  );
}
