import {
  type CompiledProtocol,
  decideSituation,
  type Outcome,
  type Situation,
  strengthOf,
  type Tone,
  withFact,
} from '@plaatswijs/rules';
import type { Channel } from '../settings/index.ts';

/** A channel of the school where the same post is allowed. */
export interface OtherChannel {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
}

/** The open channels of the school where a post is allowed that is not allowed on the one that was chosen. */
export function otherChannels(
  compiled: CompiledProtocol,
  { situation, end: outcome }: { readonly situation: Situation; readonly end: Outcome | null },
  channels: readonly Channel[],
  chosen: Channel | null,
): readonly OtherChannel[] {
  if (chosen === null || outcome === null || strengthOf[outcome] >= strengthOf['allow-if']) return [];
  return channels
    .filter(({ id }) => id !== chosen.id)
    .flatMap(({ id, name, kind, audience }): readonly OtherChannel[] => {
      const there = withFact(withFact(situation, 'channel', kind), 'audience', audience);
      const end = decideSituation(compiled, there).outcome;
      if (end === 'allow') return [{ id, name, tone: 'may' }];
      return end === 'allow-if' ? [{ id, name, tone: 'may-if' }] : [];
    });
}
