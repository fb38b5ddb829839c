import type { TextReading } from '@plaatswijs/text';
import { done } from '../../platform/http/index.ts';
import { photoView } from './check-post.ts';
import { heldOpen } from './held-open.ts';
import type { AssessmentPorts } from './ports.ts';
import type { PostToCheck } from './post-at-hand.ts';
import { type CheckGround, seenPost } from './seen-post.ts';
import { strictestAnswers } from './strictest-answers.ts';

/**
 * What the protocol says of one draft on each open channel of the school, with who may be seen there and how each photo stands.
 * The text is read once.
 */
export function checkPostChannels(ports: AssessmentPorts, ground: CheckGround, draft: PostToCheck) {
  const post = { ...draft, channel: null, capacity: capacityFor(draft) };
  const channels = [];
  let first: TextReading | undefined;
  for (const channel of ground.desk.openChannels) {
    const seen = seenPost(ports, ground, post, channel, first);
    if (!seen.ok) return seen;
    first ??= seen.first;
    const { answers } = strictestAnswers(ports, ground, post, { channel, seen });
    const said = heldOpen(answers, seen.people);
    const { id: channelId, name, kind, audience } = channel;
    channels.push({
      ...{ channelId, name, kind, audience },
      answer: said.answer,
      ifSo: said.ifSo,
      isOpen: said.step.kind !== 'answer' || seen.people?.areKnown === false,
      arePeopleKnown: seen.people?.areKnown ?? true,
      photos: seen.people?.photos.map(photoView) ?? [],
      people: seen.people?.list ?? seen.named(),
    });
  }
  return done({ channels });
}

/** On a channel of the school an employee writes for work, unless it is said to be in its name. */
function capacityFor({ actor, capacity }: PostToCheck): PostToCheck['capacity'] {
  return actor === 'staff' && capacity !== 'on-behalf' ? 'work' : capacity;
}
