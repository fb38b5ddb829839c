import type { ConsentWords } from '../consent-words.ts';
import type { ConsentPerson, ConsentQuestionsPage } from '../page-models-consent.ts';
import { ConsentFrame } from '../parts/consent-frame.tsx';
import { ConsentQuestion } from '../parts/consent-question.tsx';
import { ConsentWhere } from '../parts/consent-where.tsx';
import { PlainForm, SubmitButton } from '../parts/form.tsx';
import { ReadButton } from '../parts/read-button.tsx';

interface QuestionsProps {
  readonly t: ConsentWords;
  readonly page: ConsentQuestionsPage;
}

/** Every question to one person, about all whom they answer for; giving, refusing and taking back are the same here. */
export function ConsentQuestions({ t, page }: QuestionsProps) {
  const { say } = t;
  return (
    <ConsentFrame t={t} page={page}>
      <Refused t={t} page={page} />
      <header className="pub-title" data-read>
        <h1 id="asked" data-say>
          {say.title}
        </h1>
        <p className="pw-lead" data-say>
          {say.lead[page.about]}
        </p>
        <Know t={t} page={page} />
        <ReadButton t={t} about="asked" />
        <ToWhere t={t} page={page} />
      </header>
      <PlainForm target={page.form} className="consent-form">
        {page.people.map((person, index) => (
          // Two children may have the same first name.
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once
          <Person key={index} t={t} page={page} person={person} id={`person-${index + 1}`} />
        ))}
        <div className="consent-send">
          <SubmitButton>{say.save}</SubmitButton>
          {page.until === null ? null : <p className="pw-muted">{say.until(t.day(page.until))}</p>}
        </div>
      </PlainForm>
      <ConsentWhere t={t} page={page} />
    </ConsentFrame>
  );
}

/** The way down past the questions, where there is something to see there. */
function ToWhere({ t, page }: QuestionsProps) {
  const isSomewhere = page.people.some(
    ({ where }) => where !== null && (where.placed.length > 0 || where.kept > 0),
  );
  if (!isSomewhere) return null;
  return (
    <p className="pw-no-print">
      <a className="pw-link pw-link--alone" href="#where">
        {t.say.whereTitle[page.about]}
      </a>
    </p>
  );
}

function Refused({ t, page }: QuestionsProps) {
  if (page.error === null) return null;
  const first = page.people.flatMap(({ questions }) => questions)[0];
  return (
    <div role="alert" tabIndex={-1} className="pw-error-summary" data-focus-first>
      <h2>{t.say.errorTitle}</h2>
      <p>
        {first === undefined ? (
          t.say.errors[page.error]
        ) : (
          <a className="pw-link" href={`#${first.field}-yes`}>
            {t.say.errors[page.error]}
          </a>
        )}
      </p>
    </div>
  );
}

function Know({ t, page }: QuestionsProps) {
  const { say } = t;
  const lines = [
    say.knowNo[page.about],
    say.knowChange,
    say.knowSkip,
    ...(page.about === 'children' ? [say.knowTwo] : []),
  ];
  return (
    <section aria-labelledby="know" className="consent-know">
      <h2 id="know" data-say>
        {say.know}
      </h2>
      <ul className="pub-lines">
        {lines.map((line) => (
          <li key={line} data-say>
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Person(props: QuestionsProps & { readonly person: ConsentPerson; readonly id: string }) {
  const { t, page, person, id } = props;
  const questions = person.questions.map((question) => (
    <ConsentQuestion
      key={question.field}
      t={t}
      about={page.about}
      firstName={person.firstName}
      question={question}
    />
  ));
  return (
    <section aria-labelledby={id} className="consent-person">
      <h2 id={id} className="consent-person__name">
        <bdi>{person.firstName}</bdi>
      </h2>
      {person.decidesAlone ? <p className="pw-measure">{t.say.decidesAlone(person.firstName)}</p> : null}
      {questions}
    </section>
  );
}
