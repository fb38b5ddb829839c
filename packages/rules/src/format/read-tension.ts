import { placeOf } from './positions.ts';
import type { Tension } from './protocol.ts';
import { type ProtocolReading, referTo } from './protocol-reading.ts';
import { readActs, readBearers } from './read-address.ts';
import { readConditionField } from './read-condition.ts';
import { kebab, type Located, readId, readNames, readText, readWord } from './read-values.ts';
import { fieldOf, readFields, report } from './reading.ts';
import type { YamlNode } from './yaml-node.ts';

/** The answer each kind of tension gives. */
const outcomeOf: Readonly<Record<Tension['kind'], Tension['outcome']>> = {
  contradiction: 'conflict',
  ambiguity: 'unclear',
  silence: 'silent',
};
const kinds = ['contradiction', 'ambiguity', 'silence'] as const;
const tensionOutcomes = ['conflict', 'unclear', 'silent'] as const;

/** Reads one place where the text is silent, contradicts itself or can be read in two ways. */
export function readTension(node: YamlNode, to: ProtocolReading): Tension & { readonly at: Located } {
  const { reading } = to;
  const required = ['id', 'kind', 'bearer', 'act', 'outcome', 'says', 'choice'];
  const fields = readFields(node, required, ['norms', 'when'], reading);
  const at = readId(fields, kebab, 'recording-lessons', reading);
  if (at.value !== '') to.tensionPlaces.set(at.value, placeOf(node));
  const kind = readWord(fields, 'kind', kinds, reading);
  const outcome = readWord(fields, 'outcome', tensionOutcomes, reading);
  if (kind !== undefined && outcome !== undefined && outcome !== outcomeOf[kind]) {
    report(reading, 'outcome-mismatch', fieldOf(fields, 'outcome')?.at ?? node.at, {
      kind,
      fits: outcomeOf[kind],
    });
  }
  // Two statements that clash must be named: without a norm nothing loses its answer.
  if (kind === 'contradiction' && !fields.byName.has('norms'))
    report(reading, 'missing-key', node.at, { key: 'norms' });
  return {
    at,
    id: at.value,
    kind: kind ?? 'silence',
    norms: referTo('norm', readNames(fields, 'norms', reading), to),
    acts: readActs(fields, to),
    bearers: readBearers(fields, reading),
    when: readConditionField(fields, 'when', to),
    outcome: outcome ?? 'silent',
    says: readText(fields, 'says', reading),
    choice: readText(fields, 'choice', reading),
  };
}
