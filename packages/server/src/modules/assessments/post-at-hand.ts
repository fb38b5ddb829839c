import { readSituation } from '@plaatswijs/rules';
import type { TextContext, TextReader } from '@plaatswijs/text';
import type { DetectedFacts, PostSituation } from '@plaatswijs/text/check';
import type { Caller } from '../../platform/abilities/index.ts';
import { type Refusal, refuse } from '../../platform/http/index.ts';
import type { Channel, ProtocolInForce } from '../settings/index.ts';
import { type Actor, type Capacity, registeredFacts, type SourcedFacts } from './post-author.ts';
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

/** What the school knows, what the author told and what was seen, in that order of precedence. */
export function situationOf(hand: PostAtHand, detected: DetectedFacts): PostSituation<Refusal> {
  const { caller, post, channel, declared, day, protocol } = hand;
  const { vocabulary } = protocol.compiled;
  const registered = { ...declared, ...registeredFacts(caller, post.schoolId, post.actor, channel) };
  const proposed = detected(registered);
  const isGone = (key: string) => post.confirmed.includes(key) && proposed[key] === undefined;
  // With the people themselves goes what was told about each of them: there is nobody left for it to be about.
  const arePeopleGone = isGone('people');
  const told = Object.fromEntries(
    Object.entries({ act: 'publish', ...chosenFacts(post), ...post.facts }).filter(
      ([key]) =>
        registered[key] === undefined && !isGone(key) && !(arePeopleGone && key.startsWith('people.')),
    ),
  );
  const checked = readTold({ facts: told, notKnown: post.notKnown }, vocabulary, day);
  if ('ok' in checked) return checked;
  const known = { ...checked.situation.facts, ...registered };
  // Once more, all together: what is told may contradict what the school knows.
  const read = readSituation({ referenceDate: day, facts: { ...known, ...detected(known) } }, vocabulary);
  if (read.ok) return read;
  return refuse('not-possible', {
    issues: [{ at: '/body/facts', code: read.problems[0]?.code ?? 'contradictory' }],
  });
}

function chosenFacts({ capacity, channel }: PostToCheck) {
  return {
    ...(capacity === null ? {} : { 'actor.capacity': capacity }),
    ...(channel?.kind === 'private' ? { channel: channel.channel } : {}),
  };
}
