import type { ReactNode } from 'react';
import { useFormats, useLocale, useMessages } from '../messages/use-messages.tsx';
import { Verdict } from '../ui/index.ts';
import type { Answer } from './answer-types.ts';
import { toneLook } from './tone-look.ts';

/** An answer in one sentence. */
export interface AnswerVerdictProps {
  readonly answer: Answer;
  /** Something may still change it: it is said as a guess, and looks like a question. */
  readonly provisional?: boolean | undefined;
  readonly level?: 1 | 2 | 3 | undefined;
  readonly children?: ReactNode | undefined;
}

/** The one sentence on top of an answer; a change of it is read out. */
export function AnswerVerdict({ answer, provisional, level = 2, children }: AnswerVerdictProps) {
  const t = useMessages('answers');
  const said = useAnswerWords()(answer, provisional === true);
  return (
    <>
      <Verdict
        tone={provisional === true ? 'ask' : toneLook[answer.tone]}
        word={said.word}
        sentence={said.sentence}
        level={level}
      >
        {children}
      </Verdict>
      <p role="status" className="pw-visually-hidden">
        {t.announced(said)}
      </p>
    </>
  );
}

/** Says an answer in a word and a sentence. */
export function useAnswerWords(): (
  answer: Answer,
  provisional: boolean,
) => { word: string; sentence: string } {
  const t = useMessages('answers');
  const locale = useLocale();
  const formats = useFormats();
  return ({ tone, ask }, provisional) => {
    if (provisional) return { word: t.notYet, sentence: t.provisional[tone] };
    const whom = formats.either(ask.map(({ name }) => name[locale]));
    if (tone === 'ask-first' && whom !== '') return { word: t.words[tone], sentence: t.askWhom({ whom }) };
    return { word: t.words[tone], sentence: t.sentences[tone] };
  };
}
