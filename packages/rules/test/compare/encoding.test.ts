import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { includesAnswer, noAnswer } from '../../src/assess/answers.ts';
import { compileProtocol } from '../../src/assess/compile.ts';
import { type CompiledProtocol, compiledAct } from '../../src/assess/compiled.ts';
import { compileCondition } from '../../src/assess/evaluate.ts';
import { frameOf } from '../../src/assess/frame.ts';
import { decideSituation } from '../../src/assess/relevance.ts';
import type { Verdict } from '../../src/assess/verdict.ts';
import { createCircuit, type Dual } from '../../src/compare/circuit.ts';
import { type EncodedAct, encodeAct } from '../../src/compare/encode-act.ts';
import { encodeCondition } from '../../src/compare/encode-condition.ts';
import { createSpace, type FactSpace, type FactVariables } from '../../src/compare/fact-space.ts';
import { createSolver, type Literal, type Model } from '../../src/compare/solver.ts';
import { surveyOf } from '../../src/compare/survey.ts';
import type { Situation } from '../../src/facts/situation.ts';
import { outcomes } from '../../src/format/protocol.ts';
import type { SimpleValue } from '../../src/format/vocabulary.ts';
import { FALSE, type Kleene, TRUE, UNKNOWN } from '../../src/truth.ts';
import { everyFacts, on, situation } from './arbitraries/situations.ts';
import { conditions, protocols } from './arbitraries/small-protocols.ts';
import { freeVocabulary, is, norm, protocol, tension } from './arbitraries/small-world.ts';

const verdicts: readonly Verdict[] = [
  'inapplicable',
  'applies',
  'complied',
  'violated',
  'permitted',
  'defeated',
  'undetermined',
];

/** Picks a value, or none, for every fact of a space; each number of `picks` decides for one. */
function pickSituation(
  space: FactSpace,
  picks: readonly number[],
): { situation: Situation; literals: Literal[] } {
  const facts: Record<string, SimpleValue> = { act: 'publish' };
  const literals: Literal[] = [];
  space.units.forEach((unit, index) => {
    const pick = picks[index % picks.length] ?? 0;
    const entry = /^people\.(\d+)\./.exec(unit.key);
    const absent = entry !== null && Number(entry[1]) > Number(facts['people'] ?? 0);
    if (absent || pick % 4 === 0) literals.push(-unit.known);
    else literals.push(unit.known, ...pickValue(unit, pick >> 2, facts));
  });
  return { situation: situation(facts), literals };
}

function pickValue(
  unit: FactVariables,
  pick: number,
  facts: Record<string, SimpleValue>,
): readonly Literal[] {
  if (unit.members !== null) {
    const chosen = unit.members.filter((_, index) => ((pick >> index) & 1) === 1);
    facts[unit.key] = chosen.map((option) => option.value);
    return unit.members.map((option) => (chosen.includes(option) ? option.literal : -option.literal));
  }
  const option = unit.values[pick % unit.values.length];
  if (option === undefined) return [];
  facts[unit.key] = option.value;
  return [option.literal];
}

const valueIn = (model: Model, dual: Dual): Kleene =>
  model(dual.isTrue) ? TRUE : model(dual.isFalse) ? FALSE : UNKNOWN;

/** What a protocol says about publishing, in the free vocabulary. */
function encodePublish(compiled: CompiledProtocol): { space: FactSpace; encoded: EncodedAct } {
  const act = compiledAct(compiled, 'publish');
  const circuit = createCircuit(createSolver());
  const survey = surveyOf([act], freeVocabulary);
  const space = createSpace(circuit, { act: 'publish', on, people: 2, vocabulary: freeVocabulary, survey });
  return { space, encoded: encodeAct(act, { space, view: 'partial', person: null }) };
}

const picks = fc.array(fc.nat({ max: 4095 }), { minLength: 20, maxLength: 20 });

