import fc from 'fast-check';
import type { Condition } from '../../../src/format/condition.ts';
import { modalities, type Norm, type Protocol, type Tension } from '../../../src/format/protocol.ts';
import { among, has, is, norm, protocol, sentence, tension } from './small-world.ts';

const bool = fc.boolean();
const some = <Value>(...values: Value[]) => fc.subarray(values, { minLength: 1 });

const ordinaryTest: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom('sunny', 'late').chain((key) => bool.map((value) => is(key, value))),
  some('red', 'green', 'blue').map((values) => among('colour', ...values)),
  some('news', 'sport').map((values) => has('topic', ...values)),
  fc
    .record(
      { atLeast: fc.integer({ min: 0, max: 3 }), atMost: fc.integer({ min: 0, max: 3 }) },
      { requiredKeys: [] },
    )
    .map((bounds): Condition => ({ kind: 'fact', fact: 'months', op: 'between', ...bounds })),
  fc.integer({ min: 0, max: 3 }).map((value) => is('months', value)),
);

const personTest: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom('pupil', 'other').map((value) => among('person.who', value)),
  bool.map((value) => is('person.asked', value)),
  fc
    .integer({ min: 1, max: 4 })
    .map((atLeast): Condition => ({ kind: 'fact', fact: 'person.number', op: 'between', atLeast })),
);

function combined(test: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  return fc.oneof(
    { weight: 3, arbitrary: test },
    { weight: 1, arbitrary: test.map((of): Condition => ({ kind: 'not', of })) },
    {
      weight: 2,
      arbitrary: fc
        .record({
          kind: fc.constantFrom('all' as const, 'any' as const),
          of: fc.array(test, { maxLength: 3 }),
        })
        .map((condition): Condition => condition),
    },
  );
}

const ofPerson = combined(
  fc.oneof({ weight: 4, arbitrary: personTest }, { weight: 1, arbitrary: ordinaryTest }),
);
const bound = fc.integer({ min: 0, max: 4 });
const aboutPeople: fc.Arbitrary<Condition> = fc.oneof(
  ofPerson.map((where): Condition => ({ kind: 'some-person', where })),
  fc.tuple(ofPerson, ofPerson).map(([where, holds]): Condition => ({ kind: 'every-person', where, holds })),
  fc
    .tuple(ofPerson, fc.record({ atLeast: bound, atMost: bound }, { requiredKeys: [] }))
    .map(([where, bounds]): Condition => ({ kind: 'count-people', where, ...bounds })),
);

/** Any condition over the small vocabulary. */
export const conditions: fc.Arbitrary<Condition> = combined(
  fc.oneof({ weight: 3, arbitrary: ordinaryTest }, { weight: 2, arbitrary: aboutPeople }),
);

const acts = fc.constantFrom(['publish'], ['publish', 'link'], ['publish'], ['link']);
const bearers = fc.constantFrom(['everyone'], ['staff'], ['pupils'], ['staff', 'pupils'] as const);

function norms(id: string, earlier: readonly string[]): fc.Arbitrary<Norm> {
  return fc
    .record({
      modality: fc.constantFrom(...modalities),
      bearers: bearers.map((list) => list as Norm['bearers']),
      acts,
      when: fc.option(conditions, { nil: { kind: 'always' } as const }),
      conduct: fc.option(conditions),
      exceptions: fc.array(
        conditions.map((when) => ({ id: 'x', when, text: sentence })),
        { maxLength: 2 },
      ),
      overrides: fc.subarray([...earlier]),
      remains: fc.option(fc.constant(sentence), { freq: 1 }),
      otherwise: fc.constantFrom('forbid', null),
      advises: fc.constantFrom('for', 'against', null, null),
      yields: fc.constantFrom('aware', 'outside', null, null, null, null),
      background: fc.constantFrom(true, false, false, false, false),
    })
    .map((given) => norm(id, given as Partial<Norm>));
}

function tensions(id: string, ids: readonly string[]): fc.Arbitrary<Tension> {
  return fc
    .record({
      norms: fc.subarray([...ids], { minLength: 1 }),
      acts,
      bearers: bearers.map((list) => list as Norm['bearers']),
      when: conditions,
      outcome: fc.constantFrom('conflict', 'unclear', 'silent'),
    })
    .map((given) => tension(id, given as Partial<Tension>));
}

/** Protocols of one to four norms, with overrides and exceptions, and at most two tensions. */
export function protocols(id: string): fc.Arbitrary<Protocol> {
  return fc.integer({ min: 1, max: 4 }).chain((size) => {
    const ids = Array.from({ length: size }, (_, index) => `N.${index + 1}`);
    const each = ids.map((normId, index) => norms(normId, ids.slice(0, index)));
    return fc
      .tuple(
        fc.tuple(...each),
        fc
          .integer({ min: 0, max: 2 })
          .chain((count) =>
            fc.tuple(...Array.from({ length: count }, (_, index) => tensions(`T.${index + 1}`, ids))),
          ),
      )
      .map(([made, tense]) => protocol(id, made, tense));
  });
}
