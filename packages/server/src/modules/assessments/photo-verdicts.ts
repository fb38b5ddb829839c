import {
  type AnswerView,
  answerView,
  assess,
  type CompiledProtocol,
  type FactKey,
  type KnownFact,
  readSituation,
  type Situation,
  withUsual,
} from '@plaatswijs/rules';
import type { AbilityTable, Caller } from '../../platform/abilities/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, refuse } from '../../platform/http/index.ts';
import { type Channel, channelsOf, type ProtocolInForce } from '../settings/index.ts';
import { peopleInPlace } from './people-in-place.ts';
import { actorsOf, registeredFacts } from './post-author.ts';
import { readPostPeople } from './post-people.ts';

/** A photo, who asks about it, and when. */
export interface AskedPhoto {
  readonly caller: Caller;
  readonly schoolId: string;
  readonly photoId: string;
  readonly now: Date;
}

/** What the protocol says of one channel; null when it is not known yet who is in the photo, or it is not used there. */
export interface PhotoVerdict {
  readonly channelId: string;
  readonly answer: AnswerView | null;
}

/**
 * What the protocol says of placing a photo on each open channel: of the version that channel may have, with the consent of
 * today, by who asks, for their work, and all else as usual. Of somebody covered whom nobody judged yet it stays open.
 */
export async function photoVerdicts(
  tx: BoardTransaction,
  abilities: () => AbilityTable,
  protocol: ProtocolInForce,
  { caller, schoolId, photoId, now }: AskedPhoto,
) {
  const asked = { caller, schoolId, photoIds: [photoId], declared: null, now };
  const people = await readPostPeople(tx, abilities, asked);
  // Whoever may not see it learns no more than that it is not there.
  if ('ok' in people) return refuse('not-found');
  const day = dayOf(now);
  const channels: PhotoVerdict[] = [];
  for (const channel of await channelsOf(tx, schoolId)) {
    if (channel.closedOn !== null && channel.closedOn <= day) continue;
    const place = { channelId: channel.id, findings: [], media: ['photo'], author: caller.personId, day };
    const there = peopleInPlace(people, { ...place, nameOf: () => null });
    const isPlaced = there.photos.some(({ standing }) => standing !== 'left-out');
    const facts = { ...there.certain, ...there.seen };
    const answer =
      there.areKnown && isPlaced
        ? answerTo(
            protocol.compiled,
            situationOf(protocol.compiled, facts, { caller, schoolId, channel, day }),
          )
        : null;
    channels.push({ channelId: channel.id, answer });
  }
  return done({ channels });
}

function answerTo(compiled: CompiledProtocol, situation: Situation): AnswerView {
  return answerView(compiled, assess(compiled, situation), situation);
}

/** Where, by whom, and on which day (`YYYY-MM-DD`). */
interface Placing {
  readonly caller: Caller;
  readonly schoolId: string;
  readonly channel: Channel;
  readonly day: string;
}

function situationOf(
  { vocabulary }: CompiledProtocol,
  people: Readonly<Record<FactKey, KnownFact>>,
  { caller, schoolId, channel, day }: Placing,
): Situation {
  const actor = actorsOf(caller, schoolId)[0]?.actor ?? 'school';
  const read = readSituation(
    {
      referenceDate: day,
      facts: {
        act: 'publish',
        ...(actor === 'staff' ? { 'actor.capacity': 'work' } : {}),
        media: ['photo'],
        ...people,
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
