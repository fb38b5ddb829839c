import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { type Tone, ToneIcon } from './tone.tsx';

/** An answer. */
export interface VerdictProps {
  readonly tone: Tone;
  /** The answer in a word or three. */
  readonly word: string;
  /** The answer in one sentence. */
  readonly sentence: string;
  /** The heading it is on its page; on most pages the only `h1`. */
  readonly level?: 1 | 2 | 3 | undefined;
  readonly children?: ReactNode | undefined;
}

/** An answer in large type, with the tone, icon and word that belong to it. */
export function Verdict({ tone, word, sentence, level = 1, children }: VerdictProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={classNames('pw-verdict', 'pw-tone', `pw-tone--${tone}`)}>
      <span className="pw-verdict__icon">
        <ToneIcon tone={tone} size={30} />
      </span>
      <span className="pw-verdict__word">{word}</span>
      <Heading className="pw-verdict__sentence">{sentence}</Heading>
      {children}
    </div>
  );
}
