import type { Condition } from '../format/condition.ts';
import type { Article, Norm, Tension } from '../format/protocol.ts';
import type { FactKey, Vocabulary } from '../format/vocabulary.ts';
import { answersOf, justAnswer } from './answers.ts';
import { bearerCondition } from './bearers.ts';
import type {
  CompiledAct,
  CompiledNorm,
  CompiledProtocol,
  CompiledTension,
  Dependents,
  NamingParts,
} from './compiled.ts';
import { type CompiledCondition, compileCondition } from './evaluate.ts';
import type { Layout } from './frame.ts';
import { leversFor } from './levers.ts';
import { namedTests } from './named-tests.ts';
import { valuesFor } from './values.ts';

/** What all acts of a protocol share. */
interface Whole {
  readonly byId: CompiledProtocol['normsById'];
  readonly vocabulary: Vocabulary;
  readonly layout: Layout;
}

/**
 * Makes ready all that concerns one act.
 *
 * @param norms in an order in which an overriding norm stands before what it overrides
 */
export function compileAct(
  norms: readonly Norm[],
  tensions: readonly Tension[],
  { byId, vocabulary, layout }: Whole,
): CompiledAct {
  const tests = namedTests([...norms.flatMap(conditionsOf), ...tensions.map(tensionCondition)]);
  const position = new Map(norms.map((norm, index) => [norm.id, index]));
  const overriders = new Gathering();
  norms.forEach((norm, index) => {
    for (const target of norm.overrides) overriders.add(target, index);
  });
  const absorbers = new Gathering();
  tensions.forEach((tension, index) => {
    for (const id of tension.outcome === 'silent' ? [] : tension.norms) absorbers.add(id, index);
  });
  const bindings = new Map<string, CompiledCondition>();
  const bindsFor = (bearers: Norm['bearers']): CompiledCondition => {
    const key = [...bearers].sort().join(' ');
    const known = bindings.get(key) ?? compileCondition(bearerCondition(bearers), layout);
    bindings.set(key, known);
    return known;
  };
  const compiled = {
    norms: norms.map((norm) =>
      compileNorm(norm, byId.get(norm.id)?.article as Article, {
        overriddenBy: overriders.of(norm.id),
        reliesOn: norm.reliesOn.flatMap((id) => position.get(id) ?? []),
        tensions: absorbers.of(norm.id),
        binds: bindsFor(norm.bearers),
        layout,
      }),
    ),
    tensions: tensions.map((tension) => compileTension(tension, layout)),
  };
  const dependents = new Map([...tests.keys()].map((fact) => [fact, dependentsOn(compiled, fact)]));
  const values = valuesFor(vocabulary, tests);
  const levers = leversFor({ values, dependents }, vocabulary, layout);
  return { ...compiled, tests, values, dependents, levers };
}

/** Positions by the id of what they are about. */
class Gathering {
  readonly #positions = new Map<string, number[]>();

  add(id: string, position: number): void {
    const known = this.#positions.get(id);
    if (known === undefined) this.#positions.set(id, [position]);
    else known.push(position);
  }

  of(id: string): readonly number[] {
    return this.#positions.get(id) ?? [];
  }
}

function dependentsOn(act: Pick<CompiledAct, 'norms' | 'tensions'>, fact: FactKey): Dependents {
  const tensions = act.tensions.flatMap((tension, at) => (tension.facts.includes(fact) ? [at] : []));
  const norms = new Set<number>();
  // An overriding norm stands before what it overrides, so one pass finds the whole chain.
  act.norms.forEach((norm, at) => {
    const direct = norm.facts.includes(fact) || norm.tensions.some((position) => tensions.includes(position));
    if (direct || norm.overriddenBy.some((position) => norms.has(position))) norms.add(at);
  });
  const naming = [...norms].map((at) => partsNaming(fact, (act.norms[at] as CompiledNorm).norm));
  return { norms: [...norms], naming, tensions };
}

/** One object for each way to name a fact, shared by all norms: a protocol has tens of thousands of these. */
const namings: readonly NamingParts[] = Array.from({ length: 16 }, (_, bits) => ({
  binds: (bits & 1) !== 0,
  when: (bits & 2) !== 0,
  conduct: (bits & 4) !== 0,
  exceptions: (bits & 8) !== 0,
}));

function partsNaming(fact: FactKey, { bearers, when, conduct, exceptions }: Norm): NamingParts {
  const names = (...conditions: readonly Condition[]) => namedTests(conditions).has(fact);
  const bits =
    (names(bearerCondition(bearers)) ? 1 : 0) +
    (names(when) ? 2 : 0) +
    (conduct !== null && names(conduct) ? 4 : 0) +
    (names(...exceptions.map((exception) => exception.when)) ? 8 : 0);
  return namings[bits] as NamingParts;
}

function factsNamed(conditions: readonly Condition[]): readonly FactKey[] {
  return [...namedTests(conditions).keys()];
}

function conditionsOf(norm: Norm): readonly Condition[] {
  const conduct = norm.conduct === null ? [] : [norm.conduct];
  return [bearerCondition(norm.bearers), norm.when, ...conduct, ...norm.exceptions.map(({ when }) => when)];
}

function tensionCondition(tension: Tension): Condition {
  return together(bearerCondition(tension.bearers), tension.when);
}

/** Where a norm stands among the others of its act. */
interface Surroundings {
  readonly overriddenBy: readonly number[];
  readonly reliesOn: readonly number[];
  readonly tensions: readonly number[];
  readonly binds: CompiledCondition;
  readonly layout: Layout;
}

function compileNorm(
  norm: Norm,
  article: Article,
  { binds, layout, ...positions }: Surroundings,
): CompiledNorm {
  return {
    norm,
    article,
    applies: compileCondition(together(bearerCondition(norm.bearers), norm.when), layout),
    binds,
    when: compileCondition(norm.when, layout),
    conduct: norm.conduct === null ? null : compileCondition(norm.conduct, layout),
    exceptions: norm.exceptions.map((exception) => compileCondition(exception.when, layout)),
    facts: factsNamed(conditionsOf(norm)),
    ...positions,
    answers: answersOf(norm),
  };
}

function compileTension(tension: Tension, layout: Layout): CompiledTension {
  const condition = tensionCondition(tension);
  return {
    tension,
    answer: justAnswer(tension.outcome),
    applies: compileCondition(condition, layout),
    facts: factsNamed([condition]),
  };
}

function together(left: Condition, right: Condition): Condition {
  return right.kind === 'always' ? left : { kind: 'all', of: [left, right] };
}
