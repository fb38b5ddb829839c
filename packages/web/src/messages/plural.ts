import { intlTags, type Locale } from './locale.ts';

/** Forms of a word by count. `zero` is for a sentence of its own ("geen foto's"), which CLDR has not for Dutch. */
export interface Forms {
  readonly zero?: string;
  readonly one: string;
  readonly other: string;
}

/** The form of a word that belongs to a count, by the rules of the language. */
export function plural(locale: Locale, count: number, forms: Forms): string {
  if (count === 0 && forms.zero !== undefined) return forms.zero;
  return new Intl.PluralRules(intlTags[locale]).select(count) === 'one' ? forms.one : forms.other;
}
