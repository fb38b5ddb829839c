import type { Audience, ChannelKind, StandardPurpose } from '@plaatswijs/contract';

/** A channel as consent looks at it: what kind it is and who can see it. */
export interface ChannelClass {
  /** A value of the fact `channel`. */
  readonly kind: ChannelKind;
  /** A value of the fact `audience`. */
  readonly audience: Audience;
}

export interface CoveredChannel extends ChannelClass {
  readonly name: string;
}

/** What was asked, from a day on. */
export interface PurposeVersion {
  readonly number: number;
  /** Versions with the same number here mean the same, in other words or with other channels. */
  readonly meaningNumber: number;
  readonly name: string;
  readonly meaning: string;
  readonly standard: StandardPurpose | null;
  readonly channels: readonly CoveredChannel[];
  /** The moment it was made, RFC 3339. */
  readonly madeAt: string;
  /** The day it was made, `YYYY-MM-DD`. */
  readonly madeOn: string;
}

/** Something a school asks consent for. */
export interface Purpose {
  readonly id: string;
  readonly schoolId: string;
  readonly name: string;
  readonly place: number;
  readonly closedOn: string | null;
  /** The version that is asked now. */
  readonly current: PurposeVersion;
  /** All of them, oldest first. */
  readonly versions: readonly PurposeVersion[];
}

/** Why an answer to an earlier version says nothing about what is wanted now. */
export type Outdated = 'channel-added' | 'meaning-changed';

/**
 * Whether an answer to one version counts for these channels while another is asked: the meaning is the same still, and
 * each of the channels was among those that were named. Null when it counts.
 */
export function outdatedSince(
  answered: PurposeVersion,
  asked: PurposeVersion,
  needs: readonly ChannelClass[],
): Outdated | null {
  if (answered.meaningNumber !== asked.meaningNumber) return 'meaning-changed';
  return needs.every((channel) => isCovered(answered.channels, channel)) ? null : 'channel-added';
}

/** Whether one of these channels is of this kind with this audience. */
function isCovered(channels: readonly ChannelClass[], { kind, audience }: ChannelClass): boolean {
  return channels.some((channel) => channel.kind === kind && channel.audience === audience);
}

/** The version that was asked on a day; the first one when it was before any. Null without versions. */
export function versionOn(versions: readonly PurposeVersion[], day: string): PurposeVersion | null {
  return versions.findLast(({ madeOn }) => madeOn <= day) ?? versions[0] ?? null;
}
