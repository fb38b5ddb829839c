import {
  type FactDefinition,
  type FactKey,
  factDefinition,
  type Language,
  type SimpleValue,
  type Vocabulary,
} from '@plaatswijs/rules';
import { phrase } from './words.ts';

/** A value in words, for instance `een leerling` for `pupil`. */
export function valueText(
  definition: FactDefinition | undefined,
  value: SimpleValue,
  language: Language,
): string {
  if (typeof value === 'boolean') return phrase(value ? 'yes' : 'no', language);
  if (Array.isArray(value)) {
    if (value.length === 0) return phrase('none', language);
    return value.map((one) => valueText(definition, one, language)).join(', ');
  }
  return definition?.values?.get(String(value))?.[language] ?? String(value);
}

/** The question behind a fact; for somebody in `people` it says who of them. */
export function questionText(vocabulary: Vocabulary, key: FactKey, language: Language): string {
  const question = factDefinition(vocabulary, key)?.question[language] ?? key;
  const entry = /^people\.(\d+)\./.exec(key)?.[1];
  return entry === undefined ? question : `${phrase('person', language)} ${entry}: ${question}`;
}

/** A fact and its value in one sentence, for instance `Met welk account? een privéaccount`. */
export function factText(
  vocabulary: Vocabulary,
  key: FactKey,
  value: SimpleValue,
  language: Language,
): string {
  return `${questionText(vocabulary, key, language)} ${valueText(factDefinition(vocabulary, key), value, language)}`;
}
