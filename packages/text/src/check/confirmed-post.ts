import {
  type CompiledProtocol,
  type FactKey,
  type KnownFact,
  type Situation,
  withUsual,
} from '@plaatswijs/rules';
import type { NoticeName } from '../reading/text-context.ts';
import { owedNotices } from './owed-notices.ts';

/** A post as if everything that was seen were confirmed and nothing else were special. */
export interface ConfirmedPost {
  readonly ifSo: Situation;
  /** The notices the protocol then asks of this author. Looked for once. */
  readonly owed: () => readonly NoticeName[];
}

/** What a situation becomes when what a detector saw is so, and all that is not known is as usual. */
export function confirmedPost(compiled: CompiledProtocol, situation: Situation): ConfirmedPost {
  const ifSo = asIfSo(situation, compiled);
  let owed: readonly NoticeName[] | null = null;
  return {
    ifSo,
    owed: () => {
      owed ??= owedNotices(compiled, ifSo);
      return owed;
    },
  };
}

function asIfSo({ referenceDate, facts }: Situation, { vocabulary }: CompiledProtocol): Situation {
  const confirmed: Record<FactKey, KnownFact> = {};
  for (const [key, known] of Object.entries(facts)) {
    confirmed[key] =
      known.source.kind === 'detector' ? { value: known.value, source: { kind: 'person' } } : known;
  }
  return withUsual({ referenceDate, facts: confirmed }, vocabulary);
}
