import { createMemoryHistory } from '@tanstack/react-router';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Me } from '../../api/me.ts';
import { createQueryClient } from '../../api/query-client.ts';
import { loadMessages } from '../../messages/load.ts';
import { defaultLocale, localeFrom } from '../../messages/locale.ts';
import { createAppRouter } from '../../routes/router.ts';
import { App } from '../app.tsx';
import { languageKey, schoolKey } from '../kept-on-device.ts';
import { FirstSchool } from '../my-school.ts';
import { type FirstData, firstDataId, layDown, writeFirstData } from './first-data.ts';
import { type FirstQuestion, firstQuestions, whoIsThere } from './first-questions.ts';
import type { openFirstPage as Declared, FirstVisit } from './index.d.ts';

/** Files each page of the application is made of, by the module its route names; put in by scripts/build.ts. */
declare const __APP_FILES__: {
  readonly always: readonly string[];
  readonly font: string | null;
  readonly pages: Readonly<
    Record<string, { readonly scripts: readonly string[]; readonly styles: readonly string[] }>
  >;
};

/** Which module draws the page at a path: only those that people open first are drawn beforehand. */
const drawn: Readonly<Record<string, string>> = {
  '/': 'src/features/home/home-page.tsx',
  '/controleer': 'src/features/check/check-page.tsx',
  '/mag-dit': 'src/features/ask/ask-page.tsx',
};

/** Where the built page has what is shown until the application draws it. */
const place = /(<div id="root">)[\s\S]*?(<\/div>\s*<noscript>)/;

/** Draws the first page of a visit into the page as it was built. */
export const openFirstPage: typeof Declared = (template) => {
  if (!place.test(template)) throw new Error('the built page has no root');
  return (visit) => fill(template, visit);
};

async function fill(template: string, visit: FirstVisit): Promise<string> {
  const locale = localeFrom(visit.cookies[languageKey]) ?? defaultLocale;
  const gathered = await gather(visit);
  // Who isn't known gets the page as it was built, and the application leads to the sign-in: drawing is work.
  if (gathered === null) return template;
  const { school, answers } = gathered;
  const data: FirstData = { locale, answers };
  const markup = await draw(visit.path, data, school?.id ?? null);
  return (
    template
      .replace('<html lang="nl">', `<html lang="${locale}">`)
      .replace('</head>', () => `${links(visit.path)}</head>`)
      // By functions: in a text that is put in, a name with `$&` in it would bring other parts of the page along.
      .replace(place, (_all, before: string, after: string) => `${before}${markup}${after}`)
      .replace(
        '</body>',
        () => `<script type="application/json" id="${firstDataId}">${writeFirstData(data)}</script></body>`,
      )
  );
}

async function gather({ path, cookies, ask }: FirstVisit) {
  const answerTo = async ({ key, path: at, read }: FirstQuestion) => {
    const answer = await ask(at);
    return answer === null ? [] : [{ key, data: read(answer) }];
  };
  const who = await answerTo(whoIsThere);
  // The answer of our own operation, checked against the contract a moment ago.
  const me = (who[0]?.data ?? null) as Me | null;
  if (me === null) return null;
  const school = me.schools.find(({ id }) => id === cookies[schoolKey]) ?? me.schools[0] ?? null;
  const asked = school === null ? [] : firstQuestions(path, me, school);
  return { school, answers: [...who, ...(await Promise.all(asked.map(answerTo))).flat()] };
}

async function draw(path: string, data: FirstData, school: string | null): Promise<string> {
  const queries = createQueryClient();
  layDown(queries, data);
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createAppRouter(queries, history);
  const [catalogue] = await Promise.all([loadMessages(data.locale), router.load()]);
  const markup = renderToStaticMarkup(
    <FirstSchool value={school}>
      <App initialLanguage={{ locale: data.locale, catalogue }} queries={queries} router={router} />
    </FirstSchool>,
  );
  queries.clear();
  return withoutStyles(markup);
}

/**
 * What is there for a screen reader or a form alone is hidden by a style of its own, which the security policy refuses in
 * markup. It isn't needed before the script runs either: it is hidden altogether.
 */
function withoutStyles(markup: string): string {
  return markup.replaceAll(/ style="[^"]*"/g, ' hidden');
}

function links(path: string): string {
  const { always, font, pages } = __APP_FILES__;
  const { scripts = [], styles = [] } = pages[drawn[path] ?? ''] ?? {};
  return [
    ...(font === null
      ? []
      : [`<link rel="preload" as="font" type="font/woff2" crossorigin href="/${font}">`]),
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
    // Fetched after the first paint (main.tsx): on a telephone all that is fetched shares one thin line.
    ...[...always, ...scripts].map((file) => `<link data-later crossorigin href="/${file}">`),
  ].join('');
}
