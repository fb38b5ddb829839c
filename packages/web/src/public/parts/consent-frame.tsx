import type { ReactNode } from 'react';
import { consentLanguageCodes, consentLanguages } from '../../messages/consent-pages/index.ts';
import { SkipLink } from '../../ui/skip-link.tsx';
import type { ConsentWords } from '../consent-words.ts';
import type { ConsentFrame as FrameModel } from '../page-models-consent.ts';
import { BrandMark } from './brand-mark.tsx';

/** What stands around a page about consent: the school on top, then the languages, and whose the answers are below. */
export function ConsentFrame(props: {
  readonly t: ConsentWords;
  readonly page: FrameModel;
  readonly children: ReactNode;
}) {
  const { t, page } = props;
  return (
    <>
      <SkipLink target="content">{t.say.skip}</SkipLink>
      <header className="pub-head">
        <div className="pub-head__inside">
          <Brand t={t} page={page} />
        </div>
      </header>
      <Languages t={t} page={page} />
      <main id="content" tabIndex={-1} className="pub-main">
        {props.children}
      </main>
      <footer className="pub-foot">
        <p>{t.say.footer}</p>
      </footer>
    </>
  );
}

function Brand({ t, page }: { readonly t: ConsentWords; readonly page: FrameModel }) {
  if (page.school === null) {
    return (
      <a className="pub-brand" href="/">
        <img className="pub-brand__logo" src="/icon.svg" alt="" width="44" height="44" />
        <span lang="nl">{t.say.product}</span>
      </a>
    );
  }
  return (
    <a className="pub-brand" href={page.school.href} lang="nl">
      <BrandMark school={page.school} />
      <span dir="auto">{page.school.name}</span>
    </a>
  );
}

/** Each in its own words, so that who reads only one of them finds it. */
function Languages({ t, page }: { readonly t: ConsentWords; readonly page: FrameModel }) {
  return (
    <nav aria-label={t.say.languages} className="consent-languages">
      <ul>
        {consentLanguageCodes.map((code) => (
          <li key={code}>
            <a
              href={page.languages[code]}
              hrefLang={code}
              lang={code}
              dir={consentLanguages[code].direction}
              aria-current={code === t.language ? 'true' : undefined}
            >
              {consentLanguages[code].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
