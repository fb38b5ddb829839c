import type { ConsentWords } from '../consent-words.ts';
import type { ConsentClosedPage, ConsentLinkSentPage } from '../page-models-consent.ts';
import { ConsentFrame } from '../parts/consent-frame.tsx';
import { PlainForm, SubmitButton } from '../parts/form.tsx';

/** Why a link can't be opened, and how to get another. */
export function ConsentClosed({ t, page }: { readonly t: ConsentWords; readonly page: ConsentClosedPage }) {
  const { say } = t;
  const words = say.closed[page.why];
  return (
    <ConsentFrame t={t} page={page}>
      <div className="pw-card pw-stack">
        <header className="pub-title">
          <h1>{words.title}</h1>
          <p className="pw-lead">{words.what}</p>
        </header>
        <p className="pw-measure">{words.now}</p>
        {page.renew === null ? null : (
          <PlainForm target={page.renew} className="pw-stack pw-stack--close">
            <div>
              <SubmitButton>{say.renew}</SubmitButton>
            </div>
            <p className="pw-muted">{say.renewHelp}</p>
          </PlainForm>
        )}
        <p>
          <a className="pw-link pw-link--alone" href={page.codeHref}>
            {say.haveCode}
          </a>
        </p>
      </div>
    </ConsentFrame>
  );
}

/** Says the same whether there is an address or not. */
export function ConsentLinkSent(props: { readonly t: ConsentWords; readonly page: ConsentLinkSentPage }) {
  const { say } = props.t;
  return (
    <ConsentFrame t={props.t} page={props.page}>
      <div className="pw-card pw-stack">
        <h1>{say.sentTitle}</h1>
        {say.sentText.map((line) => (
          <p key={line} className="pw-measure">
            {line}
          </p>
        ))}
      </div>
    </ConsentFrame>
  );
}
