import type { Article, Norm, Protocol, Tension } from '../format/protocol.ts';
import type { Vocabulary } from '../format/vocabulary.ts';
import { compileAct } from './compile-act.ts';
import type { CompiledAct, CompiledProtocol } from './compiled.ts';
import { layOut } from './frame.ts';
import { digestOf } from './receipt.ts';

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
