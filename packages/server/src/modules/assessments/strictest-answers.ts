import { type Outcome, strengthOf } from '@plaatswijs/rules';
import type { Channel } from '../settings/index.ts';
import type { AssessmentPorts } from './ports.ts';
import { mediaTold, type PostToCheck } from './post-at-hand.ts';
import type { PostPeople } from './post-people.ts';
import type { PostAnswer } from './remembered-posts.ts';
import { type CheckGround, type SeenInPlace, seenPost } from './seen-post.ts';

/** What the rules say of a post, and the photo that makes it stricter than all of it together. */
export interface StrictestAnswers {
  readonly answers: PostAnswer;
  readonly photoId: string | null;
}

/** A photo, or all film and sound together. */
interface PartOfPost {
  readonly photoId: string | null;
  readonly people: PostPeople;
  readonly media: readonly string[];
}

/**
 * The answers for a post, or for the strictest part of it. Whatever is asked of somebody in a picture is asked of all together;
 * only what is asked of their number (a photo of a single child) has to be asked of each photo, and of the recording.
 */
export function strictestAnswers(
  ports: AssessmentPorts,
  ground: CheckGround,
  post: PostToCheck,
  { channel, seen }: { readonly channel: Channel | null; readonly seen: SeenInPlace },
): StrictestAnswers {
  const together = seen.confirmed.answerTo(post.notKnown);
  const parts = partsOf(ground.people, post, channel);
  const found = parts.flatMap(({ photoId, people, media }) => {
    const alone = { ...post, facts: { ...post.facts, media } };
    const there = seenPost(ports, { ...ground, people }, alone, channel, seen.first);
    return there.ok ? [{ photoId, answers: there.confirmed.answerTo(post.notKnown) }] : [];
  });
  const [strictest] = found
    .filter(({ answers }) => isStricter(answers.ifSo.outcome, together.ifSo.outcome))
    .toSorted(
      (one, other) => strengthFor(one.answers.ifSo.outcome) - strengthFor(other.answers.ifSo.outcome),
    );
  if (strictest === undefined) return { answers: together, photoId: null };
  const { ifSo, answer } = strictest.answers;
  const isCertain = isStricter(answer.outcome, together.answer.outcome);
  return {
    photoId: strictest.photoId,
    answers: {
      ...together,
      ifSo,
      ...(isCertain ? { answer } : {}),
      // With a no that stands there is nothing left to ask.
      ...(isCertain && answer.settled ? { step: { kind: 'answer' }, together: [] } : {}),
    },
  };
}

/** The parts of a post in which there is a single child; none where the post has but one part. */
function partsOf(
  people: PostPeople | null,
  post: PostToCheck,
  channel: Channel | null,
): readonly PartOfPost[] {
  if (people === null) return [];
  const photos = people.photos.map((photo): PartOfPost & { readonly count: number } => ({
    photoId: photo.photoId,
    people: { ...people, photos: [photo], declared: null },
    media: ['photo'],
    count: photo.on(channel?.id ?? null).people.length,
  }));
  const ids = new Set((people.declared ?? []).map(({ personId }) => personId));
  const recorded = {
    photoId: null,
    people: { ...people, photos: [] },
    media: mediaTold(post).filter((kind) => kind !== 'photo'),
    count: ids.size,
  };
  const parts = ids.size === 0 ? photos : [...photos, recorded];
  // Somebody of the background, a stranger or a colleague beside a single child makes no group of children.
  return parts.length < 2
    ? []
    : parts.filter(({ count, people: own }) => count > 0 && hasOneChild(own, channel));
}

function hasOneChild({ photos, declared, known }: PostPeople, channel: Channel | null): boolean {
  const depicted = photos.flatMap((photo) =>
    photo.on(channel?.id ?? null).people.flatMap(({ personId }) => personId ?? []),
  );
  const ids = new Set([...depicted, ...(declared ?? []).map(({ personId }) => personId)]);
  return [...ids].filter((id) => known.get(id)?.kind === 'pupil').length === 1;
}

function isStricter(one: Outcome | null, other: Outcome | null): boolean {
  return strengthFor(one) < strengthFor(other);
}

/** What is not known yet stands between what is refused and what is allowed. */
function strengthFor(outcome: Outcome | null): number {
  return outcome === null ? strengthOf['allow-if'] - 0.5 : strengthOf[outcome];
}
