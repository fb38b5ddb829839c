import type { Condition } from '../../../src/format/condition.ts';
import type { Norm, Protocol, Tension } from '../../../src/format/protocol.ts';
import type { FactDefinition, FactKind, Vocabulary } from '../../../src/format/vocabulary.ts';

const text = { nl: '-', en: '-' };

function fact(
  key: string,
  kind: FactKind,
  values?: readonly string[],
  bounds?: { min: number; max: number },
): FactDefinition {
  return {
    key,
    kind,
    question: text,
    personal: false,
    judgement: false,
    changeable: false,
    ...(values === undefined ? {} : { values: new Map(values.map((value) => [value, text])) }),
    ...bounds,
  };
}

const definitions: readonly FactDefinition[] = [
  fact('act', 'choice', ['publish', 'link']),
  fact('actor.role', 'choice', ['staff', 'pupil']),
  fact('sunny', 'yesno'),
  fact('colour', 'choice', ['red', 'green', 'blue']),
  fact('topic', 'choices', ['news', 'sport']),
  fact('people', 'people'),
  fact('person.who', 'choice', ['pupil', 'other']),
  fact('person.number', 'number', undefined, { min: 1, max: 4 }),
  fact('person.asked', 'yesno'),
  fact('late', 'yesno'),
  fact('months', 'number', undefined, { min: 0, max: 3 }),
];

export const is = (key: string, value: boolean | number): Condition => ({
  kind: 'fact',
  fact: key,
  op: 'is',
  value,
});
export const among = (key: string, ...values: string[]): Condition => ({
  kind: 'fact',
  fact: key,
  op: 'in',
  values,
});
export const has = (key: string, ...values: string[]): Condition => ({
  kind: 'fact',
  fact: key,
  op: 'has',
  values,
});
export const all = (...of: Condition[]): Condition => ({ kind: 'all', of });

/** A handful of facts of every kind. Its second and third contradiction leave no value for `colour` together. */
export const smallVocabulary: Vocabulary = {
  version: 1,
  facts: new Map(definitions.map((definition) => [definition.key, definition])),
  contradictions: [
    { when: all(among('colour', 'red'), has('topic', 'sport')), says: text },
    { when: all(is('sunny', true), is('late', true), among('colour', 'red')), says: text },
    { when: all(is('sunny', true), is('late', true), among('colour', 'green', 'blue')), says: text },
  ],
};

/** The same facts, all of which go together. */
export const freeVocabulary: Vocabulary = { ...smallVocabulary, contradictions: [] };

/** A norm that is about everybody who publishes, with what is given instead. */
export function norm(id: string, given: Partial<Norm>): Norm {
  return {
    id,
    cites: id,
    article: 'A',
    modality: 'prohibition',
    bearers: ['everyone'],
    acts: ['publish'],
    when: { kind: 'always' },
    conduct: null,
    exceptions: [],
    overrides: [],
    reliesOn: [],
    remains: null,
    otherwise: null,
    advises: null,
    yields: null,
    background: false,
    general: false,
    judgedBy: null,
    carriedOut: ['checked'],
    moments: [],
    duties: [],
    says: text,
    reading: null,
    ...given,
  };
}

/** A tension about everybody who publishes, with what is given instead. */
export function tension(id: string, given: Partial<Tension>): Tension {
  return {
    id,
    kind: 'contradiction',
    norms: [],
    acts: ['publish'],
    bearers: ['everyone'],
    when: { kind: 'always' },
    outcome: 'conflict',
    says: text,
    choice: text,
    ...given,
  };
}

/** A protocol of one article. */
export function protocol(id: string, norms: readonly Norm[], tensions: readonly Tension[] = []): Protocol {
  const place = { section: '-', number: '1', from: '-', to: '-' };
  return {
    id,
    title: id,
    holder: { kind: 'school', name: id },
    sectors: ['PO'],
    dates: {},
    roles: [],
    articles: [{ id: 'A', heading: text, place, summary: text, norms }],
    tensions,
    notEncoded: [],
  };
}

export const sentence = text;
