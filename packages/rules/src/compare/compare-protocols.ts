import type { CompiledProtocol } from '../assess/compiled.ts';
import { digestOf } from '../assess/receipt.ts';
import type { Vocabulary } from '../format/vocabulary.ts';
import { compareAct } from './compare-act.ts';
import type { Comparison } from './comparison.ts';
import { LARGEST_TRIED_SIZE } from './telling-values.ts';

/** Within which situations two protocols are compared. */
export interface ComparisonOptions {
  /** The list of people has at most so many entries; 2 unless told. */
  readonly people?: number;
  /** Only these acts; all acts that one of the two speaks about unless told. */
  readonly acts?: readonly string[];
  /** The day on which all is judged, `YYYY-MM-DD`; 1 January 2026 unless told, for the engine has no clock. */
  readonly referenceDate?: string;
}

/**
 * Compares two protocols as wholes: the concrete situations, as few and as short as possible, whose outcome differs.
 *
 * A difference in kind (a goal) is an act, the outcome on both sides, and the norm or tension that gives the stronger
 * of the two. Every goal that a situation within the bound can reach is reached by a situation of the answer that is
 * as short as any that reaches it. The situations are found by solving, not by trying.
 *
 * @throws {RangeError} when the two are written in different vocabularies, or the bound is no whole number from 0
 * @throws {Error} when the engine does not confirm what the solver found, which is a bug
 */
export function compareProtocols(
  left: CompiledProtocol,
  right: CompiledProtocol,
  options: ComparisonOptions = {},
): Comparison {
  const { people = 2, acts, referenceDate = '2026-01-01' } = options;
  if (!shareVocabulary(left.vocabulary, right.vocabulary))
    throw new RangeError(
      `${left.protocol.id} and ${right.protocol.id} are written in different vocabularies`,
    );
  if (!Number.isInteger(people) || people < 0)
    throw new RangeError(`the list of people cannot have at most ${people} entries`);
  const differences = actsOf(left, right)
    .filter((act) => acts === undefined || acts.includes(act))
    .flatMap((act) => compareAct({ left, right, act, people, referenceDate }));
  return {
    bound: { people, numbers: 'telling', sizes: LARGEST_TRIED_SIZE, referenceDate },
    differences,
    goals: new Set(differences.flatMap((difference) => difference.reaches)).size,
  };
}

/** The acts that one of the two speaks about, in the order of the vocabulary. On all others both are silent. */
function actsOf(left: CompiledProtocol, right: CompiledProtocol): readonly string[] {
  const spoken = new Set([...left.acts.keys(), ...right.acts.keys()]);
  const inOrder = [...(left.vocabulary.facts.get('act')?.values?.keys() ?? [])];
  return [
    ...inOrder.filter((act) => spoken.has(act)),
    ...[...spoken].filter((act) => !inOrder.includes(act)).sort(),
  ];
}

function shareVocabulary(left: Vocabulary, right: Vocabulary): boolean {
  return left === right || digestOf(plainly(left)) === digestOf(plainly(right));
}

/** A vocabulary without maps, with all that a situation can depend on. Its order counts: it is the order of asking. */
function plainly({ version, facts, contradictions }: Vocabulary) {
  const plain = [...facts.values()].map((fact) => ({
    ...fact,
    values: [...(fact.values ?? [])],
    families: [...(fact.families ?? [])],
  }));
  return { version, facts: plain, contradictions };
}
