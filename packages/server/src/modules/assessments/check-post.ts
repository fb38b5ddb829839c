import type { Outcome } from '@plaatswijs/rules';
import { done, refuse } from '../../platform/http/index.ts';
import type { Channel } from '../settings/index.ts';
import { findingViews } from './finding-views.ts';
import { heldOpen } from './held-open.ts';
import { type OtherChannel, otherChannelsWith } from './other-channels.ts';
import type { PeopleInPlace } from './people-in-place.ts';
import type { AssessmentPorts } from './ports.ts';
import type { PostToCheck } from './post-at-hand.ts';
import { precedentView, similarPrecedents } from './precedents.ts';
import { type CheckGround, type SeenInPlace, seenPost } from './seen-post.ts';
import { strictestAnswers } from './strictest-answers.ts';

/** What the text says, what the protocol says about that, and what to ask. */
export function checkPost(ports: AssessmentPorts, ground: CheckGround, post: PostToCheck) {
  const { protocol, desk, roster } = ground;
  const channel =
    desk.openChannels.find(({ id }) => post.channel?.kind === 'school' && id === post.channel.id) ?? null;
  if (post.channel?.kind === 'school' && channel === null) {
    return refuse('not-possible', { issues: [{ at: '/body/channel', code: 'unknown' }] });
  }
  const seen = seenPost(ports, ground, post, channel);
  if (!seen.ok) return seen;
  const { reading, confirmed, people, named } = seen;
  const { articlesAt, told, impersonal } = confirmed;
  const said = strictestAnswers(ports, ground, post, { channel, seen });
  const { compiled } = protocol;
  const alike = similarPrecedents(desk.precedents, impersonal(), 'signed-in');
  const inPost = new Map(
    (people?.list ?? []).flatMap(({ personId, name, entry }) => (entry === null ? [] : [[personId, name]])),
  );
  return done({
    findings: findingViews(reading.findings, articlesAt, (id) => roster?.nameOf(id) ?? null, inPost),
    readTo: reading.readTo,
    ...heldOpen(said.answers, people),
    told: told(),
    otherChannels: otherChannels(ports, ground, post, {
      channel,
      seen,
      outcome: said.answers.ifSo.outcome,
    }),
    precedents: alike.map((precedent) => precedentView(precedent, protocol, compiled.vocabulary)),
    people: people?.list ?? named(),
    peopleMark: people?.mark ?? null,
    arePeopleKnown: people?.areKnown ?? true,
    photos: people?.photos.map(photoView) ?? [],
    strictestPhoto: said.photoId,
  });
}

/** A photo as the author sees it: never who is in it twice. */
export function photoView({
  photoId,
  standing,
  covered,
  unjudged,
  version,
}: PeopleInPlace['photos'][number]) {
  return { photoId, standing, covered, unjudged, version };
}

/** Consent differs between channels: with people in it, a post is looked at for each of them. */
function otherChannels(
  ports: AssessmentPorts,
  ground: CheckGround,
  post: PostToCheck,
  { channel, seen, outcome }: Placed,
): readonly OtherChannel[] {
  const { openChannels } = ground.desk;
  if (seen.people === null) return seen.confirmed.otherChannels(openChannels, channel);
  return otherChannelsWith(outcome, openChannels, channel, (other) => {
    const there = seenPost(ports, ground, post, other, seen.first);
    // Where somebody still has to say or judge something, it is not allowed yet.
    if (!there.ok || there.people?.areKnown !== true) return null;
    if (there.people.photos.some(({ unjudged }) => unjudged > 0)) return null;
    return strictestAnswers(ports, ground, post, { channel: other, seen: there }).answers.ifSo.outcome;
  });
}

interface Placed {
  readonly channel: Channel | null;
  readonly seen: SeenInPlace;
  readonly outcome: Outcome | null;
}
