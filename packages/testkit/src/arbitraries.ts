import type {
  Article,
  Bearer,
  Condition,
  Modality,
  Norm,
  Outcome,
  Protocol,
  SimpleValue,
  Situation,
  Tension,
} from '@plaatswijs/rules';
import fc from 'fast-check';
import type { FullSituation } from './oracle.ts';
import { smallValues, words } from './small-world.ts';

const plainTests: readonly Condition[] = [
  { kind: 'fact', fact: 'a', op: 'is', value: true },
  { kind: 'fact', fact: 'b', op: 'is', value: true },
  { kind: 'fact', fact: 'c', op: 'in', values: ['x', 'y'] },
  { kind: 'fact', fact: 'c', op: 'is', value: 'z' },
  { kind: 'fact', fact: 'l', op: 'has', values: ['p'] },
  { kind: 'fact', fact: 'l', op: 'has', values: ['p', 'q'] },
  { kind: 'fact', fact: 'n', op: 'between', atLeast: 1 },
  { kind: 'fact', fact: 'n', op: 'is', value: 0 },
];

const ofPupil: Condition = { kind: 'fact', fact: 'person.who', op: 'is', value: 'pupil' };
const okay: Condition = { kind: 'fact', fact: 'person.ok', op: 'is', value: true };

const peopleTests: readonly Condition[] = [
  { kind: 'every-person', where: ofPupil, holds: okay },
  { kind: 'some-person', where: { kind: 'all', of: [ofPupil, { kind: 'not', of: okay }] } },
  { kind: 'count-people', where: ofPupil, atLeast: 1, atMost: 1 },
];

/** Conditions of the small world, up to three levels deep. */
export const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom<Condition>({ kind: 'always' }, ...plainTests, ...plainTests, ...peopleTests),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('node') }),
  ),
})).node;

const bearerList = fc.constantFrom<readonly Bearer[]>(
  ['everyone'],
  ['everyone'],
  ['staff'],
  ['pupils'],
  ['staff.work'],
  ['staff.private', 'pupils'],
);
const modality = fc.constantFrom<Modality>(
  'obligation',
  'prohibition',
  'prohibition',
  'permission',
  'permission',
  'recommendation',
  'discretion',
  'awareness',
  'definition',
);

const conductOf = (kind: Modality, conduct: Condition | null): Condition | null =>
  kind === 'discretion' || kind === 'awareness' || kind === 'definition' ? null : conduct;

function normAt(index: number): fc.Arbitrary<Norm> {
  const overridable = Array.from({ length: index }, (_, other) => `N.${other}`);
  return fc
    .record({
      modality,
      bearers: bearerList,
      acts: fc.constantFrom<readonly string[]>(['do'], ['do'], ['do', 'rest']),
      when: condition,
      conduct: fc.option(condition),
      exceptions: fc.array(condition, { maxLength: 1 }),
      overrides: overridable.length === 0 ? fc.constant([]) : fc.subarray(overridable, { maxLength: 1 }),
      remains: fc.boolean(),
      otherwise: fc.constantFrom('forbid' as const, null),
      advises: fc.constantFrom('for' as const, 'against' as const, null),
      yields: fc.constantFrom<Outcome | null>(null, null, null, 'aware', 'outside'),
      background: fc.constantFrom(false, false, false, true),
    })
    .map((drawn) => ({
      ...drawn,
      id: `N.${index}`,
      cites: `N.${index}`,
      article: `N`,
      conduct: conductOf(drawn.modality, drawn.conduct),
      exceptions: drawn.exceptions.map((when, n) => ({ id: `e${n}`, when, text: words('except') })),
      remains: drawn.remains ? words('stays') : null,
      otherwise: drawn.modality === 'permission' ? drawn.otherwise : null,
      advises: drawn.modality === 'recommendation' || drawn.modality === 'prohibition' ? drawn.advises : null,
      reliesOn: [],
      general: false,
      judgedBy: null,
      carriedOut: ['checked'],
      moments: [],
      duties: [],
      says: words(`norm ${index}`),
      reading: null,
    }));
}

