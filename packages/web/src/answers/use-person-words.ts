import { useLocale, useMessages } from '../messages/use-messages.tsx';
import type { Told } from './answer-types.ts';

/** Something that is said or asked, perhaps about one of the people. */
type About = Pick<Told, 'person' | 'text'>;

/**
 * Words a question with the person it is about.
 *
 * @param told what was told so far, for who each of them is; without it only which of them
 */
export function usePersonWords(told: readonly Told[] = []): (about: About) => string {
  const t = useMessages('answers');
  const locale = useLocale();
  const people = told.filter(({ fact }) => /^people\.\d+\.who$/.test(fact));
  return ({ person, text }) => {
    if (person === null) return text[locale];
    const who = people.find(({ fact }) => fact === `people.${person}.who`)?.labels[0]?.[locale] ?? null;
    return t.aboutPerson({ number: person, only: people.length === 1, who, text: text[locale] });
  };
}
