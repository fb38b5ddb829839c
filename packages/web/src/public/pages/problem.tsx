import type { ProblemPage } from '../page-models.ts';
import { Frame } from '../parts/frame.tsx';
import type { Words } from '../words.ts';

/** What went wrong, and what can be done now. */
export function Problem({ t, page }: { readonly t: Words; readonly page: ProblemPage }) {
  const words = t.say.problem(page.status);
  return (
    <Frame t={t} page={page}>
      <div className="pw-card pw-stack">
        <header className="pub-title">
          <h1>{words.title}</h1>
          <p className="pw-lead">{words.what}</p>
        </header>
        <div className="pw-stack pw-stack--close">
          <h2>{t.say.problemNow}</h2>
          <p className="pw-measure">{words.now}</p>
        </div>
        <div>
          <a className="pw-button pw-button--primary" href={page.backHref}>
            {t.say.problemBack}
          </a>
        </div>
        {page.requestId === null ? null : (
          <p className="pw-small pw-muted">{t.say.problemId({ id: page.requestId })}</p>
        )}
      </div>
    </Frame>
  );
}
