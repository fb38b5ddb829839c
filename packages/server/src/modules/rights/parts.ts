import {
  type HeldSource,
  heldSource,
  type operations,
  type PartReview,
  withholdGround,
} from '@plaatswijs/contract';
import type { z } from 'zod';
import { appendForCaller } from '../../platform/audit/index.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { namesOf } from '../people/index.ts';
import { dropStale, judgedRow, rowsOfPart } from './attachments/attachment-rows.ts';
import { filesOfRequest } from './attachments/files-of-answer.ts';
import { showAttachments } from './attachments/show-attachments.ts';
import { rightsEvents } from './events.ts';
import { cover, coveredLine, type LineMark, marksFit, namedAttachment } from './part-content.ts';
import type { RightsPorts } from './ports.ts';
import { type PartPlace, type PartRow, type ReadPart, readPart } from './read-part.ts';
import { notPossible } from './register-request.ts';
import type { RightsAsking } from './request-row.ts';
import { canBeDone } from './request-state.ts';

type PartShown = z.input<NonNullable<typeof operations.showRightsPart.answer>>;

/** A part with what is proposed to be covered, or was; null when it is not there for who asks. */
export async function showPart(asking: RightsAsking, ports: RightsPorts, place: PartPlace) {
  const read = await readPart(asking, ports, place, 'to-see');
  if (read === null) return refuse('not-found');
  const { request, part, stamp, lines, marks, hasReporter } = read;
  const { tx, caller, now } = asking;
  const detail = { schoolId: place.schoolId, partId: part.id };
  await appendForCaller(tx, rightsEvents['rights.part-read'], {
    caller,
    now,
    subject: request.row.id,
    detail,
  });
  const names = await namesOf(tx, [request.row.about_id]);
  const shown: PartShown = {
    id: part.id,
    requestId: part.by_reader ? null : request.row.id,
    source: sourceOf(part),
    about: { id: request.row.about_id, name: names.get(request.row.about_id) ?? '' },
    state: part.state as PartShown['state'],
    stamp,
    lines: [...lines],
    marks: [...marks],
    hasReporter,
    attachments: [...(await showAttachments(tx, read))],
    files: [...(await filesOfRequest(request, { as: 'reader', partId: part.id }))],
  };
  return done(shown);
}

/** The column was written from one. */
export function sourceOf({ source }: Pick<PartRow, 'source'>): HeldSource {
  return heldSource.parse(source);
}

/** Grounds of which telling that there is something would already do the harm. */
const unmentioned: ReadonlySet<string> = new Set(['investigation', 'safety-of-child']);

/** Judges a part: what of it is given, or that it is not. Seen is what was read; what changed meanwhile is read again. */
export async function reviewPart(
  asking: RightsAsking,
  ports: RightsPorts,
  place: PartPlace,
  review: PartReview,
): Promise<Result<{ readonly state: 'reviewed' | 'withheld' }>> {
  const read = await readPart(asking, ports, place, 'to-change');
  if (read === null) return refuse('not-found');
  const { request, part, lines } = read;
  if (!canBeDone(request.row.kind, request.row.state, 'review')) return notPossible('/body', 'not-in-state');
  if (read.stamp !== review.stamp) return refuse('changed-meanwhile');
  if (review.as === 'withhold' && !review.mentioned && !unmentioned.has(review.ground))
    return notPossible('/body/mentioned', 'must-be-mentioned');
  if (review.as === 'give' && !marksFit(lines, review.marks))
    return notPossible('/body/marks', 'outside-the-text');
  const state = review.as === 'give' ? 'reviewed' : 'withheld';
  const { tx, caller, now } = asking;
  if (review.as === 'give') {
    const rows = await rowsOfPart(tx, part.id);
    if (read.attachments.some((one) => judgedRow(rows, one) === null))
      return notPossible('/body', 'pictures-wait');
  }
  // Of a part that is not given no copy stays behind.
  await dropStale(tx, part.id, review.as === 'give' ? read.attachments : []);
  await tx
    .updateTable('rights_part')
    .set({
      state,
      stamp: read.stamp,
      ground: review.as === 'give' ? null : withholdGround.parse(review.ground),
      mentioned: review.as === 'give' || review.mentioned,
      sealed: sealedReview(read, review),
      reviewed_by: caller.personId,
      reviewed_at: now,
    })
    .where('id', '=', part.id)
    .execute();
  const detail = { schoolId: place.schoolId, partId: part.id, as: state };
  await appendForCaller(tx, rightsEvents['rights.part-reviewed'], {
    caller,
    now,
    subject: request.row.id,
    detail,
  });
  return done({ state });
}

/** Of a case only what is given is kept, and nothing of what is not; the rest can be judged again until it is answered. */
function sealedReview(
  { request: { key }, part, lines, marks: proposed, attachments }: ReadPart,
  review: PartReview,
): Buffer | null {
  const marks: LineMark[] =
    review.as === 'give'
      ? review.marks.map((mark) => ({ ...mark, why: 'reviewer' as const }))
      : [...proposed];
  if (!part.by_reader) return key.seal('part', part.id, { kind: 'open', lines, marks, attachments });
  if (review.as === 'withhold') return null;
  return key.seal('part', part.id, {
    kind: 'covered',
    lines: cover(lines, marks).map((line) => coveredLine.parse(line)),
    marks,
    attachments: attachments.map((one) => namedAttachment.parse(one)),
  });
}
