import { useMessages } from '../messages/use-messages.tsx';
import { Button, DescriptionList } from '../ui/index.ts';
import type { Told } from './answer-types.ts';
import { useFactWords } from './use-fact-words.ts';
import { usePersonWords } from './use-person-words.ts';

/** Facts as questions with their answers, each with a button to change it where that can. */
export function FactList(props: {
  readonly facts: readonly Told[];
  /** What was told, for who the people are; the facts themselves unless said. */
  readonly told?: readonly Told[] | undefined;
  readonly onChange?: ((fact: string) => void) | undefined;
}) {
  const t = useMessages('answers');
  const words = useFactWords();
  const { facts, onChange, told = facts } = props;
  const about = usePersonWords(told);
  return (
    <DescriptionList
      items={facts.map((fact) => {
        const term = about(fact);
        const value = words(fact);
        if (onChange === undefined) return { term, value };
        return {
          term,
          value,
          action: (
            <Button
              look="quiet"
              aria-label={t.changeOf({ question: term })}
              onPress={() => onChange(fact.fact)}
            >
              {t.change}
            </Button>
          ),
        };
      })}
    />
  );
}
