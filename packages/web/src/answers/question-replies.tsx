import { lazy, Suspense, useState } from 'react';
import { useLocale, useMessages } from '../messages/use-messages.tsx';
import { Button, CheckboxGroup, Select, TextField } from '../ui/index.ts';
import type { FactValue, Question } from './answer-types.ts';

const DateField = lazy(async () => ({ default: (await import('../ui/date-field.tsx')).DateField }));

interface RepliesProps {
  readonly question: Question;
  readonly suggested: FactValue | null;
  readonly onReply: (reply: FactValue) => void;
}

/** Choices up to so many are buttons: one tap. More are a list. */
const mostButtons = 9;

/** The ways to answer a question, by its kind. */
export function QuestionReplies(props: RepliesProps) {
  switch (props.question.kind) {
    case 'yesno':
      return <YesNo {...props} />;
    case 'choice':
      return props.question.values.length > mostButtons ? <LongChoice {...props} /> : <Choice {...props} />;
    case 'choices':
    case 'people':
      return <Choices {...props} />;
    case 'number':
      return <WholeNumber {...props} />;
    case 'date':
      return <Day {...props} />;
  }
}

function YesNo({ suggested, onReply }: RepliesProps) {
  const t = useMessages('answers');
  return (
    <>
      {typeof suggested === 'boolean' ? (
        <p className="pw-muted">{t.seems({ value: suggested ? t.yes : t.no })}</p>
      ) : null}
      <div className="pw-question__replies pw-question__replies--row">
        <Button onPress={() => onReply(true)}>{t.yes}</Button>
        <Button onPress={() => onReply(false)}>{t.no}</Button>
      </div>
    </>
  );
}

function Choice({ question, suggested, onReply }: RepliesProps) {
  const t = useMessages('answers');
  const locale = useLocale();
  const seen = question.values.find(({ value }) => value === suggested);
  return (
    <>
      {seen === undefined ? null : <p className="pw-muted">{t.seems({ value: seen.label[locale] })}</p>}
      <div className="pw-question__replies">
        {question.values.map(({ value, label }) => (
          <Button key={value} wide onPress={() => onReply(value)}>
            {label[locale]}
          </Button>
        ))}
      </div>
    </>
  );
}

function LongChoice({ question, suggested, onReply }: RepliesProps) {
  const t = useMessages('answers');
  const locale = useLocale();
  const [chosen, setChosen] = useState(typeof suggested === 'string' ? suggested : null);
  return (
    <>
      <Select
        label={t.yourAnswer}
        placeholder={t.choose}
        options={question.values.map(({ value, label }) => ({ value, label: label[locale] }))}
        value={chosen}
        onChange={setChosen}
      />
      <GoOn isDisabled={chosen === null} onPress={() => (chosen === null ? undefined : onReply(chosen))} />
    </>
  );
}

function Choices({ question, suggested, onReply }: RepliesProps) {
  const t = useMessages('answers');
  const locale = useLocale();
  const [chosen, setChosen] = useState<readonly string[]>(Array.isArray(suggested) ? suggested : []);
  return (
    <>
      <CheckboxGroup
        label={t.allThatHold}
        options={question.values.map(({ value, label }) => ({ value, label: label[locale] }))}
        value={chosen}
        onChange={setChosen}
      />
      <div>
        <Button look="primary" onPress={() => onReply([...chosen])}>
          {chosen.length === 0 ? t.noneOfThese : t.goOn}
        </Button>
      </div>
    </>
  );
}

function WholeNumber({ question, suggested, onReply }: RepliesProps) {
  const t = useMessages('answers');
  const { min, max } = question;
  const [typed, setTyped] = useState(typeof suggested === 'number' ? String(suggested) : '');
  const [isWrong, setWrong] = useState(false);
  const send = () => {
    const number = Number(typed);
    const fits = /^\d{1,6}$/.test(typed.trim()) && number >= (min ?? 0) && number <= (max ?? Infinity);
    setWrong(!fits);
    if (fits) onReply(number);
  };
  return (
    <>
      <TextField
        label={t.yourAnswer}
        value={typed}
        onChange={setTyped}
        inputMode="numeric"
        short
        error={isWrong ? t.numberBetween({ min: min ?? 0, max }) : undefined}
      />
      <GoOn onPress={send} />
    </>
  );
}

function Day({ suggested, onReply }: RepliesProps) {
  const t = useMessages('answers');
  const [day, setDay] = useState(typeof suggested === 'string' ? suggested : null);
  return (
    <Suspense>
      <DateField label={t.yourAnswer} value={day} onChange={setDay} />
      <GoOn isDisabled={day === null} onPress={() => (day === null ? undefined : onReply(day))} />
    </Suspense>
  );
}

function GoOn(props: { readonly isDisabled?: boolean | undefined; readonly onPress: () => void }) {
  const t = useMessages('answers');
  return (
    <div>
      <Button look="primary" isDisabled={props.isDisabled === true} onPress={props.onPress}>
        {t.goOn}
      </Button>
    </div>
  );
}
