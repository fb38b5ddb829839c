import type { ReactNode } from 'react';
import { languageNames, locales } from '../../messages/locale.ts';
import { SkipLink } from '../../ui/skip-link.tsx';
import type { PageFrame } from '../page-models.ts';
import type { Words } from '../words.ts';
import { BrandMark } from './brand-mark.tsx';

/** What stands around a public page: the school on top, languages and signing in, and who made this below. */
export function Frame(props: {
  readonly t: Words;
  readonly page: PageFrame;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  const { t, page } = props;
  return (
    <>
      <SkipLink target="content">{t.say.skip}</SkipLink>
      <header className="pub-head">
        <div className="pub-head__inside">
          <Brand t={t} page={page} />
          <div className="pub-head__tools">
            <Languages t={t} page={page} />
            {page.signInHref === null ? null : (
              <a className="pub-head__link" href={page.signInHref}>
                {t.say.signIn}
              </a>
            )}
          </div>
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className={props.wide === true ? 'pub-main pub-main--wide' : 'pub-main'}
      >
        {props.children}
      </main>
      <footer className="pub-foot">
        <p>{t.say.footer}</p>
        <p>{t.say.source}</p>
      </footer>
    </>
  );
}

function Brand({ t, page }: { readonly t: Words; readonly page: PageFrame }) {
  if (page.school === null) {
    return (
      <a className="pub-brand" href="/">
        <img className="pub-brand__logo" src="/icon.svg" alt="" width="44" height="44" />
        <span>{t.say.product}</span>
      </a>
    );
  }
  return (
    <a className="pub-brand" href={page.school.href}>
      <BrandMark school={page.school} />
      <span>{page.school.name}</span>
    </a>
  );
}

function Languages({ t, page }: { readonly t: Words; readonly page: PageFrame }) {
  return (
    <nav aria-label={t.say.language} className="pub-languages">
      {locales
        .filter((locale) => locale !== t.locale)
        .map((locale) => (
          <a
            key={locale}
            className="pub-head__link"
            href={page.languages[locale]}
            hrefLang={locale}
            lang={locale}
          >
            {languageNames[locale]}
          </a>
        ))}
    </nav>
  );
}
