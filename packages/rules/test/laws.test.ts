import {
  type Assessment,
  assess,
  compileProtocol,
  decideSituation,
  type Explanation,
  type Protocol,
  recompute,
  type Situation,
  type Vocabulary,
  withFact,
  withUsual,
} from '@plaatswijs/rules';
import {
  completions,
  type FullSituation,
  oracleAnswer,
  oracleOutcome,
  partlyKnown,
  protocol,
  situationOf,
  smallValues,
  smallVocabulary,
} from '@plaatswijs/testkit';
import fc from 'fast-check';
import { expect, test } from 'vitest';

// The laws of the engine, over random protocols and situations of a world small enough to count out. The seed is fixed,
// so that a failure comes back; PROPERTY_RUNS makes the same laws a soak.
const runs = { seed: 20261121, numRuns: Number(process.env['PROPERTY_RUNS'] ?? 300) };

const ask = (rules: Protocol, situation: Situation): Assessment =>
  assess(compileProtocol(rules, smallVocabulary), situation);
const whole = (full: FullSituation): Situation => situationOf(full, Object.keys(full));

test('ENG-1 total and settled: a situation in which everything is known always has a settled answer', () => {
  fc.assert(
    fc.property(protocol, partlyKnown, (rules, { full }) => {
      const { answer, norms } = ask(rules, whole(full));
      expect(answer.settled).toBe(true);
      expect(answer.outcome).not.toBeNull();
      expect(norms.every((norm) => norm.verdict !== 'undetermined')).toBe(true);
    }),
    runs,
  );
});

test('ENG-2 sound: with everything known the answer is the two-valued oracle’s', () => {
  fc.assert(
    fc.property(protocol, partlyKnown, (rules, { full }) => {
      expect(ask(rules, whole(full)).answer.outcome).toBe(oracleOutcome(rules, full));
    }),
    runs,
  );
});

test('ENG-3 sound: a settled answer is the oracle’s in every completion', () => {
  fc.assert(
    fc.property(protocol, partlyKnown, (rules, { known }) => {
      const { answer } = ask(rules, known);
      if (!answer.settled) return;
      const all = new Set(completions(known).map((full) => oracleOutcome(rules, full)));
      expect([...all]).toEqual([answer.outcome]);
    }),
    runs,
  );
});

test('ENG-4 monotone: more facts never overturn a determined verdict or a settled answer', () => {
  fc.assert(
    fc.property(protocol, partlyKnown, (rules, { full, known }) => {
      const before = ask(rules, known);
      const after = ask(rules, whole(full));
      before.norms.forEach((norm, index) => {
        if (norm.verdict !== 'undetermined') expect(after.norms[index]?.verdict).toBe(norm.verdict);
      });
      if (before.answer.settled) expect(after.answer.outcome).toBe(before.answer.outcome);
    }),
    runs,
  );
});

test('ENG-5 deterministic: the same input gives the same bytes, and file order never matters', () => {
  fc.assert(
    fc.property(protocol, partlyKnown, (rules, { known }) => {
      const first = JSON.stringify(ask(rules, known));
      expect(JSON.stringify(ask(rules, known))).toBe(first);
      const facts = Object.fromEntries(Object.entries(known.facts).reverse());
      expect(JSON.stringify(ask(rules, { ...known, facts }))).toBe(first);
      const articles = rules.articles.map((article) => ({ ...article, norms: [...article.norms].reverse() }));
      expect(ask({ ...rules, articles }, known).answer).toEqual(ask(rules, known).answer);
    }),
    runs,
  );
});

test('ENG-6 questions are relevant: for each there are two completions that differ in that fact alone and end differently', () => {
  fc.assert(
    fc.property(protocol, partlyKnown, (rules, { known }) => {
      for (const { fact } of ask(rules, known).questions)
        expect([fact, matters(rules, known, fact)]).toEqual([fact, true]);
    }),
    runs,
  );
});

test('ENG-7 questions are sufficient: answering what is asked always ends in a settled answer', () => {
  fc.assert(
    fc.property(protocol, partlyKnown, (rules, { full, known }) => {
      const compiled = compileProtocol(rules, smallVocabulary);
      let situation = known;
      for (let turn = 0; ; turn++) {
        const { answer, questions } = assess(compiled, situation);
        expect(questions.length === 0).toBe(answer.settled);
        const next = questions[0];
        if (next === undefined) break;
        expect(turn).toBeLessThan(20);
        situation = withFact(
          situation,
          next.fact,
          full[next.fact] ?? (smallValues[next.fact]?.[0] as string),
        );
      }
      expect(decideSituation(compiled, whole(full)).settled).toBe(true);
    }),
    runs,
  );
});

