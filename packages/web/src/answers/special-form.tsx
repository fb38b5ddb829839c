import { useState } from 'react';
import { useLocale, useMessages } from '../messages/use-messages.tsx';
import { Button, CheckboxGroup } from '../ui/index.ts';
import type { Question } from './answer-types.ts';
import { QuestionFrame } from './question-frame.tsx';

/** Things that are usually not so, ticked together; nothing ticked is an answer too. */
export function SpecialForm(props: {
  readonly questions: readonly Question[];
  readonly replies: number;
  readonly onReply: (ticked: readonly string[]) => void;
}) {
  const t = useMessages('answers');
  const locale = useLocale();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  return (
    <QuestionFrame text={t.special} help={t.specialHelp} replies={props.replies}>
      <CheckboxGroup
        label={t.specialLabel}
        options={props.questions.map(({ fact, text }) => ({ value: fact, label: text[locale] }))}
        value={ticked}
        onChange={setTicked}
      />
      <div>
        <Button look="primary" onPress={() => props.onReply(ticked)}>
          {ticked.length === 0 ? t.noneOfThese : t.goOn}
        </Button>
      </div>
    </QuestionFrame>
  );
}
