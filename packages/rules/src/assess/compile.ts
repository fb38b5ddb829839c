import type { Condition } from '../format/condition.ts';
import type { Article, Norm, Protocol, Tension } from '../format/protocol.ts';
import { type FactKey, PERSON_PREFIX, type Vocabulary } from '../format/vocabulary.ts';
import { bearerCondition } from './bearers.ts';
import { type CompiledCondition, compileCondition } from './evaluate.ts';
import { type Layout, layOut } from './frame.ts';
import { type NamedTests, namedTests } from './named-tests.ts';
import { digestOf } from './receipt.ts';
import { type KnownValues, valuesFor } from './values.ts';

/** A norm made ready to run. */
export interface CompiledNorm {
  readonly norm: Norm;
  readonly article: Article;
  /** Bearer and `when` together. */
  readonly applies: CompiledCondition;
  /** Whether the actor is a bearer; shared by all norms of an act with the same bearers. */
  readonly binds: CompiledCondition;
  readonly when: CompiledCondition;
  readonly conduct: CompiledCondition | null;
  readonly exceptions: readonly CompiledCondition[];
  /** The facts this norm names, and `people` where it speaks of people. */
  readonly facts: readonly FactKey[];
  /** Positions, in the same act's list, of the norms that override this one; always earlier. */
  readonly overriddenBy: readonly number[];
  /** Positions of the definitions it relies on, as far as they concern the act. */
  readonly reliesOn: readonly number[];
  /** Positions of the tensions that may take this norm's answer away. */
  readonly tensions: readonly number[];
}

export interface CompiledTension {
  readonly tension: Tension;
  readonly applies: CompiledCondition;
  readonly facts: readonly FactKey[];
}

/** All that concerns one act, in an order in which an overriding norm comes before what it overrides. */
export interface CompiledAct {
  readonly norms: readonly CompiledNorm[];
  readonly tensions: readonly CompiledTension[];
  /** What is asked of each fact in this act. */
  readonly tests: NamedTests;
  /** The values it can tell apart. */
  readonly values: KnownValues;
}

/** A protocol version made ready to be asked. Only what concerns an act is looked at when that act is asked. */
export interface CompiledProtocol {
  readonly protocol: Protocol;
  readonly vocabulary: Vocabulary;
  readonly layout: Layout;
  readonly acts: ReadonlyMap<string, CompiledAct>;
  /** SHA-256 of the protocol and the vocabulary it is written in, in hexadecimal. */
  readonly digest: string;
  readonly normsById: ReadonlyMap<string, { readonly norm: Norm; readonly article: Article }>;
}

const nothing: CompiledAct = { norms: [], tensions: [], tests: new Map(), values: new Map() };

/**
 * Makes a protocol ready to be asked.
 *
 * @throws {RangeError} when overrides form a cycle; `readProtocol` refuses such a file before it comes here.
 */
export function compileProtocol(protocol: Protocol, vocabulary: Vocabulary): CompiledProtocol {
  const layout = layOut(vocabulary);
  const normsById = new Map<string, { norm: Norm; article: Article }>();
  for (const article of protocol.articles)
    for (const norm of article.norms) normsById.set(norm.id, { norm, article });
  const ordered = overridersFirst([...normsById.values()].map((entry) => entry.norm));
  const acts = new Map<string, CompiledAct>();
  for (const [act, norms] of byAct(ordered, protocol.tensions)) {
    const tensions = protocol.tensions.filter((tension) => tension.acts.includes(act));
    acts.set(act, compileAct(norms, tensions, { byId: normsById, vocabulary, layout }));
  }
  const digest = digestOf({ protocol, facts: [...vocabulary.facts.values()].map(plainFact) });
  return { protocol, vocabulary, layout, acts, digest, normsById };
}

/** What a protocol says about one act; empty where it says nothing. */
export function compiledAct(compiled: CompiledProtocol, act: string): CompiledAct {
  return compiled.acts.get(act) ?? nothing;
}

