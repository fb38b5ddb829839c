import type { CompiledProtocol, Condition } from '@plaatswijs/rules';
import { unrollPeople } from './unroll-people.ts';

/** One condition of one norm, under the name by which a peer reports that it holds. */
export interface NamedCondition {
  readonly name: string;
  readonly acts: readonly string[];
  readonly condition: Condition;
}

/** The names under which the conditions of a norm are reported. */
export const nameOf = {
  applies: (norm: string) => norm,
  conduct: (norm: string) => `${norm} conduct`,
  exception: (norm: string, index: number) => `${norm} exception ${index + 1}`,
};

/**
 * Every condition of a protocol's norms: when it applies (bearer included), what it asks, and its exceptions. Read from
 * the compiled protocol, so that the peers decide what our engine decides.
 *
 * @param most entries of `people` to write conditions about people out for
 */
export function namedConditions(compiled: CompiledProtocol, most: number): readonly NamedCondition[] {
  const found = new Map<string, NamedCondition>();
  for (const { norms } of compiled.acts.values()) {
    for (const { norm, applies, conduct, exceptions } of norms) {
      const add = (name: string, condition: Condition) =>
        found.set(name, { name, acts: norm.acts, condition: unrollPeople(condition, most) });
      add(nameOf.applies(norm.id), applies.condition);
      if (conduct !== null) add(nameOf.conduct(norm.id), conduct.condition);
      for (const [index, exception] of exceptions.entries())
        add(nameOf.exception(norm.id, index), exception.condition);
    }
  }
  return [...found.values()];
}
