import { CircleCheck } from 'lucide-react';
import type { ReportSentPage } from '../page-models-report.ts';
import { ReadButton } from '../parts/read-button.tsx';
import { ReportFrame } from '../parts/report-frame.tsx';
import { ReportDanger } from '../parts/report-help.tsx';
import { ReportImages } from '../parts/report-images.tsx';
import type { ReportWords } from '../report-words.ts';

interface SentProps {
  readonly t: ReportWords;
  readonly page: ReportSentPage;
}

/** It is in; with the code, which is shown here and nowhere else. */
export function ReportSent({ t, page }: SentProps) {
  const { say } = t;
  const { sent } = say;
  return (
    <ReportFrame t={t} page={page}>
      <header className="pub-title" data-read>
        <CircleCheck aria-hidden size={44} className="consent-done__mark" />
        <h1 id="title" data-say>
          {sent.title}
        </h1>
        <p className="pw-lead" data-say>
          {sent.thanks}
        </p>
        <ReadButton t={t} about="title" />
      </header>
      <Code t={t} page={page} />
      <section aria-labelledby="next" className="pw-stack pw-stack--close" data-read>
        <h2 id="next" data-say>
          {sent.nextTitle}
        </h2>
        <ul className="pub-lines">
          {(page.code === null ? [...sent.next.slice(0, 1), sent.nextAccount] : sent.next).map((line) => (
            <li key={line} data-say>
              {line}
            </li>
          ))}
        </ul>
        <ReadButton t={t} about="next" />
      </section>
      {page.images === null ? null : (
        <>
          <ReportDanger t={t} />
          <ReportImages t={t} images={page.images} />
        </>
      )}
      <div className="pw-row pw-no-print">
        {page.code === null ? (
          <a className="pw-link pw-link--alone" href="/mijn-meldingen">
            {sent.toMine}
          </a>
        ) : (
          <a className="pw-link pw-link--alone" href={page.codeHref}>
            {sent.comeBack}
          </a>
        )}
        {page.school === null ? null : (
          <a className="pw-link pw-link--alone" href={page.school.href}>
            {sent.toSchool}
          </a>
        )}
      </div>
    </ReportFrame>
  );
}

function Code({ t, page: { code, manner } }: SentProps) {
  const { say } = t;
  if (code === null || manner === 'account') return null;
  return (
    <section aria-labelledby="code-title" className="report-code" data-read>
      <h2 id="code-title" data-say>
        {say.sent.codeTitle}
      </h2>
      <p className="report-code__code" data-code lang="en" dir="ltr">
        {code.split('-').map((group, index, all) => (
          // Two groups may be alike.
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once
          <span key={index}>{index === all.length - 1 ? group : `${group}-`}</span>
        ))}
      </p>
      <p data-say>
        <strong>{say.sent.codeKeep}</strong>
      </p>
      <p data-say>{say.sent.codeWhy[manner]}</p>
      <div className="pw-row pw-no-print">
        <button type="button" hidden data-print className="pw-button pw-button--secondary">
          {say.print}
        </button>
        <ReadButton t={t} about="code-title" />
      </div>
    </section>
  );
}