/** The norms of each act that a norm or a tension speaks about. */
function byAct(norms: readonly Norm[], tensions: readonly Tension[]): ReadonlyMap<string, readonly Norm[]> {
  const found = new Map<string, Norm[]>();
  for (const { acts } of tensions) for (const act of acts) found.set(act, []);
  for (const norm of norms) {
    for (const act of norm.acts) {
      const list = found.get(act);
      if (list === undefined) found.set(act, [norm]);
      else list.push(norm);
    }
  }
  return found;
}

/** What all acts of a protocol share. */
interface Whole {
  readonly byId: CompiledProtocol['normsById'];
  readonly vocabulary: Vocabulary;
  readonly layout: Layout;
}

function compileAct(
  norms: readonly Norm[],
  tensions: readonly Tension[],
  { byId, vocabulary, layout }: Whole,
): CompiledAct {
  const tests = namedTests([...norms.flatMap(conditionsOf), ...tensions.map(tensionCondition)]);
  const position = new Map(norms.map((norm, index) => [norm.id, index]));
  const overriders = new Map<string, number[]>();
  for (const norm of norms) {
    for (const target of norm.overrides) {
      overriders.set(target, [...(overriders.get(target) ?? []), position.get(norm.id) ?? -1]);
    }
  }
  const absorbers = new Map<string, number[]>();
  tensions.forEach((tension, index) => {
    if (tension.outcome === 'silent') return;
    for (const id of tension.norms) absorbers.set(id, [...(absorbers.get(id) ?? []), index]);
  });
  const bindings = new Map<string, CompiledCondition>();
  const bindsFor = (bearers: Norm['bearers']): CompiledCondition => {
    const key = [...bearers].sort().join(' ');
    const known = bindings.get(key) ?? compileCondition(bearerCondition(bearers), layout);
    bindings.set(key, known);
    return known;
  };
  return {
    norms: norms.map((norm) =>
      compileNorm(norm, byId.get(norm.id)?.article as Article, {
        overriddenBy: overriders.get(norm.id) ?? [],
        reliesOn: norm.reliesOn.flatMap((id) => position.get(id) ?? []),
        tensions: absorbers.get(norm.id) ?? [],
        binds: bindsFor(norm.bearers),
        layout,
      }),
    ),
    tensions: tensions.map((tension) => compileTension(tension, layout)),
    tests,
    values: valuesFor(vocabulary, tests),
  };
}

function factsNamed(conditions: readonly Condition[]): readonly FactKey[] {
  const facts = [...namedTests(conditions).keys()];
  return facts.some((fact) => fact.startsWith(PERSON_PREFIX)) ? [...facts, 'people'] : facts;
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
  };
}

function compileTension(tension: Tension, layout: Layout): CompiledTension {
  const condition = tensionCondition(tension);
  return { tension, applies: compileCondition(condition, layout), facts: factsNamed([condition]) };
}

function together(left: Condition, right: Condition): Condition {
  return right.kind === 'always' ? left : { kind: 'all', of: [left, right] };
}

/** Sorts so that whatever overrides a norm stands before it. Ties keep the order of the ids, not of the file. */
function overridersFirst(norms: readonly Norm[]): readonly Norm[] {
  const sorted = [...norms].sort((a, b) => (a.id < b.id ? -1 : 1));
  const overriders = new Map<string, Norm[]>();
  for (const norm of sorted) {
    for (const target of norm.overrides) overriders.set(target, [...(overriders.get(target) ?? []), norm]);
  }
  const done = new Set<string>();
  const path = new Set<string>();
  const result: Norm[] = [];
  const visit = (norm: Norm): void => {
    if (done.has(norm.id)) return;
    if (path.has(norm.id)) throw new RangeError(`overrides form a cycle: ${[...path, norm.id].join(', ')}`);
    path.add(norm.id);
    for (const overrider of overriders.get(norm.id) ?? []) visit(overrider);
    path.delete(norm.id);
    done.add(norm.id);
    result.push(norm);
  };
  sorted.forEach(visit);
  return result;
}

function plainFact(fact: {
  readonly values?: ReadonlyMap<string, unknown>;
  readonly families?: ReadonlyMap<string, unknown>;
}) {
  return {
    ...fact,
    ...(fact.values === undefined ? {} : { values: Object.fromEntries(fact.values) }),
    ...(fact.families === undefined ? {} : { families: Object.fromEntries(fact.families) }),
  };
}
