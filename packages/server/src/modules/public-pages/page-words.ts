import type { FactView, Language } from '@plaatswijs/rules';
import { formatsFor, publicMessages } from '@plaatswijs/web/messages';
import { names } from './form-state.ts';
import type { HiddenField } from './pages.ts';

/** What a page is laid out for. */
export interface Layout {
  readonly language: Language;
  /** The address of this page without what was asked, for the other language. */
  readonly address: string;
  readonly requestId: string;
  readonly demonstration: boolean;
}

/** An answer with the form that goes back to its question; nothing of it stands in an address. */
export function givenAnswer(
  fact: FactView & { readonly back?: string },
  language: Language,
  action: string,
  fields: readonly HiddenField[],
  told: readonly FactView[],
) {
  const hidden = [...fields, { name: names.back, value: fact.back ?? fact.fact }];
  return {
    question: aboutWhom(fact, told, language),
    answer: valueWords(fact, language),
    changeHref: action,
    change: { action, method: 'post' as const, hidden },
  };
}

/** A question with the person it is about: which of them, and who that is as far as it was told. */
export function aboutWhom(
  { person, text }: Pick<FactView, 'person' | 'text'>,
  told: readonly FactView[],
  language: Language,
): string {
  if (person === null) return text[language];
  const people = told.filter(({ fact }) => /^people\.\d+\.who$/.test(fact));
  const who = people.find(({ fact }) => fact === `people.${person}.who`)?.labels[0]?.[language] ?? null;
  const only = people.length === 1;
  return publicMessages(language).aboutPerson({ number: person, only, who, text: text[language] });
}

/** A value in the words of the vocabulary, or as people say yes, no and nobody. */
export function valueWords({ fact, value, labels }: FactView, language: Language): string {
  const say = publicMessages(language);
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (labels.length > 0) return labels.map((label) => label[language]).join(', ');
  if (Array.isArray(value)) return say.noneOfThese;
  if (fact === 'people' && value === 0) return say.nobody;
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDay ? formatsFor(language).day(value) : String(value);
}
