import { createTextReader, type TextReading, withOwedNotices } from '@plaatswijs/text';
import { readPost } from '@plaatswijs/text/check';
import type { Caller } from '../../platform/abilities/index.ts';
import { type Refusal, refuse } from '../../platform/http/index.ts';
import { declaredFacts } from '../declarations/index.ts';
import type { Channel, ProtocolInForce } from '../settings/index.ts';
import { chosenDeclarations } from './declared-choices.ts';
import { type PeopleInPlace, type PersonInPost, peopleInPlace, peopleNamed } from './people-in-place.ts';
import type { AssessmentPorts } from './ports.ts';
import { contextOf, mediaTold, type PostAtHand, type PostToCheck, situationOf } from './post-at-hand.ts';
import { actorsOf, type SourcedFacts } from './post-author.ts';
import type { PostPeople } from './post-people.ts';
import type { PostInSituation } from './remembered-posts.ts';
import type { SchoolDesk } from './school-desk.ts';
import type { SchoolRoster } from './school-roster.ts';

/** What a check rests on besides the post. */
export interface CheckGround {
  readonly caller: Caller;
  readonly protocol: ProtocolInForce;
  readonly desk: SchoolDesk;
  /** `null` for who does not work at the school: the roster does not speak to them. */
  readonly roster: SchoolRoster | null;
  /** Who is in photos, film and sound; null where nothing was said of that. */
  readonly people: PostPeople | null;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** A post as it would be in one place. */
export interface SeenInPlace {
  readonly ok: true;
  readonly reading: TextReading;
  /** Before notices were looked for that are owed there. */
  readonly first: TextReading;
  readonly confirmed: PostInSituation;
  /** Null where the post has no photos and nothing was said of film or sound. */
  readonly people: PeopleInPlace | null;
  /** People whom the text surely names, where there are no others. */
  readonly named: () => readonly PersonInPost[];
}

/**
 * Reads a post for one channel of the school, or for the place that was chosen where there is none.
 *
 * @param read what its text says, where that was read before
 */
export function seenPost(
  ports: AssessmentPorts,
  ground: CheckGround,
  post: PostToCheck,
  channel: Channel | null,
  read?: TextReading,
): SeenInPlace | Refusal {
  const { caller, protocol, desk, roster, day } = ground;
  if (!actorsOf(caller, post.schoolId).some(({ actor }) => actor === post.actor)) {
    return refuse('not-possible', { issues: [{ at: '/body/actor', code: 'not-your-role' }] });
  }
  const chosen = chosenDeclarations(desk.declarations, caller.personId, {
    account: post.channel?.kind === 'account' ? post.channel.id : null,
    about: post.declarations,
  });
  if (chosen === null) {
    return refuse('not-possible', { issues: [{ at: '/body/declarations', code: 'unknown' }] });
  }
  const hand = takeInHand(ports, ground, post, { channel, chosen });
  const { compiled } = protocol;
  const context = contextOf(hand);
  const first = read ?? hand.reader.read(post.text, context);
  const nameOf = (id: string) => roster?.nameOf(id) ?? null;
  const { findings } = first;
  const people =
    ground.people === null
      ? null
      : peopleInPlace(ground.people, {
          ...{ channelId: channel?.id ?? null, findings, media: mediaTold(post) },
          ...{ author: caller.personId, day, nameOf },
        });
  const seen = readPost<Refusal, PostInSituation>({
    read: (owedNotices) =>
      owedNotices.length === 0 ? first : withOwedNotices(first, post.text, { ...context, owedNotices }),
    situationWith: (detected) => situationOf(hand, people, detected),
    confirm: (situation) => ports.posts(compiled, situation),
  });
  return seen.ok ? { ...seen, first, people, named: () => peopleNamed({ findings, nameOf }) } : seen;
}

function takeInHand(
  { lexicon }: AssessmentPorts,
  { caller, protocol, desk, roster, day }: CheckGround,
  post: PostToCheck,
  { channel, chosen }: { readonly channel: Channel | null; readonly chosen: SourcedFacts },
): PostAtHand {
  const { schools, declarations } = desk;
  const ownNames = [...schools.map(({ name }) => name), protocol.compiled.protocol.holder.name];
  const declared = declaredFacts(declarations, { actor: caller.personId, other: null });
  return {
    caller,
    post,
    protocol,
    channel,
    schoolName: schools.find(({ id }) => id === post.schoolId)?.name ?? '',
    reader: createTextReader({ lexicon, ownNames, ...(roster === null ? {} : { roster: roster.index }) }),
    groups: roster?.groupsOf(caller.personId) ?? [],
    declared: {
      ...Object.fromEntries(
        declared.map(({ fact, value }): [string, SourcedFacts[string]] => [
          fact,
          { value, source: { kind: 'register', name: 'declarations' } },
        ]),
      ),
      ...chosen,
    },
    day,
  };
}
