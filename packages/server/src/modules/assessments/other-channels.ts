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
  if (isAllowed(outcome)) return [];
  return elsewhere(channels, chosen, ({ kind, audience }) => {
    const there = withFact(withFact(situation, 'channel', kind), 'audience', audience);
    return decideSituation(compiled, there).outcome;
  });
}

/**
 * The same for a post with people in it, whose consent differs between channels.
 *
 * @param outcome how it ends on the channel that was chosen
 * @param outcomeOn how it ends on another; null where that is not known yet
 */
export function otherChannelsWith(
  outcome: Outcome | null,
  channels: readonly Channel[],
  chosen: Channel | null,
  outcomeOn: (channel: Channel) => Outcome | null,
): readonly OtherChannel[] {
  return isAllowed(outcome) ? [] : elsewhere(channels, chosen, outcomeOn);
}

/** Where nothing is known there is nothing to go elsewhere for. */
function isAllowed(outcome: Outcome | null): boolean {
  return outcome === null || strengthOf[outcome] >= strengthOf['allow-if'];
}

function elsewhere(
  channels: readonly Channel[],
  chosen: Channel | null,
  outcomeOn: (channel: Channel) => Outcome | null,
): readonly OtherChannel[] {
  if (chosen === null) return [];
  return channels
    .filter(({ id }) => id !== chosen.id)
    .flatMap((channel): readonly OtherChannel[] => {
      const { id, name } = channel;
      const end = outcomeOn(channel);
      if (end === 'allow') return [{ id, name, tone: 'may' }];
      return end === 'allow-if' ? [{ id, name, tone: 'may-if' }] : [];
    });
}
