import { Notice } from '../../ui/notice.tsx';
import type { ReportReadPage } from '../page-models-report.ts';
import { SubmitButton } from '../parts/form.tsx';
import { ReadButton } from '../parts/read-button.tsx';
import { FilesOf, ReportErrors, TextOf } from '../parts/report-fields.tsx';
import { ReportForm } from '../parts/report-form.tsx';
import { ReportFrame } from '../parts/report-frame.tsx';
import type { ReportWords } from '../report-words.ts';

interface ReadProps {
  readonly t: ReportWords;
  readonly page: ReportReadPage;
}

/** What was told, whether it was read, what the school says, and room to say more. */
export function ReportRead({ t, page }: ReadProps) {
  const { reading } = t.say;
  return (
    <ReportFrame t={t} page={page}>
      <ReportErrors t={t} problems={page.problems} />
      {page.filesLost ? <p className="report-note">{t.say.tell.filesLost}</p> : null}
      {page.added ? <Notice kind="success" title={reading.added} announce /> : null}
      <header className="pub-title" data-read>
        <h1 id="title" data-say>
          {reading.title}
        </h1>
        <p className="pw-lead" data-say>
          {reading.status[page.status]}
        </p>
        <p data-say>{page.readOn === null ? reading.notRead : reading.readOn(t.day(page.readOn))}</p>
        <ReadButton t={t} about="title" />
      </header>
      <Messages t={t} page={page} />
      <Write t={t} page={page} />
      <Told t={t} page={page} />
      <p className="pw-muted">{reading.minutes}</p>
      <p>{reading.leave}</p>
    </ReportFrame>
  );
}

function Messages({ t, page: { messages } }: ReadProps) {
  const { reading } = t.say;
  return (
    <section aria-labelledby="messages" className="pw-stack" data-read>
      <h2 id="messages" data-say>
        {reading.messagesTitle}
      </h2>
      {messages.length === 0 ? (
        <p data-say>{reading.messagesNone}</p>
      ) : (
        <ol className="report-messages">
          {messages.map(({ from, on, text }, index) => (
            // Told in order, and never changed.
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once
            <li key={index} className={`report-message report-message--${from}`}>
              <p className="report-message__from" data-say>
                {from === 'school' ? reading.fromSchool : reading.fromYou}
                <span className="pw-muted"> · {t.day(on)}</span>
              </p>
              <p className="report-text" dir="auto" data-say>
                {text}
              </p>
            </li>
          ))}
        </ol>
      )}
      <ReadButton t={t} about="messages" />
    </section>
  );
}

function Write({ t, page }: ReadProps) {
  const { reading, tell } = t.say;
  return (
    <ReportForm target={page.form} withFiles={page.files !== null}>
      <div className="report-card">
        <TextOf
          t={t}
          problems={page.problems}
          name="bericht"
          label={reading.write}
          help={reading.writeHelp}
          value={page.typed}
          most={10_000}
          lines={5}
        />
        {page.images ? <p className="report-note">{reading.noFiles}</p> : null}
        {page.files === null ? null : (
          <FilesOf
            t={t}
            problems={page.problems}
            name="bestanden"
            label={tell.files}
            help={tell.filesHelp(page.files)}
            optional
          >
            <p className="report-note">
              <strong>{tell.filesNever}</strong>
            </p>
            <p className="report-note">{tell.filesTrace}</p>
          </FilesOf>
        )}
        <div>
          <SubmitButton>{reading.send}</SubmitButton>
        </div>
      </div>
    </ReportForm>
  );
}

function Told({ t, page: { told, sent } }: ReadProps) {
  const { reading, tell } = t.say;
  const labels = {
    what: tell.what,
    place: tell.placeMore,
    link: tell.link,
    linkNote: tell.linkNote,
    when: tell.when,
    day: tell.day,
    people: tell.people,
  };
  return (
    <section aria-labelledby="told" className="pw-stack" data-read>
      <h2 id="told" data-say>
        {reading.toldTitle}
      </h2>
      <p className="pw-muted">{reading.toldOn(t.day(told.on))}</p>
      <dl className="report-told">
        {told.lines.map(({ label, text }) => (
          <div key={label}>
            <dt>{labels[label]}</dt>
            <dd className="report-text" dir="auto">
              {label === 'day' ? t.day(text) : text}
            </dd>
          </div>
        ))}
        {told.place === null ? null : (
          <div>
            <dt>{tell.place}</dt>
            <dd>{tell.places[told.place]}</dd>
          </div>
        )}
      </dl>
      {sent.length === 0 ? null : (
        <>
          <h3>{reading.filesTitle}</h3>
          <ul className="pub-lines">
            {sent.map(({ kind, name, on }, index) => (
              // Two may have the same name.
              // biome-ignore lint/suspicious/noArrayIndexKey: rendered once
              <li key={index}>
                <bdi className="report-text">{name}</bdi> · {reading.fileKinds[kind]} · {t.day(on)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
