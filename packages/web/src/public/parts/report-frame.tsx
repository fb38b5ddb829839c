import type { ReactNode } from 'react';
import { reportLanguageCodes, reportLanguages } from '../../messages/report-pages/index.ts';
import { SkipLink } from '../../ui/skip-link.tsx';
import type { ReportFrame as FrameModel } from '../page-models-report.ts';
import type { ReportWords } from '../report-words.ts';
import { BrandMark } from './brand-mark.tsx';

interface FrameProps {
  readonly t: ReportWords;
  readonly page: FrameModel;
}

/** What stands around a page of reporting: the school on top, then the languages, and for whom it is below. */
export function ReportFrame({ t, page, children }: FrameProps & { readonly children: ReactNode }) {
  return (
    <>
      <SkipLink target="content">{t.say.skip}</SkipLink>
      {/* What Enter in a field does is what the first button of a form does: to go on, and not to change the language. */}
      {page.languageForm === null ? null : (
        <button
          type="submit"
          form={page.languageForm}
          tabIndex={-1}
          aria-hidden
          className="pw-visually-hidden"
        />
      )}
      <header className="pub-head">
        <div className="pub-head__inside">
          <Brand t={t} page={page} />
        </div>
      </header>
      <Languages t={t} page={page} />
      <main id="content" tabIndex={-1} className="pub-main">
        {children}
      </main>
      <footer className="pub-foot">
        <p>{t.say.footer}</p>
      </footer>
    </>
  );
}

function Brand({ t, page }: FrameProps) {
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

/** Each in its own words. On a form it is a button that sends the form along: what was typed stays. */
function Languages({ t, page: { languages, languageForm } }: FrameProps) {
  if (languages === null) return null;
  return (
    <nav aria-label={t.say.languages} className="consent-languages report-languages">
      <ul>
        {reportLanguageCodes.map((code) => {
          const about = {
            lang: code,
            dir: reportLanguages[code].direction,
            'aria-current': code === t.language ? ('true' as const) : undefined,
          };
          return (
            <li key={code}>
              {languageForm === null ? (
                <a href={languages[code]} hrefLang={code} {...about}>
                  {reportLanguages[code].name}
                </a>
              ) : (
                <button
                  type="submit"
                  name="toon"
                  value="1"
                  form={languageForm}
                  formAction={languages[code]}
                  {...about}
                >
                  {reportLanguages[code].name}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
