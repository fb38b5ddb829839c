import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Document } from './document.tsx';
import type { PublicPage } from './page-models.ts';
import { Answer } from './pages/answer.tsx';
import { Ask } from './pages/ask.tsx';
import { Front } from './pages/front.tsx';
import { Message } from './pages/message.tsx';
import { Problem } from './pages/problem.tsx';
import { School } from './pages/school.tsx';
import { SecondFactor } from './pages/second-factor.tsx';
import { SignIn } from './pages/sign-in.tsx';
import type { RenderPage } from './render-page.ts';
import { type Words, wordsIn } from './words.ts';

export { unknownAnswer } from './page-models.ts';
export { renderConsentPage } from './render-consent.tsx';
export { renderReportPage } from './render-report.tsx';

/** A whole HTML document for one public page. Needs no script; with one, copying, printing and passkeys come along. */
export const renderPage: RenderPage = (page, { locale, houseStyle, houseStyleHref, nonce }) => {
  const t = wordsIn(locale);
  const { title, body } = contentOf(t, page);
  const markup = renderToStaticMarkup(
    <Document
      language={locale}
      title={t.say.titleOf({ page: title, school: page.school?.name ?? null })}
      looks={{ houseStyle, houseStyleHref, nonce }}
      // Answers stand in the address of these pages: search engines need not keep them.
      indexed={page.kind === 'front' || page.kind === 'school'}
    >
      {body}
    </Document>,
  );
  return `<!doctype html>${markup}`;
};

function contentOf(t: Words, page: PublicPage): { readonly title: string; readonly body: ReactNode } {
  const failed = (errors: number, title: string) => (errors > 0 ? `${t.say.errorBefore}${title}` : title);
  switch (page.kind) {
    case 'front':
      return { title: t.say.frontTitle, body: <Front t={t} page={page} /> };
    case 'school': {
      const title = failed(page.questionBox.error === null ? 0 : 1, page.protocol.title);
      return { title, body: <School t={t} page={page} /> };
    }
    case 'ask': {
      const title = failed(page.question.error === null ? 0 : 1, page.question.text);
      return { title, body: <Ask t={t} page={page} /> };
    }
    case 'answer':
      return { title: t.say.outcomes[page.outcome ?? 'open'], body: <Answer t={t} page={page} /> };
    case 'sign-in':
      return { title: failed(page.errors.length, t.say.signInTitle), body: <SignIn t={t} page={page} /> };
    case 'second-factor': {
      const title = failed(page.error === null ? 0 : 1, t.say.secondTitle);
      return { title, body: <SecondFactor t={t} page={page} /> };
    }
    case 'message':
      return { title: page.title, body: <Message t={t} page={page} /> };
    case 'problem':
      return { title: t.say.problem(page.status).title, body: <Problem t={t} page={page} /> };
  }
}
