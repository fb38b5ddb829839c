import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type ConsentWords, consentWordsIn } from './consent-words.ts';
import { Document } from './document.tsx';
import type { ConsentPage } from './page-models-consent.ts';
import { ConsentClosed, ConsentLinkSent } from './pages/consent-closed.tsx';
import { ConsentCode } from './pages/consent-code.tsx';
import { ConsentDone } from './pages/consent-done.tsx';
import { ConsentQuestions } from './pages/consent-questions.tsx';
import type { RenderConsentPage } from './render-page.ts';

/** A whole HTML document for a page about consent. Needs no script; with one it can be read aloud and printed. */
export const renderConsentPage: RenderConsentPage = (page, { language, ...looks }) => {
  const t = consentWordsIn(language);
  const { title, body } = contentOf(t, page);
  const markup = renderToStaticMarkup(
    <Document
      language={language}
      direction={t.direction}
      title={[title, page.school?.name ?? t.say.product].join(' · ')}
      looks={looks}
      indexed={false}
    >
      {body}
    </Document>,
  );
  return `<!doctype html>${markup}`;
};

function contentOf(t: ConsentWords, page: ConsentPage): { readonly title: string; readonly body: ReactNode } {
  const { say } = t;
  const failed = (error: unknown, title: string) => (error === null ? title : `${say.errorBefore}${title}`);
  switch (page.kind) {
    case 'consent-questions':
      return { title: failed(page.error, say.title), body: <ConsentQuestions t={t} page={page} /> };
    case 'consent-done':
      return { title: say.doneTitle, body: <ConsentDone t={t} page={page} /> };
    case 'consent-code':
      return { title: failed(page.error, say.codeTitle), body: <ConsentCode t={t} page={page} /> };
    case 'consent-closed':
      return { title: say.closed[page.why].title, body: <ConsentClosed t={t} page={page} /> };
    case 'consent-link-sent':
      return { title: say.sentTitle, body: <ConsentLinkSent t={t} page={page} /> };
  }
}
