import { classNames } from '../../ui/class-names.ts';
import { type ConsentWords, purposeNames } from '../consent-words.ts';
import type { ConsentAbout, ConsentAnswer, ConsentQuestion as Question } from '../page-models-consent.ts';
import { ReadButton } from './read-button.tsx';

interface ConsentQuestionProps {
  readonly t: ConsentWords;
  readonly about: ConsentAbout;
  readonly firstName: string;
  readonly question: Question;
}

/** Yes first and no second, alike in everything but the word. */
const both: readonly ConsentAnswer[] = ['yes', 'no'];

/** One purpose asked for one person. */
export function ConsentQuestion({ t, about, firstName, question }: ConsentQuestionProps) {
  const { field } = question;
  const chosen = chosenIn(question);
  return (
    <fieldset
      className="consent-question"
      data-read
      aria-describedby={[`${field}-help`, question.earlier && `${field}-earlier`].filter(Boolean).join(' ')}
    >
      <legend>
        <PurposeName t={t} question={question} />
        <span className="consent-question__ask" data-say>
          {askWords(t, { about, firstName, question })}
        </span>
      </legend>
      <div id={`${field}-help`} className="consent-question__help">
        <Meaning t={t} question={question} />
        <Where t={t} question={question} />
      </div>
      <Earlier t={t} question={question} />
      <div className="consent-question__answers">
        {both.map((answer) => (
          <label key={answer} className="pw-choice">
            <input
              type="radio"
              id={`${field}-${answer}`}
              name={field}
              value={answer}
              defaultChecked={chosen === answer}
            />
            <span data-say>{t.say.answers[answer]}</span>
          </label>
        ))}
      </div>
      <ReadButton t={t} about={`${field}-name`} />
    </fieldset>
  );
}

/** Nothing at first; later what this person chose, as long as it is about the same. */
function chosenIn({ sent, earlier }: Question): ConsentAnswer | null {
  if (sent !== undefined) return sent;
  return earlier?.from === 'own' && earlier.counts ? earlier.answer : null;
}

function askWords(
  { say }: ConsentWords,
  { about, firstName, question }: Omit<ConsentQuestionProps, 't'>,
): string {
  const words = question.standard === null ? null : say.purposes[question.standard];
  if (about === 'children') return words?.ask(firstName) ?? say.ownPurpose(firstName);
  return words?.askSelf ?? say.ownPurposeSelf;
}

function PurposeName({ t, question }: Pick<ConsentQuestionProps, 't' | 'question'>) {
  const { own, dutch } = purposeNames(t, question);
  return (
    <span id={`${question.field}-name`} className="consent-question__name">
      {own === null ? null : <span>{own}</span>}
      {dutch === null ? null : (
        <span lang="nl" dir="auto" className={own === null ? undefined : 'consent-question__dutch'}>
          {dutch}
        </span>
      )}
    </span>
  );
}

/** Our explanation in the language of the page; in Dutch what the school wrote takes its place. */
function Meaning({ t, question }: Pick<ConsentQuestionProps, 't' | 'question'>) {
  const { meaning, standard } = question;
  const written = meaning === null || meaning.trim() === '' ? null : meaning;
  const ours = standard === null || (t.language === 'nl' && written !== null) ? null : standard;
  return (
    <>
      {ours === null ? null : <p data-say>{t.say.purposes[ours].means}</p>}
      {written === null ? null : <SchoolWords t={t} written={written} />}
    </>
  );
}

/** In another language the school's own words are marked as such, and as Dutch. */
function SchoolWords({ t, written }: { readonly t: ConsentWords; readonly written: string }) {
  const inDutch = t.language === 'nl';
  return (
    <div className={inDutch ? undefined : 'consent-question__school'}>
      {inDutch ? null : <p className="pw-small pw-muted">{t.say.schoolWrites}</p>}
      <p lang="nl" dir="auto" data-say>
        {written}
      </p>
    </div>
  );
}

function Where({ t, question }: Pick<ConsentQuestionProps, 't' | 'question'>) {
  if (question.channels.length === 0) return null;
  return (
    <dl className="consent-question__where">
      <dt data-say>{t.say.where}</dt>
      {question.channels.map(({ name, audience }) => (
        <dd key={name}>
          <bdi lang="nl" data-say>
            {name}
          </bdi>{' '}
          <span data-say>({t.say.audiences[audience]})</span>
        </dd>
      ))}
    </dl>
  );
}

function Earlier({ t, question }: Pick<ConsentQuestionProps, 't' | 'question'>) {
  const { earlier, field } = question;
  if (earlier === null) return null;
  const told = { answer: t.answer(earlier.answer), day: t.day(earlier.on) };
  return (
    <p
      id={`${field}-earlier`}
      data-say
      className={classNames('consent-question__earlier', !earlier.counts && 'consent-question__earlier--ask')}
    >
      {earlier.from === 'enrolment'
        ? t.say.earlierEnrolment(told)
        : earlier.counts
          ? t.say.earlierOwn(told)
          : t.say.earlierChanged(told)}
    </p>
  );
}