describe('the formulas agree with the engine', () => {
  it('on a condition in a partial situation', () => {
    fc.assert(
      fc.property(conditions, picks, (condition, picked) => {
        const compiled = compileProtocol(
          protocol('p', [norm('N.1', { conduct: condition })]),
          freeVocabulary,
        );
        const survey = surveyOf([compiledAct(compiled, 'publish')], freeVocabulary);
        const circuit = createCircuit(createSolver());
        const space = createSpace(circuit, {
          act: 'publish',
          on,
          people: 2,
          vocabulary: freeVocabulary,
          survey,
        });
        const dual = encodeCondition(condition, { space, view: 'partial', person: null });
        const made = pickSituation(space, picked);
        const model = circuit.solver.solve(made.literals);
        const expected = compileCondition(condition, compiled.layout).run(
          frameOf(made.situation, compiled.layout),
          undefined,
        );
        expect(model === null ? null : valueIn(model, dual)).toBe(expected);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });

  it('on verdicts, answers, outcome and whether it is settled', () => {
    fc.assert(
      fc.property(protocols('p'), fc.array(picks, { minLength: 5, maxLength: 5 }), (made, several) => {
        const compiled = compileProtocol(made, freeVocabulary);
        const act = compiledAct(compiled, 'publish');
        const circuit = createCircuit(createSolver());
        const survey = surveyOf([act], freeVocabulary);
        const space = createSpace(circuit, {
          act: 'publish',
          on,
          people: 2,
          vocabulary: freeVocabulary,
          survey,
        });
        const encoded = encodeAct(act, { space, view: 'partial', person: null });
        const verdictLiterals = encoded.norms.map((found) =>
          verdicts.map((verdict) => found.verdict(verdict)),
        );
        for (const picked of several) {
          const { situation: asked, literals } = pickSituation(space, picked);
          const decision = decideSituation(compiled, asked);
          const model = circuit.solver.solve(literals);
          if (model === null) throw new Error('the situation cannot be');
          encoded.norms.forEach((found, index) => {
            const judged = decision.norms[index];
            expect(verdicts.filter((_, v) => model(verdictLiterals[index]?.[v] ?? 0))).toEqual([
              judged?.verdict,
            ]);
            const effects = judged?.verdict === 'undetermined' ? found.possible : found.certain;
            expect(outcomes.filter((o) => effects.has(o) && model(effects.get(o) ?? 0)).sort()).toEqual(
              outcomes.filter((o) => includesAnswer(judged?.effects ?? noAnswer, o)).sort(),
            );
          });
          expect(encoded.tensions.map((dual) => valueIn(model, dual))).toEqual(
            decision.tensions.map((t) => t.applies),
          );
          const settled = outcomes.filter((o) => model(encoded.settled.get(o) ?? 0));
          expect(settled).toEqual(decision.settled ? [decision.outcome] : []);
        }
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it('on a norm that a tension may take away while another answer stands', () => {
    const made = protocol(
      'p',
      [norm('N.1', {}), norm('N.2', { modality: 'awareness' })],
      [
        tension('T.1', { norms: ['N.1'], when: is('sunny', true), outcome: 'unclear' }),
        tension('T.2', { norms: ['N.2'], when: is('late', true) }),
      ],
    );
    const compiled = compileProtocol(made, freeVocabulary);
    for (const facts of everyFacts(freeVocabulary, ['sunny', 'late'], 0, true)) {
      const asked = situation({ act: 'publish', 'actor.role': 'staff', ...facts });
      const { space, encoded } = encodePublish(compiled);
      const literals = space.units.map((unit) => {
        const option = unit.values.find(({ value }) => value === asked.facts[unit.key]?.value);
        return option === undefined ? [-unit.known] : [unit.known, option.literal];
      });
      const model = space.circuit.solver.solve(literals.flat());
      const decision = decideSituation(compiled, asked);
      const settled = outcomes.filter((o) => model?.(encoded.settled.get(o) ?? 0));
      expect({ facts, settled }).toEqual({ facts, settled: decision.settled ? [decision.outcome] : [] });
    }
  });
});
