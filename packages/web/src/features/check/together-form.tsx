import { useState } from 'react';
import type { FactValue } from '../../answers/answer-types.ts';
import { QuestionFrame } from '../../answers/question-frame.tsx';
import { useLocale, useMessages } from '../../messages/use-messages.tsx';
import { Button, CheckboxGroup } from '../../ui/index.ts';
import type { CheckResult } from './check-types.ts';

type Usual = CheckResult['together'][number];

/**
 * What can be answered in one list: things that are not so for most posts. Asked one by one they are five questions to a
 * notice about gym clothes. Empty where the next question is not one of them, or is the only one.
 */
export function togetherIn(
  { step, together }: Pick<CheckResult, 'step' | 'together'>,
  statements: Readonly<Record<string, string>>,
): readonly Usual[] {
  if (step.kind !== 'question' || step.question.suggested !== null) return [];
  if (statements[step.question.fact] === undefined) return [];
  const list = together.filter(
    ({ question, usual }) =>
      statements[question.fact] !== undefined || (question.kind === 'yesno' && usual === false),
  );
  return list.length < 2 ? [] : list;
}

/** One list to tick what is so in. What is not ticked is as usual; what is ticked and needs more is asked after it. */
export function TogetherForm(props: {
  readonly list: readonly Usual[];
  readonly replies: number;
  readonly onReply: (facts: Readonly<Record<string, FactValue>>) => void;
}) {
  const t = useMessages('check');
  const words = useMessages('answers');
  const locale = useLocale();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const statements: Readonly<Record<string, string>> = t.together;
  const reply = () => {
    const told = props.list.flatMap(({ question: { fact, kind }, usual }): readonly [string, FactValue][] => {
      if (!ticked.includes(fact)) return [[fact, usual]];
      return kind === 'yesno' ? [[fact, true]] : [];
    });
    props.onReply(Object.fromEntries(told));
  };
  return (
    <QuestionFrame text={t.togetherTitle} help={t.togetherHelp} replies={props.replies}>
      <CheckboxGroup
        label={words.specialLabel}
        options={props.list.map(({ question: { fact, text } }) => ({
          value: fact,
          label: statements[fact] ?? text[locale],
        }))}
        value={ticked}
        onChange={setTicked}
      />
      <div>
        <Button look="primary" onPress={reply}>
          {ticked.length === 0 ? words.noneOfThese : words.goOn}
        </Button>
      </div>
    </QuestionFrame>
  );
}
