import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '../messages/locale.ts';
import { houseStyleCss } from '../ui/theme/house-style-css.ts';
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

/** Names of the built style, script and font, put in by scripts/build.ts. */
declare const __PUBLIC_ASSETS__: {
  readonly style: string;
  readonly script: string;
  readonly font: string | null;
};

/** A whole HTML document for one public page. Needs no script; with one, copying, printing and passkeys come along. */
export const renderPage: RenderPage = (page, { locale, houseStyle, houseStyleHref, nonce }) => {
  const t = wordsIn(locale);
  const { title, body } = contentOf(t, page);
  const markup = renderToStaticMarkup(
    <Document
      locale={locale}
      title={t.say.titleOf({ page: title, school: page.school?.name ?? null })}
      style={houseStyle === null ? null : houseStyleCss(houseStyle)}
      styleHref={houseStyleHref}
      nonce={nonce}
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

interface DocumentProps {
  readonly locale: Locale;
  readonly title: string;
  readonly style: string | null;
  readonly styleHref: string | undefined;
  readonly nonce: string | undefined;
  readonly indexed: boolean;
  readonly children: ReactNode;
}

function Document({ locale, title, style, styleHref, nonce, indexed, children }: DocumentProps) {
  const { font } = __PUBLIC_ASSETS__;
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        {indexed ? null : <meta name="robots" content="noindex" />}
        <title>{title}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {font === null ? null : <link rel="preload" href={font} as="font" type="font/woff2" crossOrigin="" />}
        <link rel="stylesheet" href={__PUBLIC_ASSETS__.style} />
        {styleHref === undefined ? null : <link rel="stylesheet" href={styleHref} />}
        {/* Colours computed by `houseStyle`, never text from outside: nothing in it can end the element. */}
        {style === null ? null : (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotes of a style sheet
          <style nonce={nonce} dangerouslySetInnerHTML={{ __html: style }} />
        )}
        <script src="/theme.js" />
        <script type="module" src={__PUBLIC_ASSETS__.script} />
      </head>
      <body>{children}</body>
    </html>
  );
}
