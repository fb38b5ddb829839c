import type { CompiledProtocol } from '../assess/compiled.ts';
import type { Positions } from '../format/positions.ts';
import { checkContradictions } from './check-contradictions.ts';
import { checkReach } from './check-reach.ts';
import { checkTexts } from './check-texts.ts';
import type { LintContext } from './context.ts';
import type { Remark } from './remark.ts';

const start = { line: 1, column: 1 };

/**
 * What the author of a protocol should look at, in the order of the file. What is wrong with the file itself (unknown
 * facts, missing texts, cycles) has been refused by `readProtocol` before it comes here.
 */
export function lintProtocol(
  compiled: CompiledProtocol,
  positions: Positions,
  file: string,
): readonly Remark[] {
  const norms = [...compiled.normsById.values()].map(({ norm }) => norm);
  const at: LintContext['at'] = (norm, field) => {
    const place = positions.norms.get(norm);
    return place?.fields.get(field) ?? place?.at ?? start;
  };
  const context: LintContext = { compiled, norms, positions, file, at };
  const remarks = [...checkReach(context), ...checkContradictions(context), ...checkTexts(context)];
  return remarks.sort((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1));
}
