import type { ReportTellPage } from '../page-models-report.ts';
import { SubmitButton } from '../parts/form.tsx';
import { ReadButton } from '../parts/read-button.tsx';
import { ChoicesOf, DayOf, FilesOf, ListOf, ReportErrors, TextOf } from '../parts/report-fields.tsx';
import { ReportForm } from '../parts/report-form.tsx';
import { ReportFrame } from '../parts/report-frame.tsx';
import { ReportImages } from '../parts/report-images.tsx';
import { ReportWhoReads } from '../parts/report-who-reads.tsx';
import type { ReportWords } from '../report-words.ts';

interface TellProps {
  readonly t: ReportWords;
  readonly page: ReportTellPage;
}

/** What happened. Above it stands who is going to read it. */
export function ReportTell({ t, page }: TellProps) {
  const { say } = t;
  return (
    <ReportFrame t={t} page={page}>
      <ReportErrors t={t} problems={page.problems} />
      {page.filesLost ? <p className="report-note">{say.tell.filesLost}</p> : null}
      <header className="pub-title" data-read>
        <h1 id="title" data-say>
          {say.tell.title}
        </h1>
        <p className="pw-lead" data-say>
          {say.tell.lead}
        </p>
        <ReadButton t={t} about="title" />
      </header>
      {page.images === null ? null : <ReportImages t={t} images={page.images} />}
      <ReportForm target={page.form} withFiles={page.files !== null}>
        <div className="report-card">
          <ReportWhoReads t={t} readers={page.readers} notRead={page.notRead} manner={page.manner} />
          <div>
            <button type="submit" formAction={page.changeAction} className="pw-button pw-button--quiet">
              {say.tell.change}
            </button>
            <p className="pw-small pw-muted">{say.tell.changeHelp}</p>
          </div>
        </div>
        <Name t={t} page={page} />
        <Story t={t} page={page} />
        <Where t={t} page={page} />
        <Rest t={t} page={page} />
        <Files t={t} page={page} />
        <div>
          <SubmitButton>{say.tell.send}</SubmitButton>
        </div>
      </ReportForm>
    </ReportFrame>
  );
}

/** Only of who gives a name: openly, or to the confidential counsellor alone. */
function Name({ t, page: { manner, values, problems } }: TellProps) {
  const { tell } = t.say;
  if (manner !== 'name' && manner !== 'confidential') return null;
  return (
    <div className="report-card">
      <TextOf
        t={t}
        problems={problems}
        name="naam"
        label={tell.name}
        value={values['naam'] ?? ''}
        most={200}
        autoComplete="name"
      />
      <TextOf
        t={t}
        problems={problems}
        name="bereik"
        label={tell.reach}
        help={tell.reachHelp}
        value={values['bereik'] ?? ''}
        most={300}
        optional
      />
    </div>
  );
}

function Story({ t, page: { values, problems, urgency } }: TellProps) {
  const { tell } = t.say;
  return (
    <div className="report-card">
      <TextOf
        t={t}
        problems={problems}
        name="wat"
        label={tell.what}
        help={tell.whatHelp}
        value={values['wat'] ?? ''}
        most={10_000}
        lines={8}
      />
      <ChoicesOf
        t={t}
        problems={problems}
        name="haast"
        label={tell.urgency}
        chosen={urgency === null ? [] : [urgency]}
        choices={Object.entries(tell.urgencies).map(([value, label]) => ({ value, label }))}
      />
    </div>
  );
}

/** On the route of images no link is asked: nobody has to go and look for it. */
function Where({ t, page: { values, problems, place, images } }: TellProps) {
  const { tell } = t.say;
  return (
    <div className="report-card">
      <ListOf
        t={t}
        problems={problems}
        name="waar"
        label={tell.place}
        value={place}
        none={tell.placeNone}
        choices={Object.entries(tell.places)}
        optional
      />
      <TextOf
        t={t}
        problems={problems}
        name="plek"
        label={tell.placeMore}
        help={tell.placeMoreHelp}
        value={values['plek'] ?? ''}
        most={500}
        optional
      />
      {images !== null ? null : (
        <>
          <TextOf
            t={t}
            problems={problems}
            name="link"
            label={tell.link}
            help={tell.linkHelp}
            value={values['link'] ?? ''}
            most={2_000}
            inputMode="url"
            optional
          />
          <TextOf
            t={t}
            problems={problems}
            name="link-wat"
            label={tell.linkNote}
            help={tell.linkNoteHelp}
            value={values['link-wat'] ?? ''}
            most={1_000}
            lines={2}
            optional
          />
        </>
      )}
    </div>
  );
}

function Rest({ t, page: { values, problems, today } }: TellProps) {
  const { tell } = t.say;
  return (
    <div className="report-card">
      <TextOf
        t={t}
        problems={problems}
        name="wanneer"
        label={tell.when}
        help={tell.whenHelp}
        value={values['wanneer'] ?? ''}
        most={300}
        optional
      />
      <DayOf
        t={t}
        problems={problems}
        name="dag"
        label={tell.day}
        value={values['dag'] ?? ''}
        last={today}
        optional
      />
      <TextOf
        t={t}
        problems={problems}
        name="wie"
        label={tell.people}
        help={tell.peopleHelp}
        value={values['wie'] ?? ''}
        most={2_000}
        lines={3}
        optional
      />
    </div>
  );
}

function Files({ t, page: { files, filesAsked, problems, manner } }: TellProps) {
  const { tell } = t.say;
  if (files === null) return null;
  return (
    <div className="report-card">
      <FilesOf
        t={t}
        problems={problems}
        name="bestanden"
        label={tell.files}
        help={tell.filesHelp(files)}
        optional
      >
        {filesAsked === null ? null : <p className="report-note">{tell.filesAsked(filesAsked)}</p>}
        <p className="report-note">
          <strong>{tell.filesNever}</strong>
        </p>
        {manner === 'anonymous' || manner === 'confidential' ? (
          <p className="report-note">{tell.filesTrace}</p>
        ) : null}
      </FilesOf>
    </div>
  );
}
