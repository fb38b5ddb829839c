import { readSituation } from '@plaatswijs/rules';
import type { TextContext, TextReader } from '@plaatswijs/text';
import type { DetectedFacts, PostSituation } from '@plaatswijs/text/check';
import type { Caller } from '../../platform/abilities/index.ts';
import { type Refusal, refuse } from '../../platform/http/index.ts';
import type { Channel, ProtocolInForce } from '../settings/index.ts';
import type { PeopleInPlace } from './people-in-place.ts';
import { type Actor, type Capacity, registeredFacts, type SourcedFacts } from './post-author.ts';
import type { DeclaredPerson } from './post-people.ts';
import { readTold, type ToldFacts } from './told-state.ts';

/** A post somebody wants to have checked. It is read and forgotten: nothing here keeps or logs a word of it. */
export interface PostToCheck extends ToldFacts {
  readonly schoolId: string;
  readonly text: string;
  readonly actor: Actor;
  readonly capacity: Capacity | null;
  readonly channel:
    | { readonly kind: 'school'; readonly id: string }
    | { readonly kind: 'private'; readonly channel: string }
    /** A work account of their own that was declared. */
    | { readonly kind: 'account'; readonly id: string }
    | null;
  /** Ids of what they declared that this post is about. */
  readonly declarations: readonly string[];
  /** Facts that were told by confirming what a detector saw: they count as long as it is seen. */
  readonly confirmed: readonly string[];
  readonly photos: readonly string[];
  /** Null: it was not said who is in film or sound. */
  readonly people: readonly DeclaredPerson[] | null;
  /** Of the people that something was told about. */
  readonly peopleMark: string | null;
}

/** A post with everything that is needed to read it. */
export interface PostAtHand {
  readonly caller: Caller;
  readonly post: PostToCheck;
  readonly protocol: ProtocolInForce;
  /** The channel of the school it is for. */
  readonly channel: Channel | null;
  readonly schoolName: string;
  readonly reader: TextReader;
  /** The groups of the author, as the roster has them. */
  readonly groups: readonly string[];
  readonly declared: SourcedFacts;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** For whom the text is read. */
export function contextOf({ post, caller, groups, schoolName }: PostAtHand): TextContext {
  return {
    author: caller.personId,
    school: post.schoolId,
    groups,
    noticeTexts: {
      'which-school': `Ik werk op ${schoolName}.`,
      employer: `Ik werk op ${schoolName}.`,
      'on-behalf': `Namens ${schoolName}.`,
    },
  };
}

/**
 * What the school knows, what the author told and what was seen, in that order of precedence.
 *
 * @param people who is in photos, film and sound; null where the post has none that are known here
 */
export function situationOf(
  hand: PostAtHand,
  people: PeopleInPlace | null,
  detected: DetectedFacts,
): PostSituation<Refusal> {
  const { caller, post, channel, declared, day, protocol } = hand;
  const { vocabulary } = protocol.compiled;
  const registered = {
    ...declared,
    ...registeredFacts(caller, post.schoolId, post.actor, channel),
    ...people?.certain,
  };
  const seenWith = people === null ? detected : seenTogether(people, detected);
  const proposed = seenWith(registered);
  const isGone = (key: string) => post.confirmed.includes(key) && proposed[key] === undefined;
  // With the people themselves goes what was told about each of them: there is nobody left for it to be about.
  const arePeopleGone = people === null ? isGone('people') : people.mark !== post.peopleMark;
  const told = Object.fromEntries(
    Object.entries({ act: 'publish', ...chosenFacts(post), ...post.facts, ...mediaOf(post, people) }).filter(
      ([key]) =>
        registered[key] === undefined && !isGone(key) && !(arePeopleGone && key.startsWith('people.')),
    ),
  );
  // What is told about each of the people is told about those the school knows to be there.
  const count = people === null ? {} : { people: Number(people.certain['people']?.value ?? 0) };
  const checked = readTold({ facts: { ...told, ...count }, notKnown: post.notKnown }, vocabulary, day);
  if ('ok' in checked) return checked;
  const known = { ...checked.situation.facts, ...registered };
  // Once more, all together: what is told may contradict what the school knows.
  const read = readSituation({ referenceDate: day, facts: { ...known, ...seenWith(known) } }, vocabulary);
  if (read.ok) return read;
  return refuse('not-possible', {
    issues: [{ at: '/body/facts', code: read.problems[0]?.code ?? 'contradictory' }],
  });
}

/** What was seen of the people in pictures and sound goes before what was seen of people in the text alone. */
function seenTogether({ seen }: PeopleInPlace, detected: DetectedFacts): DetectedFacts {
  return (known) => {
    const more = Object.fromEntries(Object.entries(seen).filter(([key]) => known[key] === undefined));
    return { ...more, ...detected({ ...known, ...more }) };
  };
}

/** What the author said that comes along. */
export function mediaTold({ facts }: Pick<PostToCheck, 'facts'>): readonly string[] {
  const media = facts['media'];
  return Array.isArray(media) ? media : [];
}

/** A post has a photo when one of its photos is placed there, whatever was ticked. */
function mediaOf(
  post: PostToCheck,
  people: PeopleInPlace | null,
): Readonly<Record<string, readonly string[]>> {
  if (people === null || people.photos.length === 0) return {};
  const others = mediaTold(post).filter((kind) => kind !== 'photo');
  const isPlaced = people.photos.some(({ standing }) => standing !== 'left-out');
  return { media: isPlaced ? ['photo', ...others] : others };
}

function chosenFacts({ capacity, channel }: PostToCheck) {
  return {
    ...(capacity === null ? {} : { 'actor.capacity': capacity }),
    ...(channel?.kind === 'private' ? { channel: channel.channel } : {}),
  };
}
