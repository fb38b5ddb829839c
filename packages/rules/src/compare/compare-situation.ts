import { assess } from '../assess/assess.ts';
import type { Assessment } from '../assess/assessment.ts';
import type { CompiledProtocol } from '../assess/compiled.ts';
import type { Situation } from '../facts/situation.ts';

/** What each protocol says about the same situation, in the order in which they are given. */
export function compareSituation(
  protocols: readonly CompiledProtocol[],
  situation: Situation,
): readonly Assessment[] {
  return protocols.map((protocol) => assess(protocol, situation));
}
