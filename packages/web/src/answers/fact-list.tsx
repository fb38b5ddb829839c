import { useLocale, useMessages } from '../messages/use-messages.tsx';
import { Button, DescriptionList } from '../ui/index.ts';
import type { Told } from './answer-types.ts';
import { useFactWords } from './use-fact-words.ts';

/** Facts as questions with their answers, each with a button to change it where that can. */
export function FactList(props: {
  readonly facts: readonly Told[];
  readonly onChange?: ((fact: string) => void) | undefined;
}) {
  const t = useMessages('answers');
  const locale = useLocale();
  const words = useFactWords();
  const { facts, onChange } = props;
  return (
    <DescriptionList
      items={facts.map((told) => {
        const term =
          told.person === null
            ? told.text[locale]
            : t.ofPerson({ number: told.person, text: told.text[locale] });
        const value = words(told);
        if (onChange === undefined) return { term, value };
        return {
          term,
          value,
          action: (
            <Button
              look="quiet"
              aria-label={t.changeOf({ question: term })}
              onPress={() => onChange(told.fact)}
            >
              {t.change}
            </Button>
          ),
        };
      })}
    />
  );
}
