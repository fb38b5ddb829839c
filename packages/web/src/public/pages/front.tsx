import { ChevronRight } from 'lucide-react';
import { Notice } from '../../ui/notice.tsx';
import type { FrontPage } from '../page-models.ts';
import { Frame } from '../parts/frame.tsx';
import type { Words } from '../words.ts';

/** Choose your school. */
export function Front({ t, page }: { readonly t: Words; readonly page: FrontPage }) {
  const some = page.boards.some((board) => board.schools.length > 0);
  return (
    <Frame t={t} page={page}>
      <header className="pub-title">
        <h1>
          <span className="pw-highlight">{t.say.frontTitle}</span>
        </h1>
        <p className="pw-lead">{t.say.frontLead}</p>
      </header>
      {page.demonstration ? <Notice kind="info" title={t.say.frontDemonstration} /> : null}
      <section className="pw-stack" aria-labelledby="schools">
        <h2 id="schools">{t.say.frontPick}</h2>
        {some ? null : <p>{t.say.frontNone}</p>}
        {page.boards.map((board) => (
          <div key={board.name} className="pub-board">
            {page.boards.length > 1 ? (
              <h3>
                {board.name}{' '}
                <span className="pw-muted pw-small">{t.say.schools({ count: board.schools.length })}</span>
              </h3>
            ) : null}
            <ul className="pub-schools">
              {board.schools.map((school) => (
                <li key={school.href}>
                  <a className="pub-school" href={school.href}>
                    <span aria-hidden className="pub-school__letter">
                      {[...school.name][0]}
                    </span>
                    <span className="pub-school__name">
                      {school.name}
                      {school.sector === null ? null : (
                        <span className="pw-muted pw-small">{school.sector}</span>
                      )}
                    </span>
                    <ChevronRight aria-hidden size={22} />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </Frame>
  );
}
