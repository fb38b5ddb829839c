import type { ReactNode } from 'react';
import { FactList } from '../../answers/fact-list.tsx';
import { useFactWords } from '../../answers/use-fact-words.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { Disclosure } from '../../ui/index.ts';
import type { MyQuestion, QuestionForMe } from './question-types.ts';

/** One doubt: what it is about, what the protocol said, and what a person says. */
export function QuestionCard(props: {
  readonly question: MyQuestion | QuestionForMe;
  /** Who and when. */
  readonly line: string;
  readonly badge: ReactNode;
  readonly children: ReactNode;
}) {
  const t = useMessages('questions');
  const words = useFactWords();
  const { question } = props;
  const act = question.told.find(({ fact }) => fact === 'act');
  const rest = question.told.filter(({ fact }) => fact !== 'act');
  return (
    <article className="pw-card questions__card">
      <div className="pw-row">
        {props.badge}
        <span className="pw-muted pw-small">{props.line}</span>
      </div>
      <h2 className="questions__act">{act === undefined ? question.act : sentenceCase(words(act))}</h2>
      {question.question === null ? null : (
        <blockquote className="questions__words">{question.question}</blockquote>
      )}
      <p>
        <span className="pw-muted">{t.outcome}: </span>
        {t.outcomes[question.outcome ?? 'open']}
      </p>
      {rest.length === 0 ? null : (
        <Disclosure title={t.situation} level={3}>
          <FactList facts={rest} />
        </Disclosure>
      )}
      {props.children}
    </article>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
