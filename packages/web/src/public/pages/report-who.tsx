import type { ReportManner } from '../../messages/report-pages/index.ts';
import type { ReportWhoPage } from '../page-models-report.ts';
import { SubmitButton } from '../parts/form.tsx';
import { ReadButton } from '../parts/read-button.tsx';
import { type Choice, ChoicesOf, ListOf, ReportErrors } from '../parts/report-fields.tsx';
import { ReportForm } from '../parts/report-form.tsx';
import { ReportFrame } from '../parts/report-frame.tsx';
import { ReportDanger } from '../parts/report-help.tsx';
import { ReportImages } from '../parts/report-images.tsx';
import type { ReportWords } from '../report-words.ts';

interface WhoProps {
  readonly t: ReportWords;
  readonly page: ReportWhoPage;
}

/** Who tells it, whom it is about, and who may know: from this follows who reads it. */
export function ReportWho({ t, page }: WhoProps) {
  const { say } = t;
  return (
    <ReportFrame t={t} page={page}>
      <ReportErrors t={t} problems={page.problems} />
      {page.images === null ? null : (
        <>
          <ReportDanger t={t} />
          <ReportImages t={t} images={page.images} />
        </>
      )}
      <header className="pub-title" data-read>
        <h1 id="title" data-say>
          {say.who.title}
        </h1>
        <p className="pw-lead" data-say>
          {say.who.lead}
        </p>
        <ReadButton t={t} about="title" />
      </header>
      <ReportForm target={page.form}>
        <Teller t={t} page={page} />
        <About t={t} page={page} />
        <Manner t={t} page={page} />
        <div className="pw-row">
          <SubmitButton>{say.next}</SubmitButton>
          <button type="submit" formAction={page.backAction} className="pw-button pw-button--quiet">
            {say.back}
          </button>
        </div>
      </ReportForm>
    </ReportFrame>
  );
}

/** Codes and their words, as rows to choose from. */
function choices(words: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

function Teller({ t, page: { teller, age, problems } }: WhoProps) {
  const { who } = t.say;
  return (
    <div className="report-card">
      <ChoicesOf
        t={t}
        problems={problems}
        name="ik"
        label={who.teller}
        chosen={teller === null ? [] : [teller]}
        choices={choices(who.tellers)}
        large
      />
      <ListOf
        t={t}
        problems={problems}
        name="leeftijd"
        label={who.age}
        help={who.ageHelp}
        value={age}
        none={who.ageNone}
        choices={Object.entries(who.ages)}
      />
    </div>
  );
}

function About({ t, page: { about, sexual, images, problems } }: WhoProps) {
  const { say } = t;
  return (
    <>
      <div className="report-card">
        <ChoicesOf
          t={t}
          problems={problems}
          name="over"
          label={say.who.about}
          help={say.who.aboutHelp}
          chosen={about}
          choices={choices(say.who.abouts)}
          several
          large
        />
      </div>
      {images !== null ? null : (
        <div className="report-card">
          <ChoicesOf
            t={t}
            problems={problems}
            name="seksueel"
            label={say.who.sexual}
            help={say.who.sexualHelp}
            chosen={sexual === null ? [] : [sexual]}
            choices={choices({ yes: say.yes, no: say.no, 'not-known': say.notKnown })}
            large
          />
        </div>
      )}
    </>
  );
}

function Manner({ t, page }: WhoProps) {
  const { who } = t.say;
  const { choice, manner, problems } = page;
  const addressees = [
    { value: 'director', label: who.addressees.director },
    { value: 'board', label: who.addressees.board },
  ];
  return (
    <>
      <div className="report-card">
        <ChoicesOf
          t={t}
          problems={problems}
          name="hoe"
          label={who.manner}
          chosen={manner === null ? [] : [manner]}
          choices={manners({ t, page })}
          large
        />
      </div>
      {choice === null ? null : (
        <div className="report-card">
          <ChoicesOf
            t={t}
            problems={problems}
            name="bij"
            label={who.addressee}
            help={who.addresseeHelp({ article: choice.article })}
            chosen={choice.chosen === null ? [] : [choice.chosen]}
            choices={addressees}
            large
          />
        </div>
      )}
    </>
  );
}

/** Of who is signed in their own name is offered, and no box to type one. */
function manners({ t, page: { account } }: WhoProps): readonly Choice[] {
  const { who } = t.say;
  const named = account === null ? who.manners.name : who.account(account.name);
  const first: ReportManner = account === null ? 'name' : 'account';
  return [
    { value: first, ...named },
    { value: 'confidential', ...who.manners.confidential },
    { value: 'anonymous', ...who.manners.anonymous },
  ];
}
