import { ArrowRight, FileText } from 'lucide-react';
import { reportPageWords } from '../../messages/report-pages/index.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import type { ArticleView, QuestionBox, SchoolPage } from '../page-models.ts';
import { PlainField, PlainForm, SubmitButton } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import type { Words } from '../words.ts';

/** The question box, and the protocol below it. */
export function School({ t, page }: { readonly t: Words; readonly page: SchoolPage }) {
  return (
    <Frame t={t} page={page}>
      <AskBox t={t} box={page.questionBox} />
      <ToReport t={t} page={page} />
      <Protocol t={t} protocol={page.protocol} />
    </Frame>
  );
}

/** The way to telling that something is wrong, for everybody. */
function ToReport({ t, page }: { readonly t: Words; readonly page: SchoolPage }) {
  if (page.school === null) return null;
  const { start } = reportPageWords[t.locale];
  return (
    <p className="school-report pw-no-print">
      <a className="pw-button pw-button--secondary" href={`${page.school.href}/melden?taal=${t.locale}`}>
        {start.title}
      </a>
      <span className="pw-muted">{start.short}</span>
    </p>
  );
}

function AskBox({ t, box }: { readonly t: Words; readonly box: QuestionBox }) {
  const { say } = t;
  const invalid = box.error !== null;
  return (
    <section className="pub-ask pw-no-print" aria-labelledby="ask">
      <h1 id="ask">
        <span className="pw-highlight">{say.askTitle}</span>
      </h1>
      <p className="pw-lead">{say.askLead}</p>
      {box.search === undefined ? null : <Search t={t} search={box.search} />}
      {box.common.length === 0 ? null : (
        <PlainForm target={box.form} className="pub-ask__common">
          <h2 className="pub-ask__heading">{say.askCommon}</h2>
          <div className="pub-ask__buttons">
            {box.common.map((act) => (
              <button key={act.value} type="submit" name="act" value={act.value} className="pub-ask__act">
                <span>{act.label}</span>
                <ArrowRight aria-hidden size={20} />
              </button>
            ))}
          </div>
        </PlainForm>
      )}
      <PlainForm target={box.form} className="pub-ask__other">
        <div className={invalid ? 'pw-field pw-field--invalid' : 'pw-field'}>
          <label htmlFor="act" className="pw-field__label">
            {box.common.length === 0 ? say.askSelect : `${say.askOther}: ${say.askSelect.toLowerCase()}`}
          </label>
          {invalid ? <ErrorLine id="act-error">{box.error}</ErrorLine> : null}
          <select
            id="act"
            name="act"
            className="pw-input"
            aria-invalid={invalid ? true : undefined}
            aria-describedby={invalid ? 'act-error' : undefined}
          >
            <option value="">{say.askSelectNone}</option>
            {box.all.map((act) => (
              <option key={act.value} value={act.value}>
                {act.label}
              </option>
            ))}
          </select>
        </div>
        <SubmitButton>{say.askGo}</SubmitButton>
      </PlainForm>
      <p className="pw-small pw-muted">{say.askNoTrace}</p>
    </section>
  );
}

function Search({ t, search }: { readonly t: Words; readonly search: NonNullable<QuestionBox['search']> }) {
  const { say } = t;
  const { form, words, found } = search;
  return (
    <>
      <PlainForm target={form} className="pw-stack pw-stack--close">
        <PlainField
          id="vraag"
          name="vraag"
          label={say.askWords}
          help={say.askWordsHelp}
          value={words}
          errorBefore={say.errorBefore}
        />
        <SubmitButton>{say.askSearch}</SubmitButton>
      </PlainForm>
      {found === null ? null : (
        <section aria-labelledby="found" className="pw-stack pw-stack--close">
          <h2 id="found" className="pub-ask__heading">
            {found.length === 0 ? say.askFoundNone : say.askFound}
          </h2>
          {found.map((one) => (
            <PlainForm key={one.label} target={one.form} className="pub-ask__buttons">
              <button type="submit" className="pub-ask__act">
                <span>{one.label}</span>
                <ArrowRight aria-hidden size={20} />
              </button>
            </PlainForm>
          ))}
        </section>
      )}
    </>
  );
}

function Protocol({ t, protocol }: { readonly t: Words; readonly protocol: SchoolPage['protocol'] }) {
  const { say, formats } = t;
  // The school's own paper is in Dutch, whatever language the page is in.
  const own = t.locale === 'nl' ? {} : { lang: 'nl' };
  const known = [
    { term: say.protocolVersion, value: protocol.version },
    {
      term: say.protocolSince,
      value: protocol.inForceSince === null ? null : formats.longDay(protocol.inForceSince),
    },
    { term: say.protocolAdopted, value: protocol.adoptedBy },
  ].filter((row) => row.value !== null);
  const headings = protocol.sections.flatMap(({ heading }, index) =>
    heading === null ? [] : [{ heading, index }],
  );
  return (
    <section className="pw-stack" aria-labelledby="protocol">
      <header className="pw-stack pw-stack--close">
        <h2 id="protocol" className="pub-protocol__title">
          {say.protocolTitle}
        </h2>
        <p className="pw-muted">{say.protocolSummary}</p>
        <dl className="pub-known">
          {known.map((row) => (
            <div key={row.term}>
              <dt>{row.term}</dt>
              <dd>{row.value}</dd>
            </div>
          ))}
        </dl>
        {protocol.document === null ? null : (
          <a className="pw-link pw-link--alone" href={protocol.document.href}>
            <FileText aria-hidden size={20} /> {protocol.document.label}
          </a>
        )}
      </header>
      {headings.length < 2 ? null : (
        <nav aria-label={say.protocolContents} className="pub-contents pw-no-print">
          <ol>
            {headings.map(({ heading, index }) => (
              <li key={heading}>
                <a {...own} className="pw-link pw-link--alone" href={`#deel-${index + 1}`}>
                  {heading}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {protocol.sections.map((section, index) => (
        <section key={section.heading ?? 'only'} id={`deel-${index + 1}`} className="pub-section">
          {section.heading === null ? null : <h3 {...own}>{section.heading}</h3>}
          <div className="pub-articles">
            {section.articles.map((article) => (
              <Article
                key={article.anchor}
                t={t}
                article={article}
                level={section.heading === null ? 3 : 4}
              />
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}

function Article(props: { readonly t: Words; readonly article: ArticleView; readonly level: 3 | 4 }) {
  const { t, article, level } = props;
  const Heading = `h${level}` as const;
  return (
    <article id={article.anchor} className="pub-article">
      <p className="pub-article__number">
        <span className="pw-visually-hidden">{t.say.article({ number: '' })}</span>
        {article.number}
      </p>
      <div>
        <Heading>{article.heading}</Heading>
        <p>{article.summary}</p>
      </div>
    </article>
  );
}
