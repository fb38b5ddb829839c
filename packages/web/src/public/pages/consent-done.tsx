import { CircleCheck } from 'lucide-react';
import { Notice } from '../../ui/notice.tsx';
import { type ConsentWords, purposeNames } from '../consent-words.ts';
import type { ConsentDonePage } from '../page-models-consent.ts';
import { ConsentFrame } from '../parts/consent-frame.tsx';
import { ConsentPlacedList } from '../parts/consent-placed.tsx';
import { ReadButton } from '../parts/read-button.tsx';

interface DoneProps {
  readonly t: ConsentWords;
  readonly page: ConsentDonePage;
}

/** What was stored, and how to change it. */
export function ConsentDone({ t, page }: DoneProps) {
  const { say } = t;
  const withdrawn = page.people.some(({ answers }) => answers.some((one) => one.withdrawn));
  return (
    <ConsentFrame t={t} page={page}>
      <header className="pub-title" data-read>
        <CircleCheck aria-hidden size={44} className="consent-done__mark" />
        <h1 id="stored" data-say>
          {say.doneTitle}
        </h1>
        <p className="pw-lead" data-say>
          {say.doneFrom(t.day(page.on))}
        </p>
        <div className="pw-stack pw-stack--close pw-measure">
          {page.mailed ? <p data-say>{say.doneMailed}</p> : null}
          {page.mailed && page.wayBack === 'link' ? null : <p data-say>{say.doneBack[page.wayBack]}</p>}
        </div>
        <ReadButton t={t} about="stored" />
      </header>
      {withdrawn ? (
        <Notice kind="info" title={say.withdrawnTitle}>
          {say.withdrawnText}
        </Notice>
      ) : null}
      <Touched t={t} page={page} />
      {page.people.map((person, index) => (
        // Two children may have the same first name.
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once
        <Answers key={index} t={t} person={person} id={`person-${index + 1}`} />
      ))}
      <div className="pw-row pw-no-print">
        <a className="pw-button pw-button--secondary" href={page.changeHref}>
          {say.change}
        </a>
        <button type="button" hidden data-print className="pw-button pw-button--quiet">
          {say.print}
        </button>
      </div>
    </ConsentFrame>
  );
}

/** What has to go because of these answers, and what will not be used like that any more; nothing where there is nothing. */
function Touched({ t, page }: DoneProps) {
  const people = page.people.filter(({ touched }) => touched.length > 0);
  const ready = page.people.reduce((sum, person) => sum + person.ready, 0);
  return (
    <>
      {people.length === 0 ? null : (
        <section aria-labelledby="touched" className="pw-card pw-stack pw-stack--close" data-read>
          <h2 id="touched" data-say>
            {t.say.touchedTitle}
          </h2>
          <p className="pw-measure" data-say>
            {t.say.touchedText}
          </p>
          {people.map(({ firstName, touched }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once
            <div key={index} className="pw-stack pw-stack--close">
              <h3 id={`touched-${index + 1}`} data-say>
                <bdi>{firstName}</bdi>
              </h3>
              <ConsentPlacedList t={t} placed={touched} labelledBy={`touched-${index + 1}`} />
            </div>
          ))}
          <ReadButton t={t} about="touched" />
        </section>
      )}
      {ready === 0 ? null : <p className="pw-measure">{t.say.touchedReady(String(ready))}</p>}
    </>
  );
}

function Answers(props: {
  readonly t: ConsentWords;
  readonly person: ConsentDonePage['people'][number];
  readonly id: string;
}) {
  const { t, person, id } = props;
  return (
    <section aria-labelledby={id} className="pw-card">
      <h2 id={id}>
        <bdi>{person.firstName}</bdi>
      </h2>
      <dl className="consent-answers">
        {person.answers.map((one) => {
          const { own, dutch } = purposeNames(t, one);
          return (
            <div key={one.name}>
              <dt>
                {own ?? (
                  <span lang="nl" dir="auto">
                    {dutch}
                  </span>
                )}
              </dt>
              <dd className={one.answer === null ? 'pw-muted' : undefined}>
                {t.say.answers[one.answer ?? 'open']}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
