import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileProtocol } from '../../src/assess/compile.ts';
import type { CompiledProtocol } from '../../src/assess/compiled.ts';
import { compileCondition } from '../../src/assess/evaluate.ts';
import { frameOf } from '../../src/assess/frame.ts';
import { decideSituation } from '../../src/assess/relevance.ts';
import { compareProtocols } from '../../src/compare/compare-protocols.ts';
import { goalsReached } from '../../src/compare/goals.ts';
import { surveyOf } from '../../src/compare/survey.ts';
import type { Situation } from '../../src/facts/situation.ts';
import type { Protocol } from '../../src/format/protocol.ts';
import { TRUE } from '../../src/truth.ts';
import { everyFacts, on, situation } from './arbitraries/situations.ts';
import { protocols } from './arbitraries/small-protocols.ts';
import { smallVocabulary } from './arbitraries/small-world.ts';

const contradictions = (compiled: CompiledProtocol) =>
  smallVocabulary.contradictions.map(({ when }) => compileCondition(when, compiled.layout));

/** Facts that the two speak of or that a contradiction speaks of: the others change nothing. */
function spokenFacts(sides: readonly CompiledProtocol[]): readonly string[] {
  const acts = sides.flatMap((side) => [...side.acts.values()]);
  const { spoken, tests } = surveyOf(acts, smallVocabulary);
  return [...smallVocabulary.facts.keys()].filter(
    (key) => key !== 'act' && (spoken.has(key) || tests.has(key)),
  );
}

function consistent(compiled: CompiledProtocol, full: Situation): boolean {
  const frame = frameOf(full, compiled.layout);
  return contradictions(compiled).every((condition) => condition.run(frame, undefined) !== TRUE);
}

/** The fewest facts with which each goal is reached, by looking at all situations. */
function byTrying(
  left: CompiledProtocol,
  right: CompiledProtocol,
  partial: boolean,
  people = 1,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const act of ['publish', 'link']) {
    for (const facts of everyFacts(smallVocabulary, spokenFacts([left, right]), people, partial)) {
      const asked = situation({ act, ...facts });
      const reached = goalsReached(act, decideSituation(left, asked), decideSituation(right, asked));
      if (reached.length === 0 || !(partial ? completable(left, facts) : consistent(left, asked))) continue;
      const size = Object.keys(facts).length;
      for (const goal of reached) found.set(goal, Math.min(size, found.get(goal) ?? size));
    }
  }
  return found;
}

const inContradictions = ['sunny', 'colour', 'topic', 'late'];

/** The contradictions speak of four facts; the others can always be filled in. */
function completable(compiled: CompiledProtocol, facts: Readonly<Record<string, unknown>>): boolean {
  return everyFacts(smallVocabulary, inContradictions, 0, false).some(
    (full) =>
      inContradictions.every((key) => facts[key] === undefined || String(facts[key]) === String(full[key])) &&
      consistent(compiled, situation(full)),
  );
}

const compiled = (made: Protocol) => compileProtocol(made, smallVocabulary);

describe('the comparison', () => {
  it('reaches exactly the goals that trying every full situation reaches', () => {
    fc.assert(
      fc.property(protocols('p'), protocols('q'), (p, q) => {
        const [left, right] = [compiled(p), compiled(q)];
        const comparison = compareProtocols(left, right, { people: 1, referenceDate: on });
        const reached = new Set(comparison.differences.flatMap((difference) => difference.reaches));
        expect([...reached].sort()).toEqual([...byTrying(left, right, false).keys()].sort());
        expect(comparison.goals).toBe(reached.size);
      }),
      { seed: 20261123, numRuns: 60 },
    );
  }, 120_000);

  it('does so with two entries in the list of people, whose sizes add up', () => {
    fc.assert(
      fc.property(protocols('p'), protocols('q'), (p, q) => {
        const [left, right] = [compiled(p), compiled(q)];
        const spoken = spokenFacts([left, right]);
        fc.pre(spoken.includes('person.number') && spoken.length <= 8);
        const { differences } = compareProtocols(left, right, { people: 2, referenceDate: on });
        const reached = new Set(differences.flatMap((difference) => difference.reaches));
        expect([...reached].sort()).toEqual([...byTrying(left, right, false, 2).keys()].sort());
      }),
      { seed: 20261126, numRuns: 25 },
    );
  }, 120_000);

  it('reaches each goal with as few facts as can be', () => {
    fc.assert(
      fc.property(protocols('p'), protocols('q'), (p, q) => {
        const [left, right] = [compiled(p), compiled(q)];
        fc.pre(spokenFacts([left, right]).length <= 8);
        const { differences } = compareProtocols(left, right, { people: 1, referenceDate: on });
        for (const [goal, fewest] of byTrying(left, right, true)) {
          const sizes = differences
            .filter((difference) => difference.reaches.includes(goal))
            .map((difference) => Object.keys(difference.situation.facts).length - 1);
          expect({ goal, size: Math.min(...sizes) }).toEqual({ goal, size: fewest });
        }
      }),
      { seed: 20261124, numRuns: 25 },
    );
  }, 120_000);

  it('finds nothing between a protocol and itself, and always gives the same answer', () => {
    fc.assert(
      fc.property(protocols('p'), protocols('q'), (p, q) => {
        expect(compareProtocols(compiled(p), compiled(p)).differences).toEqual([]);
        expect(compareProtocols(compiled(p), compiled(q))).toEqual(
          compareProtocols(compiled(p), compiled(q)),
        );
      }),
      { seed: 20261125, numRuns: 20 },
    );
  }, 120_000);
});