function tensionOver(ids: readonly string[]): fc.Arbitrary<Tension> {
  return fc
    .record({
      kind: fc.constantFrom('contradiction' as const, 'ambiguity' as const, 'silence' as const),
      norms: fc.subarray([...ids], { minLength: 1 }),
      bearers: bearerList,
      when: condition,
    })
    .map((drawn) => ({
      ...drawn,
      id: 'tension',
      acts: ['do'],
      outcome:
        drawn.kind === 'contradiction'
          ? ('conflict' as const)
          : drawn.kind === 'ambiguity'
            ? ('unclear' as const)
            : ('silent' as const),
      says: words('tension'),
      choice: words('choice'),
    }));
}

/** Protocols of the small world: one to four norms, now and then a tension. Overrides never form a cycle. */
export const protocol: fc.Arbitrary<Protocol> = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc
    .record({
      norms: fc.tuple(...Array.from({ length: count }, (_, index) => normAt(index))),
      tensions: fc.array(tensionOver(Array.from({ length: count }, (_, index) => `N.${index}`)), {
        maxLength: 1,
      }),
    })
    .map(({ norms, tensions }) => protocolOf(norms, tensions)),
);

/** A protocol of the small world with one article that holds these norms. */
export function protocolOf(norms: readonly Norm[], tensions: readonly Tension[] = []): Protocol {
  const article: Article = {
    id: 'N',
    heading: words('heading'),
    place: { section: 'section', number: '1', from: 'from', to: 'to' },
    summary: words('summary'),
    norms,
  };
  return {
    id: 'small',
    title: 'Small',
    holder: { kind: 'school', name: 'Small School' },
    sectors: ['PO'],
    dates: {},
    roles: [],
    articles: [article],
    tensions,
    notEncoded: [],
  };
}

const personFacts = Object.keys(smallValues).filter((key) => key.startsWith('people.'));

/** Situations of the small world in which everything is known. */
export const fullSituation: fc.Arbitrary<FullSituation> = fc
  .record(
    Object.fromEntries(Object.entries(smallValues).map(([key, values]) => [key, fc.constantFrom(...values)])),
  )
  .map((drawn) => tidy({ act: 'do', ...drawn }));

function tidy(facts: FullSituation): FullSituation {
  if (facts['people'] === 1) return facts;
  return Object.fromEntries(Object.entries(facts).filter(([key]) => !personFacts.includes(key)));
}

/** A full situation and which of its facts are known. */
export const partlyKnown: fc.Arbitrary<{ full: FullSituation; known: Situation }> = fullSituation.chain(
  (full) =>
    fc.subarray(Object.keys(full).filter((key) => key !== 'act')).map((keys) => {
      const shown = keys.filter((key) => keys.includes('people') || !personFacts.includes(key));
      return { full, known: situationOf(full, ['act', ...shown]) };
    }),
);

/** The situation that knows just these facts. */
export function situationOf(full: FullSituation, keys: readonly string[]): Situation {
  const facts = Object.fromEntries(
    keys.map((key) => [key, { value: full[key] as SimpleValue, source: { kind: 'person' } as const }]),
  );
  return { referenceDate: '2026-01-01', facts };
}

/** Every full situation that agrees with what is known. */
export function completions(known: Situation): FullSituation[] {
  const start: FullSituation = Object.fromEntries(
    Object.entries(known.facts).map(([key, fact]) => [key, fact.value]),
  );
  let found: FullSituation[] = [start];
  for (const [key, values] of Object.entries(smallValues)) {
    found = found.flatMap((facts) => {
      if (key in facts || (personFacts.includes(key) && facts['people'] !== 1)) return [facts];
      return values.map((value) => ({ ...facts, [key]: value }));
    });
  }
  return found;
}
