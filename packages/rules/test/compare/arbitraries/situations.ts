import { personKey, type Situation } from '../../../src/facts/situation.ts';
import type { SimpleValue, Vocabulary } from '../../../src/format/vocabulary.ts';
import { PERSON_PREFIX } from '../../../src/format/vocabulary.ts';

export const on = '2026-01-01';

type Facts = Readonly<Record<string, SimpleValue>>;

/** A situation in which a person has said these facts. */
export function situation(facts: Facts): Situation {
  const known = Object.entries(facts).map(([key, value]) => [
    key,
    { value, source: { kind: 'person' as const } },
  ]);
  return { referenceDate: on, facts: Object.fromEntries(known) };
}

/** Every value that a fact of the small vocabulary can have. */
function allValues(vocabulary: Vocabulary, key: string): readonly SimpleValue[] {
  const definition = vocabulary.facts.get(key);
  const values = [...(definition?.values?.keys() ?? [])];
  switch (definition?.kind) {
    case 'yesno':
      return [true, false];
    case 'choice':
      return values;
    case 'choices':
      return values.reduce<string[][]>(
        (lists, value) => lists.flatMap((list) => [list, [...list, value]]),
        [[]],
      );
    case 'number':
      return Array.from(
        { length: (definition.max ?? 0) - (definition.min ?? 0) + 1 },
        (_, i) => i + (definition.min ?? 0),
      );
    default:
      return [];
  }
}

/** Every way to fill in these facts, each known or, where `partial`, not; at most `people` entries in the list. */
export function everyFacts(
  vocabulary: Vocabulary,
  keys: readonly string[],
  people: number,
  partial: boolean,
): readonly Facts[] {
  const unknown: readonly Facts[] = partial ? [{}] : [];
  const attributes = keys.filter((key) => key.startsWith(PERSON_PREFIX));
  const choicesFor = (key: string, as: string): readonly Facts[] => [
    ...allValues(vocabulary, key).map((value) => ({ [as]: value })),
    ...unknown,
  ];
  const entry = (n: number): readonly Facts[] =>
    attributes.reduce<readonly Facts[]>(
      (made, key) => cross(made, choicesFor(key, personKey(n, key.slice(PERSON_PREFIX.length)))),
      [{}],
    );
  const lists: Facts[] = [...unknown];
  for (let count = 0; count <= people; count++) {
    let made: readonly Facts[] = [{ people: count }];
    for (let n = 1; n <= count; n++) made = cross(made, entry(n));
    lists.push(...made);
  }
  return keys
    .filter((key) => !key.startsWith(PERSON_PREFIX))
    .reduce<readonly Facts[]>(
      (made, key) => cross(made, key === 'people' ? lists : choicesFor(key, key)),
      [{}],
    );
}

function cross(left: readonly Facts[], right: readonly Facts[]): readonly Facts[] {
  return left.flatMap((a) => right.map((b) => ({ ...a, ...b })));
}
