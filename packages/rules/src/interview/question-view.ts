import { factDefinition } from '../facts/fact-definition.ts';
import type { Text } from '../format/text.ts';
import {
  type FactKey,
  type FactKind,
  PERSON_PREFIX,
  type SimpleValue,
  type Vocabulary,
} from '../format/vocabulary.ts';

/** A question as a screen shows it: plain data, in both languages. */
export interface QuestionView {
  readonly fact: FactKey;
  readonly kind: FactKind;
  /** Which entry of `people` it is about, from 1; `null` when it is about none. */
  readonly person: number | null;
  readonly text: Text;
  /** What can be chosen. Of `people` these are kinds of people: each that is chosen becomes one entry. */
  readonly values: readonly { readonly value: string; readonly label: Text }[];
  readonly min: number | null;
  readonly max: number | null;
  /** Only a person can say so. */
  readonly judgement: boolean;
  readonly personal: boolean;
  /** What a detector saw and nobody has confirmed yet. */
  readonly suggested: SimpleValue | null;
}

/** The question behind a fact; `null` when the vocabulary has no such fact. */
export function questionView(
  vocabulary: Vocabulary,
  fact: FactKey,
  suggested: SimpleValue | null = null,
): QuestionView | null {
  const definition = factDefinition(vocabulary, fact);
  if (definition === undefined) return null;
  const { kind, question, min, max, judgement, personal } = definition;
  const listed = kind === 'people' ? vocabulary.facts.get(`${PERSON_PREFIX}who`) : definition;
  return {
    fact,
    kind,
    person: personIn(fact),
    text: question,
    values: [...(listed?.values ?? [])].map(([value, label]) => ({ value, label })),
    min: min ?? null,
    max: max ?? null,
    judgement,
    personal,
    suggested,
  };
}

/** A fact with its value in words, to show what was said or assumed and to change it. */
export interface FactView {
  readonly fact: FactKey;
  readonly person: number | null;
  readonly text: Text;
  readonly value: SimpleValue;
  /** The value in words; empty where it speaks for itself (yes, no, a number, a date). */
  readonly labels: readonly Text[];
}

/** What was said, in words; `null` when the vocabulary has no such fact. */
export function factView(vocabulary: Vocabulary, fact: FactKey, value: SimpleValue): FactView | null {
  const definition = factDefinition(vocabulary, fact);
  if (definition === undefined) return null;
  const listed = Array.isArray(value) ? value : [value];
  const labels = listed.flatMap((one) => definition.values?.get(String(one)) ?? []);
  return { fact, person: personIn(fact), text: definition.question, value, labels };
}

function personIn(fact: FactKey): number | null {
  const entry = /^people\.(\d+)\./.exec(fact)?.[1];
  return entry === undefined ? null : Number(entry);
}
