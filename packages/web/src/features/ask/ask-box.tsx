import { SearchX } from 'lucide-react';
import { type FormEvent, useEffect, useRef } from 'react';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useLocale, useMessages } from '../../messages/use-messages.tsx';
import { Button, EmptyState, TextField } from '../../ui/index.ts';
import { type Starter, useStarterSearch } from './use-starters.ts';

/** Somebody's own words, and the situations that may be meant by them. */
export interface AskBoxProps {
  readonly schoolSlug: string;
  readonly question: string;
  readonly onQuestion: (question: string) => void;
  /** The question was typed on another page already. */
  readonly searchAtOnce: boolean;
  readonly onStart: (starter: Starter) => void;
}

/** A box to ask in; what was found is chosen with one tap. */
export function AskBox({ schoolSlug, question, onQuestion, searchAtOnce, onStart }: AskBoxProps) {
  const t = useMessages('ask');
  const search = useStarterSearch(schoolSlug);
  const started = useRef(false);
  const { mutate } = search;
  useEffect(() => {
    if (!searchAtOnce || started.current) return;
    started.current = true;
    mutate(question);
  }, [mutate, question, searchAtOnce]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (question.trim() !== '') mutate(question);
  };
  return (
    <div className="pw-stack">
      <form className="ask__box" onSubmit={submit}>
        <TextField
          label={t.box}
          help={t.boxHelp}
          value={question}
          onChange={onQuestion}
          maxLength={500}
          autoComplete="off"
        />
        <Button type="submit" look="primary" isPending={search.isPending}>
          {t.search}
        </Button>
      </form>
      <ProblemNotice error={search.error} />
      {search.data === undefined ? (
        <Examples
          onChoose={(example) => {
            onQuestion(example);
            mutate(example);
          }}
        />
      ) : (
        <Found starters={search.data} onStart={onStart} />
      )}
      <p className="pw-muted pw-small pw-measure">{t.noTrace}</p>
    </div>
  );
}

function Examples(props: { readonly onChoose: (example: string) => void }) {
  const t = useMessages('ask');
  return (
    <section className="pw-stack pw-stack--close">
      <h2>{t.often}</h2>
      <ul className="ask__list">
        {t.examples.map((example) => (
          <li key={example}>
            <Button wide onPress={() => props.onChoose(example)}>
              {example}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Found(props: {
  readonly starters: readonly Starter[];
  readonly onStart: (starter: Starter) => void;
}) {
  const t = useMessages('ask');
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const { starters } = props;
  useEffect(() => {
    if (starters.length > 0) heading.current?.focus();
  }, [starters]);
  if (starters.length === 0) {
    return (
      <div role="status">
        <EmptyState title={t.noneMeant} icon={<SearchX aria-hidden size={28} />}>
          {t.noneMeantText}
        </EmptyState>
      </div>
    );
  }
  return (
    <section className="pw-stack pw-stack--close">
      <h2 ref={heading} tabIndex={-1} data-quiet-focus>
        {t.meant}
      </h2>
      <p className="pw-muted">{t.meantHelp}</p>
      <ul className="ask__list">
        {starters.map((starter) => (
          <li key={starter.id}>
            <Button wide onPress={() => props.onStart(starter)}>
              {starter.text[locale]}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
