import type { Condition } from '../format/condition.ts';
import type { Article, Norm, Protocol, Tension } from '../format/protocol.ts';
import type { Vocabulary } from '../format/vocabulary.ts';
import { bearerCondition } from './bearers.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { type CompiledCondition, compileCondition } from './evaluate.ts';
import { type Layout, layOut } from './frame.ts';
import { digestOf } from './receipt.ts';

/** A norm made ready to run. */
export interface CompiledNorm {
  readonly norm: Norm;
  readonly article: Article;
  /** Bearer and `when` together. */
  readonly applies: CompiledCondition;
  readonly conduct: CompiledCondition | null;
  readonly exceptions: readonly CompiledCondition[];
  /** Positions, in the same act's list, of the norms that override this one; always earlier. */
  readonly overriddenBy: readonly number[];
  /** Positions of the tensions that may take this norm's answer away. */
  readonly tensions: readonly number[];
}

export interface CompiledTension {
  readonly tension: Tension;
  readonly applies: CompiledCondition;
}

/** All that concerns one act, in an order in which an overriding norm comes before what it overrides. */
export interface CompiledAct {
  readonly norms: readonly CompiledNorm[];
  readonly tensions: readonly CompiledTension[];
}

/** A protocol version made ready to be asked. Only what concerns an act is looked at when that act is asked. */
export interface CompiledProtocol {
  readonly protocol: Protocol;
  readonly vocabulary: Vocabulary;
  readonly layout: Layout;
  /** The bounds with which this protocol compares numbers and dates. */
  readonly bounds: Bounds;
  readonly acts: ReadonlyMap<string, CompiledAct>;
  /** SHA-256 of the protocol and the vocabulary it is written in, in hexadecimal. */
  readonly digest: string;
  readonly normsById: ReadonlyMap<string, { readonly norm: Norm; readonly article: Article }>;
}

const nothing: CompiledAct = { norms: [], tensions: [] };

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
    acts.set(
      act,
      compileAct(
        norms,
        protocol.tensions.filter((t) => t.acts.includes(act)),
        normsById,
        layout,
      ),
    );
  }
  const digest = digestOf({ protocol, facts: [...vocabulary.facts.values()].map(plainFact) });
  return { protocol, vocabulary, layout, bounds: boundsOf(protocol), acts, digest, normsById };
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

function compileAct(
  norms: readonly Norm[],
  tensions: readonly Tension[],
  byId: ReadonlyMap<string, { norm: Norm; article: Article }>,
  layout: Layout,
): CompiledAct {
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
  return {
    norms: norms.map((norm) =>
      compileNorm(
        norm,
        byId.get(norm.id)?.article as Article,
        overriders.get(norm.id),
        absorbers.get(norm.id),
        layout,
      ),
    ),
    tensions: tensions.map((tension) => compileTension(tension, layout)),
  };
}

function compileNorm(
  norm: Norm,
  article: Article,
  overriddenBy: readonly number[] = [],
  tensions: readonly number[] = [],
  layout: Layout,
): CompiledNorm {
  const applies = together(bearerCondition(norm.bearers), norm.when);
  return {
    norm,
    article,
    applies: compileCondition(applies, layout),
    conduct: norm.conduct === null ? null : compileCondition(norm.conduct, layout),
    exceptions: norm.exceptions.map((exception) => compileCondition(exception.when, layout)),
    overriddenBy,
    tensions,
  };
}

function compileTension(tension: Tension, layout: Layout): CompiledTension {
  const applies = together(bearerCondition(tension.bearers), tension.when);
  return { tension, applies: compileCondition(applies, layout) };
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