test('ENG-8 an explanation re-evaluates to the same truth, and agrees with the verdict', () => {
  fc.assert(
    fc.property(protocol, partlyKnown, (rules, { known }) => {
      for (const norm of ask(rules, known).explanation) {
        for (const tree of [norm.applies, norm.conduct, ...norm.exceptions]) {
          if (tree !== null) expectTruthful(tree);
        }
        if (norm.applies.truth === 'false') expect(norm.verdict).toBe('inapplicable');
        if (norm.applies.truth === 'unknown') expect(norm.verdict).toBe('undetermined');
      }
    }),
    runs,
  );
});

test('ENG-9 a change that is offered works, and none that is smaller does', () => {
  fc.assert(
    fc.property(protocol, partlyKnown, (rules, { full }) => {
      const { change } = ask(rules, whole(full));
      if (change === null) return;
      const compiled = compileProtocol(rules, smallVocabulary);
      const changed = change.set.reduce(
        (situation, { fact, to }) => withFact(situation, fact, to),
        whole(full),
      );
      expect(decideSituation(compiled, changed).outcome).toBe(change.outcome);
      expect(['allow', 'allow-if', 'may', 'recommend', 'aware', 'silent']).toContain(change.outcome);
      for (const { fact } of change.set) {
        const without = change.set
          .filter((step) => step.fact !== fact)
          .reduce((situation, step) => withFact(situation, step.fact, step.to), whole(full));
        expect([
          'forbid',
          'discourage',
          'conflict',
          'unclear',
          'require',
          'outside',
          ...(change.outcome === 'allow' || change.outcome === 'allow-if'
            ? ['may', 'recommend', 'aware', 'silent']
            : []),
        ]).toContain(decideSituation(compiled, without).outcome);
      }
    }),
    runs,
  );
});

function expectTruthful(tree: Explanation): void {
  expect(recompute(tree)).toBe(tree.truth);
  if (tree.kind === 'fact') return;
  for (const part of tree.of) expectTruthful(part);
}

/** Whether some way to complete the situation ends otherwise, in outcome or grounds, when only this fact is another. */
function matters(rules: Protocol, known: Situation, fact: string): boolean {
  const byRest = new Map<string, Set<string>>();
  for (const full of completions(known)) {
    // Who appears brings facts of its own: with and without an entry, only what is not about people is held alike.
    const others = Object.entries(full).filter(([key]) =>
      fact === 'people' ? !key.startsWith('people') : key !== fact,
    );
    const rest = JSON.stringify(others);
    byRest.set(rest, (byRest.get(rest) ?? new Set()).add(JSON.stringify(oracleAnswer(rules, full))));
  }
  return [...byRest.values()].some((answers) => answers.size > 1);
}

test('ENG-10 a detector asks: its fact counts as unknown, is suggested, and is not assumed away', () => {
  fc.assert(
    fc.property(protocol, partlyKnown, (rules, { known }) => {
      const compiled = compileProtocol(rules, smallVocabulary);
      const seen = { value: true, source: { kind: 'detector', name: 'test', confidence: 0.99 } } as const;
      const { a: _, ...rest } = known.facts;
      const without: Situation = { ...known, facts: rest };
      const detected: Situation = { ...known, facts: { ...rest, a: seen } };
      const answer = assess(compiled, detected);
      expect(answer.answer.outcome).toBe(assess(compiled, without).answer.outcome);
      for (const { fact, suggested } of answer.questions) expect(suggested).toBe(fact === 'a' ? true : null);
      expect(withUsual(detected, usualVocabulary).facts['a']).toEqual(seen);
    }),
    runs,
  );
});

test('ENG-11 silence is not permission: it is only given when nothing answers and nothing undetermined could', () => {
  fc.assert(
    fc.property(protocol, partlyKnown, (rules, { known }) => {
      const { answer, norms } = ask(rules, known);
      if (answer.outcome !== 'silent') return;
      expect(answer.settled).toBe(true);
      expect(norms.every((norm) => norm.effect === null)).toBe(true);
      expect(completions(known).every((full) => oracleOutcome(rules, full) === 'silent')).toBe(true);
    }),
    runs,
  );
});

const usualVocabulary: Vocabulary = {
  ...smallVocabulary,
  facts: new Map(
    [...smallVocabulary.facts].map(([key, fact]) => [key, key === 'a' ? { ...fact, usual: false } : fact]),
  ),
};
