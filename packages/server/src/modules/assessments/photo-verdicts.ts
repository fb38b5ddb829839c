import {
  type AnswerView,
  answerView,
  assess,
  type CompiledProtocol,
  readSituation,
  type Situation,
  withUsual,
} from '@plaatswijs/rules';
import type { AbilityTable, Caller } from '../../platform/abilities/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, refuse } from '../../platform/http/index.ts';
import { isPhotoSeen, type PhotoFacts, photoFacts } from '../photos/index.ts';
import { type Channel, channelsOf, type ProtocolInForce } from '../settings/index.ts';
import { actorsOf, registeredFacts } from './post-author.ts';

/** A photo, who asks about it, and when. */
export interface AskedPhoto {
  readonly caller: Caller;
  readonly schoolId: string;
  readonly photoId: string;
  readonly now: Date;
}

/** What the protocol says of one channel; null when it is not known yet who is in the photo. */
export interface PhotoVerdict {
  readonly channelId: string;
  readonly answer: AnswerView | null;
}

/**
 * What the protocol says of placing a photo on each open channel: of the version that channel may have, with the consent of
 * today, by who asks, for their work, and all else as usual.
 */
export async function photoVerdicts(
  tx: BoardTransaction,
  abilities: () => AbilityTable,
  protocol: ProtocolInForce,
  { caller, schoolId, photoId, now }: AskedPhoto,
) {
  const place = { schoolId, photoId };
  if (!(await isPhotoSeen({ tx, caller }, { abilities }, place))) return refuse('not-found');
  const channels: PhotoVerdict[] = [];
  for (const channel of await channelsOf(tx, schoolId)) {
    if (channel.closedOn !== null && channel.closedOn <= dayOf(now)) continue;
    const facts = await photoFacts(tx, { abilities }, place, { caller, channelId: channel.id, now });
    const asked = { caller, schoolId, channel, now };
    const answer =
      facts === null ? null : answerTo(protocol.compiled, situationOf(protocol.compiled, facts, asked));
    channels.push({ channelId: channel.id, answer });
  }
  return done({ channels });
}

function answerTo(compiled: CompiledProtocol, situation: Situation): AnswerView {
  return answerView(compiled, assess(compiled, situation), situation);
}

function situationOf(
  { vocabulary }: CompiledProtocol,
  { media, people }: PhotoFacts,
  { caller, schoolId, channel, now }: Omit<AskedPhoto, 'photoId'> & { readonly channel: Channel },
): Situation {
  const actor = actorsOf(caller, schoolId)[0]?.actor ?? 'school';
  const read = readSituation(
    {
      referenceDate: dayOf(now),
      facts: {
        act: 'publish',
        ...(actor === 'staff' ? { 'actor.capacity': 'work' } : {}),
        media,
        people: people.map(withSources),
        ...registeredFacts(caller, schoolId, actor, channel),
      },
    },
    vocabulary,
  );
  // What school, photo and consent say together can only be contradictory through a fault of ours.
  if (!read.ok)
    throw new Error(`a photo makes no situation: ${read.problems.map(({ code }) => code).join()}`);
  return withUsual(read.situation, vocabulary);
}

/** Who is in it somebody said; what they agreed to is on record. */
function withSources(person: PhotoFacts['people'][number]): Readonly<Record<string, unknown>> {
  const facts = Object.entries(person).map(([key, value]): [string, unknown] => [
    key,
    key.startsWith('consent') ? { value, source: { kind: 'register', name: 'consent' } } : value,
  ]);
  return Object.fromEntries(facts);
}
