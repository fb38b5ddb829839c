import type { FactDefinition, SimpleValue, Vocabulary } from '../format/vocabulary.ts';
import type { CompiledAct, Dependents, Lever } from './compiled.ts';
import type { Layout } from './frame.ts';

/** The facts of an act that the asker can make otherwise, in the order of the vocabulary, ready to be tried. */
export function leversFor(
  { values, dependents }: Pick<CompiledAct, 'values' | 'dependents'>,
  vocabulary: Vocabulary,
  layout: Layout,
): readonly Lever[] {
  const levers: Lever[] = [];
  for (const definition of vocabulary.facts.values()) {
    const hanging = dependents.get(definition.key);
    if (!definition.changeable || hanging === undefined) continue;
    levers.push(leverOf(definition, hanging, values.get(definition.key), layout));
  }
  return levers;
}

function leverOf(
  definition: FactDefinition,
  dependents: Dependents,
  values: readonly SimpleValue[] | undefined,
  layout: Layout,
): Lever {
  const slot = layout.index.get(definition.key) ?? -1;
  if (values === undefined) return { definition, dependents, slot, values: null };
  const listed = definition.kind === 'choices' ? membersOf(values) : asListed(definition, values);
  return { definition, dependents, slot, values: listed };
}

function membersOf(values: readonly SimpleValue[]): readonly string[] {
  return [...new Set(values.flat().map(String))];
}

/** Values in the order of the vocabulary, which puts what is best advised first. */
function asListed(
  { values: listed }: FactDefinition,
  values: readonly SimpleValue[],
): readonly SimpleValue[] {
  if (listed === undefined) return values;
  const order = [...listed.keys()];
  return [...values].sort((a, b) => order.indexOf(String(a)) - order.indexOf(String(b)));
}
