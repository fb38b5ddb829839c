import { ErrorLine } from '../../ui/error-line.tsx';
import { type ActChoice, type AskPage, unknownAnswer } from '../page-models.ts';
import { PlainField, PlainForm, SubmitButton } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { GivenAnswers } from '../parts/given-answers.tsx';
import type { Words } from '../words.ts';

/** One question of the interview. */
export function Ask({ t, page }: { readonly t: Words; readonly page: AskPage }) {
  const { say } = t;
  return (
    <Frame t={t} page={page}>
      <p className="pub-about">
        <span>
          <span className="pw-muted">{say.askAct}</span> <strong>{page.act.label}</strong>
        </span>
        <a className="pw-link pw-link--alone" href={page.act.changeHref}>
          {say.change}
          <span className="pw-visually-hidden">: {say.askAct}</span>
        </a>
      </p>
      <PlainForm target={page.form} className="pub-question">
        <p className="pub-question__progress">{say.askProgress(page.progress)}</p>
        <Question t={t} question={page.question} />
      </PlainForm>
      {page.given.length === 0 ? null : (
        <section aria-labelledby="given" className="pw-stack pw-stack--close">
          <h2 id="given">{say.given}</h2>
          <GivenAnswers t={t} answers={page.given} />
        </section>
      )}
    </Frame>
  );
}

interface QuestionProps {
  readonly t: Words;
  readonly question: AskPage['question'];
}

function Question({ t, question }: QuestionProps) {
  const { answer } = question;
  const unknown: ActChoice = { value: unknownAnswer, label: t.say.unknown };
  switch (answer.kind) {
    case 'yesno': {
      const values = [{ value: 'true', label: t.say.yes }, { value: 'false', label: t.say.no }, unknown];
      return <Choices t={t} question={question} values={values} type="radio" />;
    }
    case 'choice':
      return <Choices t={t} question={question} values={[...answer.values, unknown]} type="radio" />;
    case 'choices':
      return <Choices t={t} question={question} values={answer.values} type="checkbox" />;
    case 'number':
    case 'date':
      return <Line t={t} question={question} />;
  }
}

function Choices(
  props: QuestionProps & { readonly values: readonly ActChoice[]; readonly type: 'radio' | 'checkbox' },
) {
  const { t, question, values, type } = props;
  const help = question.help ?? (type === 'checkbox' ? t.say.noneToo : null);
  const described = [help && 'question-help', question.error && 'question-error'].filter(Boolean).join(' ');
  return (
    <>
      <fieldset
        className={question.error === null ? 'pw-field' : 'pw-field pw-field--invalid'}
        aria-describedby={described === '' ? undefined : described}
      >
        <legend className="pub-question__text">
          <h1>{question.text}</h1>
        </legend>
        {help === null ? null : (
          <p id="question-help" className="pw-field__help">
            {help}
          </p>
        )}
        {question.error === null ? null : <ErrorLine id="question-error">{question.error}</ErrorLine>}
        <div className="pw-choices">
          {values.map((choice) => (
            <label key={choice.value} className="pw-choice">
              <input
                type={type}
                name={question.name}
                value={choice.value}
                defaultChecked={question.chosen.includes(choice.value)}
              />
              <span>{choice.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="pw-row">
        {/* An empty list is an answer too; this says that the question was on screen. */}
        {type === 'checkbox' ? <input type="hidden" name={question.name} value="" /> : null}
        <SubmitButton>{t.say.next}</SubmitButton>
        {type === 'checkbox' ? <UnknownButton t={t} question={question} /> : null}
      </div>
    </>
  );
}

function UnknownButton({ t, question }: QuestionProps) {
  return (
    <SubmitButton look="quiet" name={question.name} value={unknownAnswer}>
      {t.say.unknown}
    </SubmitButton>
  );
}

function Line({ t, question }: QuestionProps) {
  const { answer } = question;
  const bounds = answer.kind === 'number' ? answer : { min: null, max: null };
  const between =
    bounds.min === null || bounds.max === null
      ? null
      : t.say.numberBetween({ min: bounds.min, max: bounds.max });
  return (
    <>
      <h1 className="pub-question__text">
        <label htmlFor="question">{question.text}</label>
      </h1>
      <PlainField
        id="question"
        name={question.name}
        label=""
        labelClass="pw-visually-hidden"
        help={question.help ?? (answer.kind === 'date' ? t.say.dayFormat : between)}
        error={question.error}
        errorBefore={t.say.errorBefore}
        type={answer.kind === 'number' ? 'number' : 'text'}
        inputMode={answer.kind === 'number' ? 'numeric' : 'text'}
        min={bounds.min}
        max={bounds.max}
        value={question.chosen[0] ?? ''}
        short
      />
      <div className="pw-row">
        <SubmitButton>{t.say.next}</SubmitButton>
        <UnknownButton t={t} question={question} />
      </div>
    </>
  );
}
