import { createTextReader, withOwedNotices } from '@plaatswijs/text';
import { readPost } from '@plaatswijs/text/check';
import type { Caller } from '../../platform/abilities/index.ts';
import { done, type Refusal, refuse } from '../../platform/http/index.ts';
import { declaredFacts } from '../declarations/index.ts';
import type { Channel, ProtocolInForce } from '../settings/index.ts';
import { chosenDeclarations } from './declared-choices.ts';
import { findingViews } from './finding-views.ts';
import type { AssessmentPorts } from './ports.ts';
import { contextOf, type PostAtHand, type PostToCheck, situationOf } from './post-at-hand.ts';
import { actorsOf, type SourcedFacts } from './post-author.ts';
import { precedentView, similarPrecedents } from './precedents.ts';
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
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** What the text says, what the protocol says about that, and what to ask. */
export function checkPost(ports: AssessmentPorts, ground: CheckGround, post: PostToCheck) {
  const { caller, protocol, desk, roster } = ground;
  if (!actorsOf(caller, post.schoolId).some(({ actor }) => actor === post.actor)) {
    return refuse('not-possible', { issues: [{ at: '/body/actor', code: 'not-your-role' }] });
  }
  const channel =
    desk.openChannels.find(({ id }) => post.channel?.kind === 'school' && id === post.channel.id) ?? null;
  if (post.channel?.kind === 'school' && channel === null) {
    return refuse('not-possible', { issues: [{ at: '/body/channel', code: 'unknown' }] });
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
  const first = hand.reader.read(post.text, context);
  const seen = readPost<Refusal, PostInSituation>({
    read: (owedNotices) =>
      owedNotices.length === 0 ? first : withOwedNotices(first, post.text, { ...context, owedNotices }),
    situationWith: (detected) => situationOf(hand, detected),
    confirm: (situation) => ports.posts(compiled, situation),
  });
  if (!seen.ok) return seen;
  const { answerTo, articlesAt, told, impersonal, otherChannels } = seen.confirmed;
  const alike = similarPrecedents(desk.precedents, impersonal(), 'signed-in');
  return done({
    findings: findingViews(seen.reading.findings, articlesAt, (id) => roster?.nameOf(id) ?? null),
    readTo: seen.reading.readTo,
    ...answerTo(post.notKnown),
    told: told(),
    otherChannels: otherChannels(desk.openChannels, channel),
    precedents: alike.map((precedent) => precedentView(precedent, protocol, compiled.vocabulary)),
  });
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
